/* old_style.c - a program as it was written before prototypes */
#include <stdio.h>

int add(), sum3();
double half();
char *name();
long twice();
void show();
static int narrow();

int main(argc, argv)
    int argc;
    char **argv;
{
    static int calls;
    int (*p)() = narrow;

    if (calls++ == 0)
        main(argc + 1, argv);                /* main is a function too */
    else
        return printf("again with %d\n", argc);
    printf("%d %d\n", add(1, 2), sum3(1, 2, 3));
    printf("%g %s %ld\n", half(3.0), name(1), twice(5L));
    printf("%d %d\n", narrow('A', 2.5, 70000), p('A', 2.5, 70000));
    show("without a prototype");
    return 0;
}

int add(a, b)
    int a, b;
{
    return a + b;
}

int sum3(a, b, c)
    int a;
    int b, c;
{
    return a + b + c;
}

double half(d)
    double d;
{
    return d / 2;
}

char *name(i)
    int i;
{
    return i ? "one" : "zero";
}

long twice(l)
    long l;
{
    return l * 2;
}

/* Each of these is passed wider than it is. */
static int narrow(c, f, s)
    char c;
    float f;
    short s;
{
    return c * 10 + (int)(f * 2) + s;
}

void show(s)
    char *s;
{
    puts(s);
}
