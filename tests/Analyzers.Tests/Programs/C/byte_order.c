// rules: port-missing-htons, port-double-htons, port-missing-ntohs, addr-missing-htonl, htons-width
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <netdb.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

#define PORT 8080
#define TURNED(x) ((((x) & 0xff) << 8) | (((x) >> 8) & 0xff))

static int default_port = 7000;
static unsigned short learned_port;

static void print_log(const char *format, ...)
{
    (void)format;
}

struct service { const char *host; unsigned short port; };
struct record { unsigned short port; };

static void look_up(struct service *service, struct servent *se)
{
    service->host = "localhost";
    service->port = se->s_port;
}

static void name_service(struct sockaddr_in *sin, const struct service *service)
{
    sin->sin_port = service->port;
    sin->sin_port = htons(service->port); // expect: port-double-htons
}

/* The record comes from the network too. */
static void name_record(int s, struct sockaddr_in *sin)
{
    struct record r;
    r.port = 80;
    if (sin->sin_family == AF_INET && recv(s, &r, sizeof r, 0) != sizeof r)
        return;
    sin->sin_port = r.port;
}

/* Nobody calls this one here; a port that is an int is a number as people write it. */
int open_server(int port, unsigned short either)
{
    struct sockaddr_in sin;
    int wanted, s = socket(AF_INET, SOCK_STREAM, 0);
    memset(&sin, 0, sizeof sin);
    sin.sin_port = port; // expect: port-missing-htons
    sin.sin_port = either;
    if (sscanf("port 80", "port %d", &wanted) == 1)
        sin.sin_port = wanted; // expect: port-missing-htons
    return bind(s, (struct sockaddr *)&sin, sizeof sin);
}

/* All callers pass numbers in the machine's order. */
static void name_it(struct sockaddr_in *sin, int port)
{
    sin->sin_port = port; // expect: port-missing-htons
}

/* One caller converts, the other one doesn't: nothing is said here. */
static void name_unknown(struct sockaddr_in *sin, unsigned short port)
{
    sin->sin_port = port;
}

static void stores(struct sockaddr_in *a, struct sockaddr_in6 *six, char **argv, struct servent *se, int secure)
{
    unsigned short port;
    int number = atoi(argv[1]);
    a->sin_port = PORT; // expect: port-missing-htons
    a->sin_port = number; // expect: port-missing-htons
    a->sin_port = (in_port_t)strtoul(argv[1], NULL, 10); // expect: port-missing-htons
    a->sin_port = secure ? 443 : 80; // expect: port-missing-htons
    six->sin6_port = default_port + 1; // expect: port-missing-htons
    a->sin_port = ntohs(six->sin6_port); // expect: port-missing-htons
    a->sin_port = 0;
    a->sin_port = TURNED(PORT);
    a->sin_port = htons(number);
    a->sin_port = htons(secure ? 443 : 80);
    a->sin_port = se->s_port;
    a->sin_port = six->sin6_port;
    a->sin_port = learned_port;
    port = htons(number);
    a->sin_port = port;
    if (secure)
        port = 99;
    a->sin_port = port;
    a->sin_port = htons(htons(number)); // expect: port-double-htons
    a->sin_port = htons(se->s_port); // expect: port-double-htons
    port = 8080;
    port = htons(port);
    a->sin_port = htons(port); // expect: port-double-htons
    a->sin_port = htonl(PORT); // expect: htons-width
    a->sin_port = htons(ntohs(se->s_port));
    a->sin_port = (unsigned short)((number >> 8) | (number << 8));
}

static void addresses(struct sockaddr_in *a, const char *text)
{
    in_addr_t first = inet_addr(text);
    a->sin_addr.s_addr = INADDR_LOOPBACK; // expect: addr-missing-htonl
    a->sin_addr.s_addr = 0x0a000001; // expect: addr-missing-htonl
    a->sin_addr.s_addr = htons(INADDR_LOOPBACK); // expect: htons-width
    a->sin_addr.s_addr = htonl(inet_addr(text)); // expect: port-double-htons
    a->sin_addr.s_addr = INADDR_ANY;
    a->sin_addr.s_addr = INADDR_BROADCAST;
    a->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    a->sin_addr.s_addr = htonl(ntohl(first) + 1);
    a->sin_addr.s_addr = first;
    if (a->sin_addr.s_addr == INADDR_LOOPBACK) // expect: addr-missing-htonl
        puts("here");
    if (a->sin_addr.s_addr == htonl(INADDR_LOOPBACK) || a->sin_addr.s_addr == INADDR_NONE)
        puts("here");
}

static void uses(const struct sockaddr_in *a, const struct sockaddr_in *b)
{
    int port = a->sin_port;
    int right = ntohs(a->sin_port);
    printf("%d\n", a->sin_port); // expect: port-missing-ntohs
    printf("%s: %d\n", "peer", port); // expect: port-missing-ntohs
    print_log("%u", b->sin_port); // expect: port-missing-ntohs
    printf("%d %d %d\n", right, ntohs(b->sin_port), htons(b->sin_port));
    printf("%d\n", ntohl(a->sin_port)); // expect: htons-width
    if (a->sin_port == PORT) // expect: port-missing-ntohs
        puts("ours");
    if (a->sin_port >= IPPORT_RESERVED) // expect: port-missing-ntohs
        puts("not privileged");
    if (a->sin_port == htons(PORT) || a->sin_port == b->sin_port || a->sin_port == 0 || ntohs(a->sin_port) == PORT)
        puts("ours");
}

int main(int argc, char **argv)
{
    struct sockaddr_in sin = { .sin_family = AF_INET, .sin_port = 53 }; // expect: port-missing-htons
    struct sockaddr_in6 six;
    struct servent *se = getservbyname("http", "tcp");
    memset(&six, 0, sizeof six);
    if (argc < 3 || se == NULL)
        return 1;
    name_it(&sin, 5000);
    name_it(&sin, atoi(argv[1]));
    name_unknown(&sin, 80);
    name_unknown(&sin, htons(80));
    learned_port = sin.sin_port;
    struct service service;
    look_up(&service, se);
    name_service(&sin, &service);
    name_record(0, &sin);
    stores(&sin, &six, argv, se, argc > 3);
    addresses(&sin, argv[2]);
    uses(&sin, &sin);
    return 0;
}
