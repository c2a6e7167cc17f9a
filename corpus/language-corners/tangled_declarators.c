/* tangled_declarators.c: declarations that one reads from the inside out */
#include <stdio.h>

struct op { int (*(*make)(int))(int, int); const char *(*name)(void); };

static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
static const char *plus(void) { return "plus"; }

/* a function of int that returns a pointer to a function of two ints */
static int (*select_op(int which))(int, int)
{
    return which ? sub : add;
}

static int numbers[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };

/* a function that returns a pointer to an array */
static int (*row(int i))[3]
{
    return &numbers[i];
}

/* a function that takes and returns functions */
static int (*swap_ops(int (*first)(int, int), int (*second)(int, int)))(int, int)
{
    return first == add ? second : first;
}

static int (*(*selectors[])(int))(int, int) = { select_op, &select_op };
static int *(*pointer_table[2])[3];
static int *cells[3] = { &numbers[0][0], &numbers[1][1], &numbers[1][2] };
static int (*(*rows[1])(int))[3] = { row };
static void (*log_with(void (*f)(const char *)))(const char *) { return f; }
static void shout(const char *s) { printf("%s!\n", s); }
static char *(*(*string_maker)(void))[2];
static char *strings[2] = { "s0", "s1" };
static char *(*make_strings(void))[2] { return &strings; }

int main(void)
{
    struct op op = { select_op, plus }, *po = &op;
    int (*f)(int, int) = select_op(0), (**pf)(int, int) = &f, (*two[2])(int, int) = { add, sub };
    int (*pr)[3] = row(1), i;
    const int *const *ppc;
    const int *pc = &numbers[0][2];

    printf("%d %d %d\n", f(1, 2), (*pf)(3, 4), (**pf)(5, 6));
    printf("%d %d\n", op.make(1)(9, 4), (*po->make(0))(9, 4));
    printf("%s %c\n", po->name(), *(*op.name)());
    printf("%d %d %d\n", (*pr)[2], (*row(0))[1], row(0)[1][0]);
    printf("%d %d\n", swap_ops(add, sub)(7, 2), swap_ops(sub, add)(7, 2));
    for (i = 0; i < 2; i++)
        printf("%d %d ", selectors[i](i)(10, 3), two[i](10, 3));
    pointer_table[0] = pointer_table[1] = &cells;
    printf("%d %d\n", *(*pointer_table[1])[2], **pointer_table[0][0]);
    printf("%d\n", (*rows[0](1))[0]);
    log_with(shout)("called");
    string_maker = make_strings;
    printf("%s %c\n", (*string_maker())[1], *(*make_strings())[0]);
    ppc = &pc;
    printf("%d\n", **ppc + *pc);
    return 0;
}
