/* character_kinds.c: plain, signed and unsigned char, and what isalpha and its kin are given */
#include <stdio.h>
#include <ctype.h>

static unsigned histogram[256];

static void count(const char *s)
{
    while (*s)
        histogram[(unsigned char)*s++]++;
}

static int rot13(int c)
{
    if (c >= 'a' && c <= 'z')
        return 'a' + (c - 'a' + 13) % 26;
    if (c >= 'A' && c <= 'Z')
        return 'A' + (c - 'A' + 13) % 26;
    return c;
}

static void upper(char *s)
{
    for (; *s; ++s)
        if (islower((unsigned char)*s))
            *s ^= 'a' ^ 'A';
}

int main(void)
{
    char c = '\xe9', text[] = "Hello, World 42!";
    signed char sc = '\xe9';
    unsigned char uc = '\xe9';
    int i, classes[6] = { 0 };
    char *p;

    printf("%d %d %d\n", c, sc, uc);
    printf("%d %d %d\n", c == sc, c == uc, (unsigned char)c == uc);
    printf("%d %d\n", c < 'a', uc < 'a');
    printf("%x %x\n", c & 0xff, (unsigned)uc << 4);
    for (p = text; *p; p++) {
        classes[0] += !!isalpha(*p);
        classes[1] += !!isdigit(*p);
        classes[2] += !!isspace(*p);
        classes[3] += !!ispunct(*p);
        classes[4] += !!isupper(*p);
        classes[5] += !!isxdigit(*p);
    }
    for (i = 0; i < 6; i++)
        printf("%d ", classes[i]);
    printf("\n");
    for (p = text; *p; p++)
        putchar(rot13(*p));
    putchar('\n');
    upper(text);
    printf("%s\n", text);
    count(text);
    count("LLL\xe9\xe9");
    for (i = 0; i < 256; i++)
        if (histogram[i] > 2)
            printf("%02x:%u ", i, histogram[i]);
    printf("\n");
    for (c = 'x'; c <= 'z'; c++)
        printf("%c%d ", c, c - 'a');
    c = 127;
    c++;
    printf("%d\n", c);
    uc = '0' + 7;
    printf("%c %d %c\n", uc, uc - '0', tolower('Q'));
    return 0;
}
