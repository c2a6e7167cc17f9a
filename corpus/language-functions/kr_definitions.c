/* kr_definitions.c: as C was written before 1989: parameters declared behind their list, and no prototypes */
#include <stdio.h>

extern char *skip();
static double average();
static long mixed();
int apply();

static int counter = 3;

int max(a, b)
int a, b;
{
    return a > b ? a : b;
}

int index_of(s, c)
char *s, c;
{
    register int i;

    for (i = 0; s[i]; i++)
        if (s[i] == c)
            return i;
    return -1;
}

char *skip(s, n)
    char *s;
    short n;
{
    while (n-- > 0 && *s)
        s++;
    return s;
}

static double average(v, n)
float v[];
int n;
{
    double sum = 0;
    int i;

    for (i = 0; i < n; i++)
        sum += v[i];
    return sum / n;
}

static long mixed(c, s, f, l)
unsigned char c;
short s;
float f;
long l;
{
    return c + s + (long)(f * 2) + l;
}

int twice(n)
int n;
{
    return n * 2;
}

int apply(f, n)
int (*f)();
int n;
{
    return (*f)(n) + f(n + 1);
}

int show()
{
    printf("%d\n", counter);
    return 0;
}

int main(argc, argv)
int argc;
char **argv;
{
    static float values[] = { 1.5, 2.5, 5 };

    printf("%d %d\n", max(3, 9), index_of("hello", 'l'));
    printf("%s %g\n", skip("skipped", 3), average(values, 3));
    printf("%ld %ld\n", mixed(300, -70000, 1.5, 10L), mixed('a', 1, 2.25f, -1L));
    printf("%d\n", apply(twice, 4));
    counter =+ 7;
    show();
    return argc - 1;
}
