/* tricky_comments.c: comments where nobody expects them */
/* two on a line */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio; // behind an include
using static CSockTranslate.Runtime.String; /* within an include */

internal static unsafe class TrickyComments
{
    const int LIMIT = 3; /* behind a macro */
    /* within a macro */

    internal struct item
    {
        /* before a type */
        /* within */
        // behind a brace
        /* between */ public int value; /* behind a member */
        /* on its own */
        public sbyte* text; // last member
    }
    /* behind a struct */

    /** a doc comment **/
    /*
     * a box
     * with lines
     */
    static int add(int a, /* first */ int b) /* second */ // behind a header
        /* before the body */
    {
        return a + /* plus */ b; /* result */
    } // end of add

    /* one */ const int RED = 0; /* two */
    const int GREEN = 1; /* three */
    // colours

    /* in a skipped group */
    /* behind endif */

    static int main() /* nothing */
    {
        item* items = stackalloc item[]
        {
            new item { value = /* first */ 1, text = "one"u8.ToPointer() },
            new item { value = // one
            2, text = /* text follows */ "two"u8.ToPointer() },
            new item { value = /* nothing here */ 3, text = "three // no comment"u8.ToPointer() }
        }; /* the last */
        int i, total = /* index */ 0; // two variables

        /* before a loop */
        for (i = 0; /* start */ i < LIMIT; /* end */ i++) /* step */
        { // loop
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
                printf("%d %s\n"u8, /* format */ total, /* argument */ items[2].text);
                break; // out
            /* before default */
            default: // never
                break;
            /* empty */
        }

        do
        { // do
            total--; /* down */
        }
        while (total > 0); // while

        // a comment that goes on 
        //       in the next line
        printf("/* no comment */ // neither\n"u8); /* but this */ /* and this */
        printf("%d%c\n"u8, total / /* a */ /* b */ 1, '"' /* " */ );
        return 0; // done
        /* after the last statement */
    } // end of main

    static int Main(string[] args) => CProgram.Run(args, &main);
    /* at the end of the file */
    // and one more
}
