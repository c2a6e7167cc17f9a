/* unions.c: the same bytes seen as several types, tagged unions, unions by value */
#include <stdio.h>
#include <stdint.h>
#include <string.h>

union word {
    uint32_t u;
    int32_t i;
    uint16_t h[2];
    uint8_t b[4];
    struct { uint8_t low, mid[2], high; } parts;
};

struct variant {
    enum { INT, REAL, TEXT, PAIR } kind;
    union {
        long i;
        double r;
        char text[12];
        struct { short a, b; } pair;
    } as;
};

static union word swap(union word w)
{
    union word r;
    int k;

    for (k = 0; k < 4; k++)
        r.b[k] = w.b[3 - k];
    return r;
}

static void print(const struct variant *v)
{
    switch (v->kind) {
    case INT:
        printf("int %ld\n", v->as.i);
        break;
    case REAL:
        printf("real %g\n", v->as.r);
        break;
    case TEXT:
        printf("text %s\n", v->as.text);
        break;
    case PAIR:
        printf("pair %d %d\n", v->as.pair.a, v->as.pair.b);
        break;
    }
}

static struct variant parse(const char *s)
{
    struct variant v;
    double d;
    char more;

    memset(&v, 0, sizeof v);
    if (sscanf(s, "%hd,%hd%c", &v.as.pair.a, &v.as.pair.b, &more) == 2)
        v.kind = PAIR;
    else if (sscanf(s, "%lf%c", &d, &more) == 1 && strchr(s, '.')) {
        v.kind = REAL;
        v.as.r = d;
    } else if (sscanf(s, "%ld%c", &v.as.i, &more) == 1)
        v.kind = INT;
    else {
        v.kind = TEXT;
        strncpy(v.as.text, s, sizeof v.as.text - 1);
    }
    return v;
}

int main(void)
{
    static const char *inputs[] = { "12", "-4.5", "3,4", "word", "12x" };
    union word w = { 0x01020304 }, s;
    union { char c[8]; long l; } zero = { "" };
    struct variant copy[2];
    unsigned k;

    s = swap(w);
    printf("%08x %08x %d\n", w.u, s.u, s.i);
    printf("%x %x %x %x\n", w.h[0], w.h[1], w.parts.low, w.parts.high);
    w.parts.mid[0] = 0xff;
    w.h[1]++;
    w.b[0] -= 5;
    printf("%08x\n", w.u);
    w.i = -2;
    printf("%u %d %x\n", w.u, w.b[3], w.h[0] >> 4);
    for (k = 0; k < 5; k++) {
        copy[k & 1] = parse(inputs[k]);
        print(&copy[k & 1]);
    }
    copy[0].as = copy[1].as;
    print(&copy[0]);
    printf("%zu %zu %ld\n", sizeof(union word), sizeof(struct variant), zero.l);
    return 0;
}
