/* tlv_messages.c: type-length-value attributes, written and read with bounds checks at every step */
#include <stdio.h>
#include <stdint.h>
#include <string.h>

enum tag { T_END, T_NAME, T_NUMBER, T_ADDRESS, T_GROUP, T_FLAG };

struct writer { uint8_t *at, *end; int overflow; };
struct reader { const uint8_t *at, *end; };

static uint8_t *reserve(struct writer *w, size_t n)
{
    uint8_t *p = w->at;

    if ((size_t)(w->end - w->at) < n) {
        w->overflow = 1;
        return NULL;
    }
    w->at += n;
    return p;
}

static void put(struct writer *w, enum tag tag, const void *value, uint8_t n)
{
    uint8_t *p = reserve(w, 2 + n);

    if (p) {
        *p++ = tag;
        *p++ = n;
        memcpy(p, value, n);
    }
}

static void put_number(struct writer *w, uint32_t v)
{
    uint8_t bytes[4], *p = bytes + 4;

    do
        *--p = v & 0xff;
    while (v >>= 8);
    put(w, T_NUMBER, p, bytes + 4 - p);
}

static uint8_t *begin_group(struct writer *w)
{
    uint8_t *p = reserve(w, 2);

    if (p)
        *p = T_GROUP;
    return p;
}

static void end_group(struct writer *w, uint8_t *group)
{
    if (group)
        group[1] = w->at - group - 2;
}

static int dump(struct reader r, int depth)
{
    while (r.end - r.at >= 2) {
        enum tag tag = r.at[0];
        size_t n = r.at[1], i;
        const uint8_t *v = r.at + 2;
        uint32_t number = 0;

        if ((size_t)(r.end - v) < n) {
            printf("%*struncated\n", depth * 2, "");
            return -1;
        }
        printf("%*s", depth * 2, "");
        switch (tag) {
        case T_NAME:
            printf("name '%.*s'\n", (int)n, (const char *)v);
            break;
        case T_NUMBER:
            for (i = 0; i < n; i++)
                number = number << 8 | v[i];
            printf("number %u\n", number);
            break;
        case T_ADDRESS:
            for (i = 0; i < n; i++)
                printf("%u%c", v[i], i + 1 < n ? '.' : '\n');
            break;
        case T_GROUP:
            printf("group of %zu\n", n);
            if (dump((struct reader){ v, v + n }, depth + 1) < 0)
                return -1;
            break;
        default:
            printf("tag %d, %zu bytes\n", tag, n);
        }
        r.at = v + n;
    }
    return r.at == r.end ? 0 : -2;
}

int main(void)
{
    uint8_t buffer[48], *outer, *inner;
    struct writer w = { buffer, buffer + sizeof buffer, 0 };
    struct reader r;

    put(&w, T_NAME, "host", 4);
    outer = begin_group(&w);
    put(&w, T_ADDRESS, "\x7f\0\0\1", 4);
    put_number(&w, 80);
    inner = begin_group(&w);
    put_number(&w, 70000);
    put(&w, T_FLAG, "", 0);
    end_group(&w, inner);
    end_group(&w, outer);
    put_number(&w, 0xffffffff);
    printf("%d bytes, overflow %d\n", (int)(w.at - buffer), w.overflow);
    r.at = buffer;
    r.end = w.at;
    printf("%d\n", dump(r, 0));
    r.end -= 3;
    printf("%d\n", dump(r, 0));
    put(&w, T_NAME, "a name that is too long", 23);
    printf("%d\n", w.overflow);
    return 0;
}
