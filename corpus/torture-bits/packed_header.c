/* A packed header over raw bytes. */
#include <stdlib.h>
#include <string.h>

struct s {
    unsigned char op : 4, len : 4;
    unsigned short port;
    unsigned addr;
} __attribute__((packed));
unsigned char raw[] = {0x45, 0x12, 0x34, 1, 2, 3, 4, 5};

int main()
{
    struct s *p = (struct s *)raw;
    if (p->op != 5 || p->len != 4 || p->port != 0x3412 || p->addr != 0x04030201)
        abort();
    p->len = 9;
    p->port++;
    if (raw[0] != 0x95 || raw[1] != 0x13)
        abort();
    struct s t = *p;
    t.addr = ~t.addr;
    memcpy(raw, &t, sizeof t);
    if (raw[3] != 0xfe || sizeof t != 7)
        abort();
    *(unsigned short *)(raw + 1) = 0x1234;
    if (p->port != 0x1234)
        abort();
    return 0;
}
