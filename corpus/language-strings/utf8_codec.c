/* utf8_codec.c: encoding and decoding UTF-8 with all the ways of being wrong */
#include <stdio.h>
#include <string.h>

typedef unsigned int rune;

#define BAD ((rune)-1)

static int encode(rune r, char *to)
{
    unsigned char *p = (unsigned char *)to;

    if (r < 0x80) {
        *p = r;
        return 1;
    }
    if (r < 0x800) {
        *p++ = 0xc0 | r >> 6;
        *p = 0x80 | (r & 0x3f);
        return 2;
    }
    if (r >= 0xd800 && r < 0xe000)
        return 0;
    if (r < 0x10000) {
        *p++ = 0xe0 | r >> 12;
        *p++ = 0x80 | (r >> 6 & 0x3f);
        *p = 0x80 | (r & 0x3f);
        return 3;
    }
    if (r > 0x10ffff)
        return 0;
    p[0] = 0xf0 | r >> 18;
    p[1] = 0x80 | (r >> 12 & 0x3f);
    p[2] = 0x80 | (r >> 6 & 0x3f);
    p[3] = 0x80 | (r & 0x3f);
    return 4;
}

static rune decode(const char **at)
{
    static const rune least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    const unsigned char *p = (const unsigned char *)*at;
    int n = *p < 0x80 ? 1 : *p < 0xc0 ? 0 : *p < 0xe0 ? 2 : *p < 0xf0 ? 3 : *p < 0xf8 ? 4 : 0, i;
    rune r = *p++ & (n == 1 ? 0x7f : 0xff >> (n + 1));

    ++*at;
    if (n == 0)
        return BAD;
    for (i = 1; i < n; i++) {
        if ((*p & 0xc0) != 0x80)
            return BAD;
        r = r << 6 | (*p++ & 0x3f);
        ++*at;
    }
    return r < least[n] || r > 0x10ffff || r >> 11 == 0x1b ? BAD : r;
}

int main(void)
{
    static const rune samples[] = { 'A', 0xe9, 0x20ac, 0x1f600, 0xd800, 0x110000, 0x7ff, 0xffff };
    static const char broken[] = "a\xc3\xa9\x80\xc0\x80\xe2\x82z\xed\xa0\x80\xf4\x90\x80\x80";
    char bytes[8];
    const char *p;
    unsigned i;
    int n, k;

    for (i = 0; i < sizeof samples / sizeof samples[0]; i++) {
        n = encode(samples[i], bytes);
        printf("U+%04X:", samples[i]);
        for (k = 0; k < n; k++)
            printf(" %02x", (unsigned char)bytes[k]);
        bytes[n] = '\0';
        p = bytes;
        printf(" %s\n", n == 0 ? "none" : decode(&p) == samples[i] && p == bytes + n ? "back" : "wrong");
    }
    for (p = broken; *p; ) {
        rune r = decode(&p);

        if (r == BAD)
            printf("? ");
        else
            printf("%x ", r);
    }
    printf("\n");
    return 0;
}
