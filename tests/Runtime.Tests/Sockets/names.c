/* What getaddrinfo and getnameinfo answer where it does not depend on the machine: one line per request. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void hex(const void *bytes, unsigned n)
{
    for (unsigned i = 0; i < n; i++)
        printf("%02x", ((const unsigned char *)bytes)[i]);
}

static void ask(const char *node, const char *service, int flags, int family, int type, int protocol)
{
    struct addrinfo hints, *list = NULL;
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = flags;
    hints.ai_family = family;
    hints.ai_socktype = type;
    hints.ai_protocol = protocol;
    int code = getaddrinfo(node, service, &hints, &list);
    printf("ask\t%s\t%s\t%d\t%d\t%d\t%d\t%d %s", node ? node : "(null)", service ? service : "(null)", flags, family, type, protocol, code,
           code ? gai_strerror(code) : "");
    for (struct addrinfo *p = list; p; p = p->ai_next)
    {
        printf("\t%d %d %d %d ", p->ai_flags, p->ai_family, p->ai_socktype, p->ai_protocol);
        hex(p->ai_addr, p->ai_addrlen);
        printf(" %s", p->ai_canonname ? p->ai_canonname : "-");
    }
    printf("\n");
    if (list)
        freeaddrinfo(list);
}

static void tell(const char *text, int port, int hostlen, int servlen, int flags)
{
    struct sockaddr_in v4 = { AF_INET, htons(port) };
    struct sockaddr_in6 v6 = { AF_INET6, htons(port) };
    char host[100] = "-", serv[100] = "-";
    int six = inet_pton(AF_INET, text, &v4.sin_addr) != 1;
    if (six)
        inet_pton(AF_INET6, text, &v6.sin6_addr);
    int code = six ? getnameinfo((struct sockaddr *)&v6, sizeof v6, host, hostlen, serv, servlen, flags)
                   : getnameinfo((struct sockaddr *)&v4, sizeof v4, host, hostlen, serv, servlen, flags);
    printf("tell\t%s\t%d\t%d\t%d\t%d\t%d\t%s\t%s\n", text, port, hostlen, servlen, flags, code, code ? "-" : host, code ? "-" : serv);
}

int main(void)
{
    static const char *const nodes[] = { "127.0.0.1", "1.2.3", "0x7f.1", "::1", "::ffff:1.2.3.4", "2001:db8::5", "1.2.3.4 ", "nonsense.invalid." };
    static const int families[] = { AF_UNSPEC, AF_INET, AF_INET6, AF_UNIX, 99 };
    static const int types[] = { 0, SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET, SOCK_RDM, 77 };
    static const int protocols[] = { 0, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_ICMP, IPPROTO_SCTP, 99 };
    static const char *const services[] = { "http", "80", "0", "", "65535", "65536", "70000", "-1", " 80", "+80", "80 ", "8x", "domain", "tftp", "no-such-service", "*" };
    for (unsigned n = 0; n < sizeof nodes / sizeof *nodes; n++)
        for (unsigned f = 0; f < 5; f++)
        {
            ask(nodes[n], NULL, AI_NUMERICHOST, families[f], 0, 0);
            ask(nodes[n], "80", AI_NUMERICHOST | AI_V4MAPPED, families[f], SOCK_STREAM, 0);
            ask(nodes[n], NULL, AI_NUMERICHOST | AI_CANONNAME, families[f], SOCK_DGRAM, 0);
            ask(nodes[n], "7", AI_NUMERICHOST | AI_V4MAPPED | AI_ALL | AI_PASSIVE, families[f], 0, IPPROTO_UDP);
        }
    for (unsigned t = 0; t < sizeof types / sizeof *types; t++)
        for (unsigned p = 0; p < sizeof protocols / sizeof *protocols; p++)
        {
            ask("127.0.0.1", NULL, 0, AF_INET, types[t], protocols[p]);
            ask("127.0.0.1", "80", 0, AF_INET, types[t], protocols[p]);
            ask("::1", "domain", 0, AF_UNSPEC, types[t], protocols[p]);
        }
    for (unsigned s = 0; s < sizeof services / sizeof *services; s++)
    {
        ask("1.2.3.4", services[s], 0, AF_INET, 0, 0);
        ask("1.2.3.4", services[s], 0, AF_INET, SOCK_STREAM, 0);
        ask("1.2.3.4", services[s], AI_NUMERICSERV, AF_INET, SOCK_DGRAM, 0);
        ask("1.2.3.4", services[s], AI_NUMERICSERV, AF_INET, SOCK_RAW, 0);
        ask(NULL, services[s], 0, AF_INET, SOCK_STREAM, 0);
        ask(NULL, services[s], AI_PASSIVE, AF_INET6, SOCK_DGRAM, 0);
        ask(NULL, services[s], AI_PASSIVE, AF_INET, 0, 0);
    }
    ask(NULL, NULL, 0, AF_UNSPEC, 0, 0);
    ask("*", NULL, 0, AF_UNSPEC, 0, 0);
    ask("*", "80", 0, AF_INET, SOCK_STREAM, 0);
    ask(NULL, "80", AI_CANONNAME, AF_INET, 0, 0);
    ask(NULL, "80", AI_NUMERICHOST, AF_INET, SOCK_STREAM, 0);
    ask("1.2.3.4", NULL, 0x1000, AF_INET, 0, 0);
    ask("1.2.3.4", NULL, 0x10000, 99, 0, 0);
    ask("fe80::1%77", NULL, 0, AF_UNSPEC, SOCK_STREAM, 0);
    ask("fe80::1%no-such-interface", NULL, 0, AF_UNSPEC, SOCK_STREAM, 0);
    ask("2001:db8::1%3", NULL, 0, AF_UNSPEC, SOCK_STREAM, 0);
    ask("fe80::1%", NULL, 0, AF_UNSPEC, SOCK_STREAM, 0);
    ask("1.2.3.4%1", NULL, AI_NUMERICHOST, AF_UNSPEC, SOCK_STREAM, 0);

    tell("1.2.3.4", 80, 100, 100, NI_NUMERICHOST | NI_NUMERICSERV);
    tell("1.2.3.4", 80, 100, 100, NI_NUMERICHOST);
    tell("1.2.3.4", 69, 100, 100, NI_NUMERICHOST | NI_DGRAM);
    tell("1.2.3.4", 69, 100, 100, NI_NUMERICHOST);
    tell("1.2.3.4", 54321, 100, 100, NI_NUMERICHOST);
    tell("2001:db8::5", 443, 100, 100, NI_NUMERICHOST);
    tell("::ffff:1.2.3.4", 0, 100, 100, NI_NUMERICHOST | NI_NUMERICSERV);
    tell("1.2.3.4", 80, 7, 3, NI_NUMERICHOST | NI_NUMERICSERV);
    tell("1.2.3.4", 80, 8, 2, NI_NUMERICHOST | NI_NUMERICSERV);
    tell("1.2.3.4", 80, 8, 3, NI_NUMERICHOST | NI_NUMERICSERV);
    tell("1.2.3.4", 80, 0, 3, NI_NUMERICHOST | NI_NUMERICSERV);
    tell("1.2.3.4", 80, 8, 0, NI_NUMERICHOST | NI_NUMERICSERV);
    tell("1.2.3.4", 80, 0, 0, NI_NUMERICHOST | NI_NUMERICSERV);
    tell("1.2.3.4", 80, 0, 0, NI_NAMEREQD);
    tell("1.2.3.4", 80, 100, 100, 0x10000);
    tell("1.2.3.4", 80, 100, 100, NI_NUMERICHOST | NI_NAMEREQD);
    return 0;
}
