/* getnameinfo_numeric - addresses and ports as text: flags, lengths, buffers that are too small or not there */
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

static void ask(const char *title, const void *address, socklen_t length, socklen_t hostlen, socklen_t servlen, int flags)
{
    char host[NI_MAXHOST] = "untouched", service[NI_MAXSERV] = "untouched";
    int error = getnameinfo(address, length, hostlen ? host : NULL, hostlen, servlen ? service : NULL, servlen, flags);

    printf("%s, lengths %u %u %u, flags %#x: %d %s, host %s, service %s\n", title, length, hostlen, servlen, flags, error,
           error ? gai_strerror(error) : "", error ? "?" : host, error ? "?" : service);
}

int main(void)
{
    const int numeric = NI_NUMERICHOST | NI_NUMERICSERV;
    struct sockaddr_in in;
    struct sockaddr_in6 in6;
    struct sockaddr_un un;
    socklen_t size;

    memset(&in, 0, sizeof in);
    in.sin_family = AF_INET;
    in.sin_port = htons(65535);
    in.sin_addr.s_addr = htonl(0xc0000207);
    memset(&in6, 0, sizeof in6);
    in6.sin6_family = AF_INET6;
    in6.sin6_port = htons(8080);
    inet_pton(AF_INET6, "2001:db8::7", &in6.sin6_addr);

    ask("inet", &in, sizeof in, 100, 30, numeric);
    ask("inet", &in, sizeof in, 100, 0, numeric);
    ask("inet", &in, sizeof in, 0, 30, numeric);
    ask("inet", &in, sizeof in, 0, 0, numeric);
    for (size = 8; size <= 12; size++)
        ask("inet", &in, sizeof in, size, 30, numeric);
    for (size = 4; size <= 7; size++)
        ask("inet", &in, sizeof in, 30, size, numeric);
    ask("inet", &in, sizeof in - 1, 100, 30, numeric);
    ask("inet", &in, sizeof in + 12, 100, 30, numeric);
    ask("inet", &in, sizeof in, 100, 30, numeric | 0x1000);
    ask("inet", &in, sizeof in, 0, 0, numeric | NI_NAMEREQD);
    ask("inet6", &in6, sizeof in6, 100, 30, numeric);
    ask("inet6", &in6, sizeof in6 - 1, 100, 30, numeric);
    ask("inet6", &in6, sizeof in, 100, 30, numeric);
    in6.sin6_addr = in6addr_any;
    ask("inet6 any", &in6, sizeof in6, 100, 30, numeric | NI_DGRAM);
    inet_pton(AF_INET6, "::ffff:192.0.2.1", &in6.sin6_addr);
    ask("inet6 mapped", &in6, sizeof in6, 100, 30, numeric);

    memset(&un, 0, sizeof un);
    un.sun_family = AF_INET + 70;
    ask("unknown family", &un, sizeof un, 100, 30, numeric);
    ask("nothing", &un, 1, 100, 30, numeric);
    return 0;
}
