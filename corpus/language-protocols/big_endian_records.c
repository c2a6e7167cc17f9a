/* big_endian_records.c: a routing table written to and read from a portable file image */
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <arpa/inet.h>

#define MAGIC 0x52544231u           /* "RTB1" */

#pragma pack(push, 1)
struct disk_route {
    uint8_t flags;
    uint32_t network;
    uint8_t prefix;
    uint16_t metric;
    uint32_t gateway;
    char device[6];
};
#pragma pack(pop)

struct route { uint32_t network, gateway; unsigned prefix, metric; char device[8]; int is_default; };

static void to_disk(struct disk_route *d, const struct route *r)
{
    d->flags = r->is_default ? 0x80 : 0;
    d->network = htonl(r->network);
    d->prefix = r->prefix;
    d->metric = htons(r->metric);
    d->gateway = htonl(r->gateway);
    strncpy(d->device, r->device, sizeof d->device);
}

static struct route from_disk(const struct disk_route *d)
{
    struct route r = { .network = ntohl(d->network), .gateway = ntohl(d->gateway), .prefix = d->prefix, .metric = ntohs(d->metric) };

    memcpy(r.device, d->device, sizeof d->device);
    r.is_default = d->flags >> 7;
    return r;
}

static const struct route *lookup(const struct route *t, int n, uint32_t address)
{
    const struct route *best = NULL;

    for (; n--; t++) {
        uint32_t mask = t->prefix ? ~0u << (32 - t->prefix) : 0;

        if ((address & mask) == t->network && (!best || t->prefix > best->prefix || (t->prefix == best->prefix && t->metric < best->metric)))
            best = t;
    }
    return best;
}

int main(void)
{
    static const struct route routes[] = {
        { 0, 0x0a000001, 0, 100, "eth0", 1 }, { 0x0a000000, 0, 8, 10, "eth0", 0 }, { 0x0a010000, 0, 16, 20, "tunnel", 0 },
        { 0x0a010000, 0x0a000002, 16, 5, "eth1", 0 },
    };
    enum { COUNT = sizeof routes / sizeof *routes };
    unsigned char image[8 + COUNT * sizeof(struct disk_route)];
    struct route loaded[COUNT];
    static const uint32_t addresses[] = { 0x0a010203, 0x0a020304, 0x08080808 };
    uint32_t word;
    unsigned i;

    word = htonl(MAGIC);
    memcpy(image, &word, 4);
    word = htonl(COUNT);
    memcpy(image + 4, &word, 4);
    for (i = 0; i < COUNT; i++) {
        struct disk_route d;

        to_disk(&d, &routes[i]);
        memcpy(image + 8 + i * sizeof d, &d, sizeof d);
    }
    printf("%zu %.4s\n", sizeof image, (char *)image);
    for (i = 8; i < 8 + sizeof(struct disk_route); i++)
        printf("%02x", image[i]);
    printf("\n");

    memcpy(&word, image + 4, 4);
    for (i = 0; i < ntohl(word); i++)
        loaded[i] = from_disk((const struct disk_route *)(image + 8) + i);
    for (i = 0; i < 3; i++) {
        const struct route *r = lookup(loaded, COUNT, addresses[i]);
        struct in_addr a = { htonl(addresses[i]) };

        printf("%s via %s metric %u%s\n", inet_ntoa(a), r->device, r->metric, r->is_default ? " default" : "");
    }
    return 0;
}
