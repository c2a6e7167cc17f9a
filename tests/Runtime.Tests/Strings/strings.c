/* Records string.h, strings.h, ctype.h, the error texts and the order of qsort of glibc. */
#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

int __xpg_strerror_r(int, char *, size_t);

static const char *const texts[] = { "", "a", "b", "A", "abc", "abd", "ABC", "abcabc", "bca", "\x80", "\xff" "a", "hello, world", "  spaced out ", "aaa", "aab", "cab", "Hello" };
enum { COUNT = sizeof texts / sizeof *texts };

static int sign(int x) { return (x > 0) - (x < 0); }
static long at(const char *base, const char *p) { return p ? p - base : -1; }

static void pairs(void)
{
    for (int i = 0; i < COUNT; i++)
        for (int j = 0; j < COUNT; j++) {
            const char *a = texts[i], *b = texts[j];
            printf("pair\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%ld\t%ld\t%ld\t%ld\t%ld\t%ld\t%d\n", i, j, sign(strcmp(a, b)), sign(strncmp(a, b, 2)), sign(strncmp(a, b, 0)), sign(strcasecmp(a, b)),
                sign(strncasecmp(a, b, 3)), sign(memcmp(a, b, 1)), at(a, strstr(a, b)), at(a, strcasestr(a, b)), (long)strspn(a, b), (long)strcspn(a, b), at(a, strpbrk(a, b)),
                at(a, memmem(a, strlen(a), b, strlen(b))), sign(strcoll(a, b)));
        }
}

static void searches(void)
{
    static const char letters[] = { 'a', 'b', 'l', 0, ' ', (char)0x80, 'z' };
    for (int i = 0; i < COUNT; i++)
        for (int c = 0; c < 7; c++) {
            const char *s = texts[i];
            int n = strlen(s);
            printf("search\t%d\t%d\t%ld\t%ld\t%ld\t%ld\t%ld\t%d\n", i, letters[c], at(s, strchr(s, letters[c])), at(s, strrchr(s, letters[c])), at(s, strchrnul(s, letters[c])),
                at(s, memchr(s, letters[c], n)), at(s, memrchr(s, letters[c], n)), (int)strnlen(s, c));
        }
}

static void show(const char *s, int n)
{
    putchar('\t');
    for (int i = 0; i < n; i++) {
        unsigned char c = s[i];
        if (c < 33 || c > 126 || c == '\\')
            printf("\\%02x", c);
        else
            putchar(c);
    }
}

static void copies(void)
{
    char b[32];
    for (int i = 0; i < COUNT; i++)
        for (int n = 0; n < 9; n += 2) {
            printf("copy\t%d\t%d", i, n);
            memset(b, '#', 32);
            printf("\t%ld", (long)(stpncpy(b, texts[i], n) - b));
            show(b, 16);
            memset(b, '#', 32);
            strcpy(b, "12");
            strncat(b, texts[i], n);
            show(b, 16);
            memset(b, '#', 32);
            printf("\t%ld", (long)strxfrm(b, texts[i], n));
            show(b, 16);
            memset(b, '#', 32);
            char *e = memccpy(b, texts[i], 'c', n < (int)strlen(texts[i]) ? n : strlen(texts[i]));
            printf("\t%ld", e ? (long)(e - b) : -1);
            show(b, 16);
            memset(b, '#', 32);
            printf("\t%ld", (long)(stpcpy(b, texts[i]) - b));
            show(b, 16);
            strcat(b, texts[i]);
            show(b, 30);
            putchar('\n');
        }
}

static void tokens(void)
{
    static const char *const inputs[] = { "a,b,c", ",,a,,b", "", ",", "abc", "a b,c d", "GET /index.html HTTP/1.0" };
    static const char *const delimiters[] = { ",", " ,", "", " /" };
    for (int i = 0; i < 7; i++)
        for (int d = 0; d < 4; d++) {
            char b[64];
            strcpy(b, inputs[i]);
            printf("strtok\t%d\t%d", i, d);
            for (char *t = strtok(b, delimiters[d]); t; t = strtok(0, delimiters[d]))
                show(t, strlen(t));
            printf("\nstrsep\t%d\t%d", i, d);
            strcpy(b, inputs[i]);
            char *p = b, *f;
            while ((f = strsep(&p, delimiters[d])))
                show(f, strlen(f));
            putchar('\n');
        }
}

static void errors(void)
{
    for (int e = -1; e < 140; e++) {
        char b[64], x[20];
        printf("error\t%d\t%s\t%s", e, strerror(e), strerrorname_np(e) ? strerrorname_np(e) : "-");
        printf("\t%d", __xpg_strerror_r(e, x, sizeof x));
        show(x, strlen(x));
        char *g = strerror_r(e, b, 10);
        show(g, strlen(g));
        putchar('\n');
    }
    for (int s = -1; s < 70; s++)
        printf("signal\t%d\t%s\n", s, strsignal(s));
}

static void characters(void)
{
    for (int c = -128; c < 256; c++)
        printf("ctype\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\n", c, c < -1 ? 0 : isalnum(c), c < -1 ? 0 : isalpha(c), c < -1 ? 0 : isblank(c), c < -1 ? 0 : iscntrl(c), c < -1 ? 0 : isdigit(c),
            c < -1 ? 0 : isgraph(c), c < -1 ? 0 : islower(c), c < -1 ? 0 : isprint(c), c < -1 ? 0 : ispunct(c), c < -1 ? 0 : isspace(c), c < -1 ? 0 : isupper(c), c < -1 ? 0 : isxdigit(c), isascii(c), toascii(c), tolower(c), toupper(c));
}

static unsigned calls;
static int by_tens(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    calls = calls * 31 + x * 7 + y;
    return x / 10 - y / 10;
}

static void sorting(void)
{
    unsigned r = 7;
    for (int n = 0; n < 60; n += 1 + n / 8) {
        int a[64];
        for (int i = 0; i < n; i++)
            a[i] = rand_r(&r) % 100;
        printf("qsort\t%d", n);
        calls = 0;
        qsort(a, n, sizeof *a, by_tens);
        printf("\t%u", calls);
        for (int i = 0; i < n; i++)
            printf("\t%d", a[i]);
        putchar('\n');
        int key = 55;
        calls = 0;
        int *found = bsearch(&key, a, n, sizeof *a, by_tens);
        printf("bsearch\t%d\t%ld\t%u\n", n, found ? (long)(found - a) : -1, calls);
    }
}

int main(void)
{
    pairs();
    searches();
    copies();
    tokens();
    errors();
    characters();
    sorting();
    return 0;
}
