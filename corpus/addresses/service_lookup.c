/* service_lookup.c: getaddrinfo() with services, flags and impossible wishes */
#include <stdio.h>
#include <string.h>
#include <netdb.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

struct question {
    const char *node, *service;
    int family, type, protocol, flags;
};

static const struct question questions[] = {
    { "127.0.0.1", "80",    AF_UNSPEC, SOCK_STREAM, 0, 0 },
    { "127.0.0.1", "80",    AF_UNSPEC, 0,           0, 0 },
    { "127.0.0.1", NULL,    AF_INET,   SOCK_DGRAM,  0, AI_NUMERICHOST },
    { "::1",       "65535", AF_UNSPEC, SOCK_STREAM, 0, 0 },
    { "::1",       "1",     AF_INET,   SOCK_STREAM, 0, 0 },
    { "127.0.0.1", "1",     AF_INET6,  SOCK_STREAM, 0, 0 },
    { "127.0.0.1", "1",     AF_INET6,  SOCK_STREAM, 0, AI_V4MAPPED },
    { NULL,        "7",     AF_INET,   SOCK_STREAM, 0, AI_PASSIVE },
    { NULL,        "7",     AF_INET,   SOCK_STREAM, 0, 0 },
    { NULL,        "7",     AF_INET6,  SOCK_DGRAM,  0, AI_PASSIVE },
    { NULL,        NULL,    AF_UNSPEC, SOCK_STREAM, 0, 0 },
    { "no.such",   NULL,    AF_UNSPEC, SOCK_STREAM, 0, AI_NUMERICHOST },
    { "127.0.0.1", "x",     AF_UNSPEC, SOCK_STREAM, 0, AI_NUMERICSERV },
    { "127.0.0.1", "70000", AF_INET,   SOCK_STREAM, 0, 0 },
    { "127.0.0.1", "80",    99,        SOCK_STREAM, 0, 0 },
    { "127.0.0.1", "80",    AF_INET,   77,          0, 0 },
    { "127.0.0.1", "80",    AF_INET,   SOCK_STREAM, IPPROTO_UDP, 0 },
    { "127.0.0.1", "80",    AF_INET,   0,           IPPROTO_UDP, 0 },
    { NULL,        "80",    AF_INET,   SOCK_STREAM, 0, AI_CANONNAME },
    { "10.1",      "80",    AF_INET,   SOCK_STREAM, 0, AI_NUMERICHOST | AI_CANONNAME },
    { "127.0.0.1", "no-such-service", AF_INET, SOCK_STREAM, 0, 0 },
};

static const char *type_name(int type)
{
    switch (type) {
    case SOCK_STREAM: return "stream";
    case SOCK_DGRAM:  return "dgram";
    case SOCK_RAW:    return "raw";
    }
    return "?";
}

static void ask(const struct question *q)
{
    struct addrinfo hints, *list = NULL, *ai;
    int rc;

    memset(&hints, 0, sizeof(hints));
    hints.ai_family = q->family;
    hints.ai_socktype = q->type;
    hints.ai_protocol = q->protocol;
    hints.ai_flags = q->flags;

    printf("%s %s %d/%d/%d/%#x:\n", q->node ? q->node : "(null)", q->service ? q->service : "(null)", q->family, q->type,
           q->protocol, q->flags);
    rc = getaddrinfo(q->node, q->service, &hints, &list);
    if (rc != 0) {
        printf("    %d %s\n", rc, gai_strerror(rc));
        return;
    }
    for (ai = list; ai; ai = ai->ai_next) {
        char text[INET6_ADDRSTRLEN];
        int port;

        if (ai->ai_family == AF_INET) {
            struct sockaddr_in *in = (struct sockaddr_in *)ai->ai_addr;
            inet_ntop(AF_INET, &in->sin_addr, text, sizeof(text));
            port = ntohs(in->sin_port);
        } else {
            struct sockaddr_in6 *in6 = (struct sockaddr_in6 *)ai->ai_addr;
            inet_ntop(AF_INET6, &in6->sin6_addr, text, sizeof(text));
            port = ntohs(in6->sin6_port);
        }
        printf("    %s port %d, %s, protocol %d, %u bytes", text, port, type_name(ai->ai_socktype), ai->ai_protocol,
               ai->ai_addrlen);
        if (ai->ai_canonname)
            printf(", named %s", ai->ai_canonname);
        printf("\n");
    }
    freeaddrinfo(list);
}

int main(void)
{
    int i;

    for (i = 0; i < (int)(sizeof(questions) / sizeof(questions[0])); i++)
        ask(questions + i);
    return 0;
}
