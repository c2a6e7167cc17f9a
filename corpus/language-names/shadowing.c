/* shadowing.c: inner names hide outer ones, in blocks, parameters, loops and prototypes */
#include <stdio.h>

static int n = 1;
static const char *name = "file";

static int f(int n)
{
    int sum = n;

    {
        int n = 10;

        sum += n;
        {
            int n = 100;

            sum += n;
        }
        sum += n;
    }
    return sum + n;
}

static int g(void)
{
    int m = n;                  /* the file's */
    int n = m + 1;              /* now the function's */

    {
        extern int shared;

        n += shared;
    }
    return n;
}

int shared = 1000;

static void loops(void)
{
    int i = 42;

    for (int i = 0; i < 2; i++) {
        int i = 7;

        printf("%d ", i);
        i++;
    }
    for (int i = 3; i; i--)
        for (int i = 0; i < 2; i++)
            printf("%d", i);
    printf(" %d\n", i);

    if (i) {
        int j = 1;

        printf("%d ", j);
    } else {
        char j = 'j';

        putchar(j);
    }
    {
        const char *j = "text";

        printf("%s\n", j);
    }
}

static int counter(void)
{
    static int n = 5;

    {
        static int n = 50;

        n += 10;
        printf("%d ", n);
    }
    return n++;
}

int main(void)
{
    int (*h)(int) = f;

    printf("%d %d\n", h(1000), g());
    loops();
    printf("%d ", counter());
    printf("%d\n", counter());
    {
        const char *name = "block";
        int f = 3;

        printf("%s %d\n", name, f + n);
    }
    {
        int printf = n;

        n = printf + 1;
    }
    {
        typedef char name;
        name c = 'x';
        struct f { name f; } f = { c };

        printf("%zu %c\n", sizeof(name), f.f);
    }
    printf("%s %d\n", name, n);
    return 0;
}
