/* expression_statements.c: side effects inside of expressions: assignments as values, steps in indices and arguments */
#include <stdio.h>
#include <string.h>

static int buffer[8], at;

static int next(void) { return at++; }
static void set(int *where, int what) { *where = what; }

static char *copy(char *to, const char *from)
{
    char *start = to;

    while ((*to++ = *from++) != '\0')
        ;
    return start;
}

static int reverse(char *s)
{
    char *e = s + strlen(s), t;
    int n = 0;

    while (s < --e) {
        t = *s, *s++ = *e, *e = t;
        n++;
    }
    return n;
}

static int read_digit(const char **s)
{
    int c;

    if ((c = *(*s)++) >= '0' && c <= '9')
        return c - '0';
    --*s;
    return -1;
}

int main(void)
{
    int a, b, c, i = 0, v[5] = { 5, 4, 3, 2, 1 };
    char text[16], *p;
    const char *digits = "42x";
    unsigned char byte;
    long l;

    a = b = c = 7;
    a += b -= c *= 2;
    printf("%d %d %d\n", a, b, c);
    buffer[next()] = 10;
    buffer[next()] += 5;
    buffer[next()]++;
    i = next();
    set(&buffer[i], at * 2);
    printf("%d %d %d %d %d\n", buffer[0], buffer[1], buffer[2], buffer[3] + buffer[4], at);
    i = 0;
    a = v[i++];
    b = v[++i]--;
    c = -v[i--] + 10;
    printf("%d %d %d %d %d\n", a, b, c, i, v[2]);
    printf("%d %d\n", i, v[1] + v[4]);
    printf("%s ", copy(text, "assignment"));
    printf("%d\n", reverse(text));
    printf("%s\n", text);
    if ((p = strchr(text, 'n')) && (a = (int)(p - text)) > 2)
        printf("%d\n", a);
    a = read_digit(&digits);
    b = read_digit(&digits);
    c = read_digit(&digits);
    printf("%d %d %d %s\n", a, b, c, digits);
    i = 511;
    l = byte = i;
    i++;
    printf("%ld %d\n", l, (byte = i) ? 1 : 0);
    a = !(b = 0) + (c = 5);
    printf("%d %d %d\n", a, b, c);
    a = c++ * 2;
    a -= --c;
    printf("%d %d\n", a, c);
    while ((c = v[b++]) > 2)
        printf("%d ", c);
    printf("%d\n", b);
    for (p = text; *p && (*p != 'g' || !(a = *p)); p++)
        ;
    printf("%c %td\n", a, p - text);
    return 0;
}
