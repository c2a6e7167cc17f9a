/* getaddrinfo_numeric - every combination of family, socket type, protocol and flags over addresses that need no name service */
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const struct addrinfo *ai)
{
    char text[INET6_ADDRSTRLEN];

    if (ai->ai_family == AF_INET) {
        const struct sockaddr_in *in = (const struct sockaddr_in *)ai->ai_addr;

        inet_ntop(AF_INET, &in->sin_addr, text, sizeof text);
        printf("   inet %s port %u", text, ntohs(in->sin_port));
    } else {
        const struct sockaddr_in6 *in6 = (const struct sockaddr_in6 *)ai->ai_addr;

        inet_ntop(AF_INET6, &in6->sin6_addr, text, sizeof text);
        printf("   inet6 %s port %u scope %u", text, ntohs(in6->sin6_port), in6->sin6_scope_id);
    }
    printf(" type %d protocol %d flags %#x length %u name %s\n", ai->ai_socktype, ai->ai_protocol, ai->ai_flags, ai->ai_addrlen,
           ai->ai_canonname ? ai->ai_canonname : "-");
}

static void ask(const char *node, const char *service, int flags, int family, int type, int protocol)
{
    struct addrinfo hints, *list = NULL, *ai;
    int error;

    memset(&hints, 0, sizeof hints);
    hints.ai_flags = flags;
    hints.ai_family = family;
    hints.ai_socktype = type;
    hints.ai_protocol = protocol;
    error = getaddrinfo(node, service, &hints, &list);
    printf("%s %s flags %#x family %d type %d protocol %d: %d %s\n", node ? node : "(null)", service ? service : "(null)", flags, family, type,
           protocol, error, error ? gai_strerror(error) : "");
    if (error == 0) {
        for (ai = list; ai != NULL; ai = ai->ai_next)
            show(ai);
        freeaddrinfo(list);
    }
}

int main(void)
{
    static const char *nodes[] = { "127.0.0.1", "::1", "::ffff:1.2.3.4", "1.2", "0x7f000001", "1.2.3.4.5", "fe80::1%1", "::1%nowhere", "not a name", "" };
    static const int families[] = { AF_UNSPEC, AF_INET, AF_INET6, AF_UNIX };
    static const int types[] = { 0, SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET };
    static const int protocols[] = { 0, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_ICMP, 200 };
    static const char *services[] = { "80", "0", "65535", "65536", "-1", " 80", "80 ", "0x50", "", "no-such-service" };
    size_t i, j;

    for (i = 0; i < sizeof nodes / sizeof *nodes; i++)
        for (j = 0; j < sizeof families / sizeof *families; j++)
            ask(nodes[i], "80", AI_NUMERICHOST, families[j], SOCK_STREAM, 0);
    for (i = 0; i < sizeof types / sizeof *types; i++)
        for (j = 0; j < sizeof protocols / sizeof *protocols; j++)
            ask("10.0.0.1", "7", AI_NUMERICHOST, AF_UNSPEC, types[i], protocols[j]);
    for (i = 0; i < sizeof services / sizeof *services; i++) {
        ask("10.0.0.1", services[i], AI_NUMERICHOST | AI_NUMERICSERV, AF_INET, SOCK_STREAM, 0);
        if (i < 9) /* the rest are names */
            ask("10.0.0.1", services[i], AI_NUMERICHOST, AF_INET, SOCK_STREAM, 0);
    }

    /* neither a node nor a service, and a node without one */
    ask(NULL, NULL, 0, AF_INET, SOCK_STREAM, 0);
    ask("10.0.0.1", NULL, AI_NUMERICHOST, AF_INET, 0, 0);
    ask(NULL, "80", 0, AF_INET, SOCK_STREAM, 0);
    ask(NULL, "80", AI_PASSIVE, AF_INET, SOCK_STREAM, 0);
    ask(NULL, "80", AI_PASSIVE, AF_INET6, SOCK_DGRAM, 0);
    ask(NULL, "80", 0, AF_INET6, SOCK_STREAM, 0);

    /* flags */
    ask("10.0.0.1", "80", AI_NUMERICHOST | AI_CANONNAME, AF_INET, SOCK_STREAM, 0);
    ask(NULL, "80", AI_CANONNAME, AF_INET, SOCK_STREAM, 0);
    ask("10.0.0.1", "80", AI_NUMERICHOST | AI_V4MAPPED, AF_INET6, SOCK_STREAM, 0);
    ask("10.0.0.1", "80", AI_NUMERICHOST | AI_V4MAPPED | AI_ALL, AF_INET6, SOCK_STREAM, 0);
    ask("::ffff:10.0.0.1", "80", AI_NUMERICHOST, AF_INET, SOCK_STREAM, 0);
    ask("10.0.0.1", "80", 0x10000, AF_INET, SOCK_STREAM, 0);
    ask("10.0.0.1", "80", AI_NUMERICHOST, 77, SOCK_STREAM, 0);
    ask("10.0.0.1", "80", AI_NUMERICHOST, AF_INET, 77, 0);
    return 0;
}
