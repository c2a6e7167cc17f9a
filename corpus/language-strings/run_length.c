/* run_length.c: run length encoding, escapes, hexadecimal and quoted-printable text */
#include <stdio.h>
#include <string.h>

static int rle(const char *from, char *to)
{
    char *start = to;

    while (*from) {
        int run = 1;

        while (run < 9 && from[run] == *from)
            run++;
        if (run > 2 || (*from >= '1' && *from <= '9'))
            *to++ = '0' + run;
        else
            run = 1;
        *to++ = *from;
        from += run;
    }
    *to = 0;
    return (int)(to - start);
}

static int unrle(const char *from, char *to)
{
    char *start = to;

    for (; *from; from++) {
        int n = 1;

        if (*from >= '1' && *from <= '9')
            n = *from++ - '0';
        memset(to, *from, n);
        to += n;
    }
    *to = '\0';
    return (int)(to - start);
}

static void quote(const char *s)
{
    static const char codes[] = "\a\b\f\n\r\t\v\\\"", names[] = "abfnrtv\\\"";

    putchar('"');
    for (; *s; s++) {
        const char *code = strchr(codes, *s);

        if (code)
            printf("\\%c", names[code - codes]);
        else if ((unsigned char)*s < ' ' || *s == 127 || *s < 0)
            printf("\\%03o", (unsigned char)*s);
        else
            putchar(*s);
    }
    printf("\"\n");
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* %41 and + as in URLs, in place */
static char *unescape(char *s)
{
    char *to = s, *from = s;

    while (*from) {
        if (*from == '%' && hex_digit(from[1]) >= 0 && hex_digit(from[2]) >= 0) {
            *to++ = hex_digit(from[1]) << 4 | hex_digit(from[2]);
            from += 3;
        } else {
            *to++ = *from == '+' ? ' ' : *from;
            from++;
        }
    }
    *to = 0;
    return s;
}

int main(void)
{
    static const char *samples[] = { "aaaabbc", "", "x", "112223333", "zzzzzzzzzzzz" };
    char packed[64], plain[64], url[] = "name%3dJ%C3%BCrg+M%2&x=%zz%41";
    unsigned i;

    for (i = 0; i < sizeof samples / sizeof *samples; i++) {
        int n = rle(samples[i], packed), m = unrle(packed, plain);

        printf("%s -> %s (%d) -> %s (%d)\n", samples[i], packed, n, strcmp(plain, samples[i]) ? "wrong" : "same", m);
    }
    quote("tab\t, quote \", bell\a, escape \033, high \xff\n");
    quote(unescape(url));
    return 0;
}
