/* tricky_comments.c: comments where nobody expects them */ /* two on a line */
#include <stdio.h> // behind an include
#include /* within an include */ <string.h>

#define LIMIT 3 /* behind a macro */
#define SUM(a, b) \
    ((a) + /* within a macro */ \
     (b))

/* before a type */ struct /* within */ item { // behind a brace
    int /* between */ value; /* behind a member */
    /* on its own */
    const char *text; // last member
}; /* behind a struct */

/** a doc comment **/
/*
 * a box
 * with lines
 */
static int add(int a /* first */, int b /* second */) // behind a header
/* before the body */
{
    return a /* plus */ + b; /* result */
} // end of add

enum colour { /* one */ RED, /* two */ GREEN /* three */ }; // colours

#if 0
/* in a skipped group */
int skipped;
#endif /* behind endif */

int main(/* nothing */ void)
{
    struct item items[] = { /* first */
        { 1, "one" }, // one
        { 2, /* text follows */ "two" },
        /* nothing here */
        { 3, "three // no comment" } /* the last */
    };
    int i /* index */, total = 0; // two variables

    /* before a loop */
    for (i = 0 /* start */; i < LIMIT /* end */; i++ /* step */) { // loop
        // a lonely comment

        /* before if */
        if (items[i].value == 2) /* behind a condition */
            continue; // skip two
        else /* otherwise */
            total = add(total, /* here */ items[i].value); /* behind a call */
        /* at the end of a block */
    } /* behind a brace */

    switch (total) /* before a brace */
    { /* behind a brace */
    /* before a label */
    case 4: /* behind a label */
        printf("%d %s\n" /* format */, total, /* argument */ items[2].text);
        break; // out
    /* before default */
    default: // never
        /* empty */;
    }

    do { // do
        total--; /* down */
    } while (total > 0); // while

    // a comment that goes on \
       in the next line
    printf("/* no comment */ // neither\n"); /* but this */ /* and this */
    printf("%d%c\n", total /* a */ / /* b */ 1, '"' /* " */);
    (void)GREEN; (void)RED;
    return 0; // done
    /* after the last statement */
} // end of main
/* at the end of the file */
// and one more
