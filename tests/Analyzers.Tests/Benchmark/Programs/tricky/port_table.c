/* Ports in both byte orders, each where it belongs. */
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct route {
    uint16_t host_port;             /* as people write it */
    in_port_t net_port;             /* as the wire has it */
    struct sockaddr_in to;
};

static int resolve_port(const char *name)
{
    const struct servent *se = getservbyname(name, "tcp");
    char *end;
    long v;

    if (se != NULL)
        return ntohs((uint16_t)se->s_port);
    v = strtol(name, &end, 10);
    return *end == '\0' && v > 0 && v < 65536 ? (int)v : -1;
}

static int route_init(struct route *r, const char *ip, const char *port)
{
    int p = resolve_port(port);

    if (p < 0)
        return -1;
    memset(r, 0, sizeof *r);
    r->host_port = (uint16_t)p;
    r->net_port = htons(r->host_port);
    r->to.sin_family = AF_INET;
    r->to.sin_port = r->net_port;
    return inet_pton(AF_INET, ip, &r->to.sin_addr) == 1 ? 0 : -1;
}

static int same_route(const struct route *a, const struct route *b)
{
    return a->to.sin_port == b->to.sin_port && a->to.sin_addr.s_addr == b->to.sin_addr.s_addr;
}

static int cmp_route(const void *va, const void *vb)
{
    const struct route *a = va, *b = vb;

    return (int)ntohs(a->to.sin_port) - (int)ntohs(b->to.sin_port);
}

int main(int argc, char **argv)
{
    struct route r[16];
    char ip[INET_ADDRSTRLEN];
    int n = 0, i;

    for (i = 1; i + 1 < argc && n < 16; i += 2) {
        if (route_init(&r[n], argv[i], argv[i + 1]) < 0) {
            fprintf(stderr, "%s %s: not understood\n", argv[i], argv[i + 1]);
            return 2;
        }
        n++;
    }
    qsort(r, (size_t)n, sizeof r[0], cmp_route);
    for (i = 0; i < n; i++) {
        if (i > 0 && same_route(&r[i], &r[i - 1]))
            continue;
        if (inet_ntop(AF_INET, &r[i].to.sin_addr, ip, sizeof ip) == NULL)
            return 1;
        printf("%s %u\n", ip, r[i].host_port);
        if (r[i].to.sin_port == 0 || r[i].to.sin_port == htons(80))
            printf("  (special)\n");
    }
    return 0;
}
