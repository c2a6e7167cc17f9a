/* The comma operator wherever C allows it: conditions of loops, arguments, declarations, steps. */
#include <stdio.h>

static int calls;

static int next(void)
{
    return ++calls;
}

static void note(const char *text)
{
    printf("[%s]", text);
}

static int add(int a, int b)
{
    return a + b;
}

int main(void)
{
    int i, j, k = 0;

    i = (j = 2, j + 1); /* the value of the right operand */
    printf("%d %d\n", i, j);

    /* the arguments of a call are no comma operators, those in parentheses are */
    printf("%d\n", add((note("left"), 3), 4));
    printf("%d\n", add(3, (note("right"), j + 2)));

    /* a loop that reads before it tests */
    while (k = next(), k < 5)
        printf("k=%d\n", k);

    do {
        if (k == 7)
            continue; /* goes on with the test */
        printf("do %d\n", k);
    } while (k++, note("again"), k < 9);

    for (i = 0, j = 10; i < j; i++, note("step"), j--) {
        if (i == 2)
            continue;
        printf("(%d,%d)", i, j);
    }
    printf("\n");

    for (i = 0; note("test"), i < 2; i++)
        ; // nothing else to do
    printf("\n");

    if ((j = next()) > 3 && (i = j * 2, i > 8) || (note("or"), 0))
        printf("both %d\n", i);
    else if (note("else"), i) // after the first test failed
        printf("not reached\n");

    switch (i = next(), i % 2) {
    case 0:
        printf("even\n");
        break;
    default:
        note("odd"), printf("odd\n");
    }

    int table[3] = { next(), (note("element"), next()), next() };
    printf("%d %d %d\n", table[0], table[1], table[2]);
    table[(i = 1, i)] = (note("value"), 42);
    printf("%d %d\n", table[1], (i, j, k));

    int first = 1, second = (first++, first * 10), third = second + 1;
    printf("%d %d %d\n", first, second, third);
    return (note("bye"), printf("\n"), 3);
}
