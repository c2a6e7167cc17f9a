/* records.c: structs in structs, assignment, arguments and results by value, initialisers of all kinds */
#include <stdio.h>
#include <string.h>
#include <stddef.h>

typedef struct { unsigned char octets[6]; } mac_address;

struct interface {
    char name[8];
    mac_address mac;
    struct {
        unsigned rx, tx;
    } packets;
    struct limits {
        int mtu;
        short queue;
    } limits;
    enum { DOWN, UP, TESTING } state;
    const struct interface *parent;
};

static struct interface defaults = {
    .name = "none",
    .limits = { .mtu = 1500, .queue = 100 },
    .state = DOWN,
};

static struct interface make(const char *name, unsigned last, const struct interface *parent)
{
    struct interface i = defaults;
    unsigned char k;

    strncpy(i.name, name, sizeof i.name);
    for (k = 0; k < 5; k++)
        i.mac.octets[k] = k * 0x11;
    i.mac.octets[5] = last;
    i.parent = parent;
    return i;
}

static mac_address broadcast(void)
{
    mac_address m;

    memset(&m, 0xff, sizeof m);
    return m;
}

static int same(mac_address a, mac_address b)
{
    return memcmp(a.octets, b.octets, sizeof a.octets) == 0;
}

static struct limits raise(struct limits l, int by)
{
    l.mtu += by;                /* only the copy */
    return l;
}

static void print(struct interface i)
{
    int k;

    printf("%.8s ", i.name);
    for (k = 0; k < 6; k++)
        printf("%02x%c", i.mac.octets[k], k < 5 ? ':' : ' ');
    printf("mtu %d queue %d state %d rx %u tx %u parent %.8s\n", i.limits.mtu, i.limits.queue, i.state, i.packets.rx, i.packets.tx,
           i.parent ? i.parent->name : "-");
}

int main(void)
{
    struct interface eth = make("eth0", 0xab, NULL), vlan, table[3] = { { "a" }, [2] = { .name = "c", .state = UP } };
    struct interface *p = &table[2];
    struct limits l;

    vlan = make("eth0.100", 0xac, &eth);
    print(eth);
    print(vlan);
    vlan.packets.rx += 10;
    eth.packets = vlan.packets;
    eth.packets.tx = 3;
    eth.state = TESTING;
    print(eth);
    l = raise(eth.limits, 7500);
    printf("%d %d\n", eth.limits.mtu, l.mtu);
    eth.limits = l;
    print(eth);

    *p = vlan;
    p->mac = broadcast();
    (--p)->state = UP;
    table[0] = p[1];
    for (p = table; p != table + 3; p++)
        print(*p);
    printf("%d %d\n", same(table[0].mac, broadcast()), same(eth.mac, vlan.mac));
    printf("%zu %zu %zu %zu\n", sizeof(struct interface), offsetof(struct interface, packets), offsetof(struct interface, limits.queue),
           sizeof(mac_address));
    printf("%d\n", make("x", 5, NULL).limits.mtu);
    return 0;
}
