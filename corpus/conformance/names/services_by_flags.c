/* getaddrinfo: service names, numbers, socket types and protocols that don't go together */
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void lookup(const char *service, int type, int protocol, int flags)
{
    struct addrinfo hints, *list = NULL, *entry;
    int result;
    memset(&hints, 0, sizeof(hints));
    hints.ai_family = AF_INET;
    hints.ai_socktype = type;
    hints.ai_protocol = protocol;
    hints.ai_flags = flags;
    result = getaddrinfo("127.0.0.1", service, &hints, &list);
    printf("%s type %d protocol %d flags %#x:", service == NULL ? "(null)" : service, type, protocol, flags);
    if (result != 0)
    {
        printf(" %s\n", gai_strerror(result));
        return;
    }
    for (entry = list; entry != NULL; entry = entry->ai_next)
        printf(" [%d %d %d]", entry->ai_socktype, entry->ai_protocol, ntohs(((struct sockaddr_in *)entry->ai_addr)->sin_port));
    printf("\n");
    freeaddrinfo(list);
}

int main(void)
{
    static const char *services[] = {NULL, "80", "0", "65535", "65536", "-1", "+80", "080", "0x50", " 80", "80 ", "", "http", "HTTP", "domain", "tftp", "no-such-service"};
    unsigned i;
    for (i = 0; i < sizeof(services) / sizeof(services[0]); i++)
    {
        lookup(services[i], 0, 0, 0);
        lookup(services[i], SOCK_STREAM, 0, 0);
        lookup(services[i], SOCK_DGRAM, 0, 0);
        lookup(services[i], SOCK_RAW, 0, 0);
        lookup(services[i], SOCK_SEQPACKET, 0, 0);
        lookup(services[i], 0, IPPROTO_TCP, 0);
        lookup(services[i], 0, IPPROTO_UDP, 0);
        lookup(services[i], 0, IPPROTO_ICMP, 0);
        lookup(services[i], SOCK_STREAM, IPPROTO_UDP, 0);
        lookup(services[i], SOCK_DGRAM, IPPROTO_TCP, 0);
        lookup(services[i], 77, 0, 0);
        lookup(services[i], SOCK_STREAM, 0, AI_NUMERICSERV);
        lookup(services[i], SOCK_STREAM, 0, AI_PASSIVE);
    }
    return 0;
}
