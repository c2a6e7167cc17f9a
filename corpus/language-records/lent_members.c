/* lent_members.c: anonymous structures and unions lend their members to what holds them */
#include <stdio.h>
#include <stddef.h>

struct address {
    int family;
    union {
        struct { unsigned char a, b, c, d; };
        unsigned word;
        struct { unsigned short high, low; } halves;
    };
    short port;
};

struct event {
    enum { KEY, MOUSE } type;
    union {
        struct { int code, shift; } key;
        struct { short x, y; unsigned char button; };
    };
};

static const struct address loopback = { 2, { { 127, 0, 0, 1 } }, 80 };

static void dispatch(const struct event *e)
{
    if (e->type == KEY)
        printf("key %d%s\n", e->key.code, e->key.shift ? " shifted" : "");
    else
        printf("mouse %d,%d button %u\n", e->x, e->y, e->button);
}

int main(void)
{
    struct address any = { .family = 10, .word = 0xa0b0c0d, .port = -1 };
    struct event e = { MOUSE, .x = 3, .y = -4 };
    struct event k = { .type = KEY, .key = { 65, 1 } };
    struct address *p = &any;

    printf("%u.%u.%u.%u:%d %x\n", loopback.a, loopback.b, loopback.c, loopback.d, loopback.port, loopback.word);
    printf("%u.%u.%u.%u %x %x\n", any.a, any.b, any.c, any.d, any.halves.high, any.halves.low);
    p->b = 255;
    p->halves.low ^= 0xffff;
    printf("%x\n", p->word);
    e.button = 2;
    dispatch(&e);
    dispatch(&k);
    printf("%zu %zu %zu %zu\n", offsetof(struct address, c), offsetof(struct address, port), offsetof(struct event, y),
           sizeof(struct event));
    return 0;
}
