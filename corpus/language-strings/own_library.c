/* own_library.c: the string functions as programs for small machines wrote them themselves */
#include <stdio.h>

static unsigned length(const char *s)
{
    const char *p = s;

    while (*p++)
        ;
    return (unsigned)(p - s - 1);
}

static char *copy_n(char *to, const char *from, unsigned n)
{
    char *start = to;

    while (n && (*to++ = *from++))
        n--;
    if (n)
        while (--n)
            *to++ = '\0';
    return start;
}

static int compare(const char *a, const char *b)
{
    for (; *a == *b; a++, b++)
        if (!*a)
            return 0;
    return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
}

static const char *find(const char *in, const char *what)
{
    const char *p, *q, *s;

    for (s = in; *s; s++) {
        for (p = s, q = what; *q && *p == *q; p++, q++)
            ;
        if (!*q)
            return s;
    }
    return 0;
}

static char *itoa_base(int value, char *to, int base)
{
    static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    char temp[34], *t = temp, *start = to;
    unsigned v = value;

    if (value < 0 && base == 10) {
        *to++ = '-';
        v = -v;
    }
    do {
        *t++ = digits[v % base];
    } while (v /= base);
    while (t > temp)
        *to++ = *--t;
    *to = 0;
    return start;
}

static long to_number(const char *s, const char **end)
{
    long v = 0;
    int negative = 0;

    while (*s == ' ' || *s == '\t')
        ++s;
    if (*s == '-' || *s == '+')
        negative = *s++ == '-';
    while ((unsigned char)(*s - '0') < 10)
        v = v * 10 + (*s++ - '0');
    if (end)
        *end = s;
    return negative ? -v : v;
}

int main(void)
{
    char buffer[40];
    const char *rest;
    long v;

    printf("%u %u\n", length(""), length("twelve chars"));
    printf("%s|", copy_n(buffer, "abc", 8));
    printf("%d %d\n", buffer[6], buffer[7]);
    printf("%.4s|\n", copy_n(buffer, "abcdefgh", 4));
    printf("%d %d %d %d\n", compare("a", "a"), compare("a", "ab"), compare("b", "ab"), compare("\377", "a"));
    printf("%s %d\n", find("needle in haystack", "in"), find("abc", "x") == 0);
    printf("%s\n", itoa_base(-255, buffer, 10));
    printf("%s\n", itoa_base(-255, buffer, 16));
    printf("%s\n", itoa_base(255, buffer, 2));
    printf("%s\n", itoa_base((int)0x80000000, buffer, 10));
    v = to_number("  -1234x", &rest);
    printf("%ld %s\n", v, rest);
    v = to_number("+9999999999", NULL);
    printf("%ld\n", v);
    return 0;
}
