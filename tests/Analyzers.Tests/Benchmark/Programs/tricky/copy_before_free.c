/* What is needed of the address list is copied before the list is freed. */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct endpoint {
    struct sockaddr_storage addr;
    socklen_t len;
    int family;
    char name[NI_MAXHOST];
};

static int endpoint_find(struct endpoint *e, const char *host, const char *port)
{
    struct addrinfo hints = { 0 }, *res = NULL;
    int rc;

    hints.ai_socktype = SOCK_DGRAM;
    hints.ai_flags = AI_CANONNAME;
    rc = getaddrinfo(host, port, &hints, &res);
    switch (rc) {
    case 0:
        break;
    case EAI_SYSTEM:
        perror(host);           /* only then errno is the reason */
        return -1;
    default:
        fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
        return -1;
    }
    if (res->ai_addrlen > sizeof e->addr) {
        freeaddrinfo(res);
        return -1;
    }
    memcpy(&e->addr, res->ai_addr, res->ai_addrlen);
    e->len = res->ai_addrlen;
    e->family = res->ai_family;
    snprintf(e->name, sizeof e->name, "%s", res->ai_canonname ? res->ai_canonname : host);
    freeaddrinfo(res);
    res = NULL;
    return 0;
}

static int endpoint_send(const struct endpoint *e, const char *text)
{
    size_t len = strlen(text);
    ssize_t n;
    int s = socket(e->family, SOCK_DGRAM, 0);

    if (s < 0) {
        perror("socket");
        return -1;
    }
    n = sendto(s, text, len, 0, (const struct sockaddr *)&e->addr, e->len);
    if (n != (ssize_t)len)
        fprintf(stderr, "%s: not sent\n", e->name);
    close(s);
    return n == (ssize_t)len ? 0 : -1;
}

int main(int argc, char **argv)
{
    struct endpoint e;

    if (argc != 4) {
        fprintf(stderr, "usage: %s host port text\n", argv[0]);
        return 2;
    }
    return endpoint_find(&e, argv[1], argv[2]) < 0 || endpoint_send(&e, argv[3]) < 0;
}
