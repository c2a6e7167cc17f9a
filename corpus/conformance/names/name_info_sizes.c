/* getnameinfo: every length of an address and of the buffers, and every flag */
#include <arpa/inet.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void lookup(const char *what, const void *address, socklen_t length, socklen_t host_size, socklen_t service_size, int flags)
{
    char host[80] = "", service[80] = "";
    int result = getnameinfo(address, length, host_size == 0 ? NULL : host, host_size, service_size == 0 ? NULL : service, service_size, flags);
    printf("%s (%u, %u, %u, %#x): ", what, length, host_size, service_size, flags);
    if (result != 0)
        printf("%s\n", gai_strerror(result));
    else
        printf("%s %s\n", host, service);
}

int main(void)
{
    struct sockaddr_in plain;
    struct sockaddr_in6 address;
    unsigned i;
    memset(&plain, 0, sizeof(plain));
    memset(&address, 0, sizeof(address));
    plain.sin_family = AF_INET;
    plain.sin_port = htons(80);
    plain.sin_addr.s_addr = htonl(0xc0000201);
    address.sin6_family = AF_INET6;
    address.sin6_port = htons(65535);
    inet_pton(AF_INET6, "fe80::1", &address.sin6_addr);
    address.sin6_scope_id = if_nametoindex("lo");
    for (i = 0; i <= sizeof(plain) + 1; i++)
        lookup("length", &plain, i, 80, 80, NI_NUMERICHOST | NI_NUMERICSERV);
    for (i = 0; i <= sizeof(address) + 1; i += 4)
        lookup("length", &address, i, 80, 80, NI_NUMERICHOST | NI_NUMERICSERV);
    for (i = 0; i <= 12; i++)
        lookup("host", &plain, sizeof(plain), i, 80, NI_NUMERICHOST | NI_NUMERICSERV);
    for (i = 0; i <= 7; i++)
        lookup("service", &address, sizeof(address), 80, i, NI_NUMERICHOST | NI_NUMERICSERV);
    lookup("a link-local address", &address, sizeof(address), 80, 80, NI_NUMERICHOST | NI_NUMERICSERV);
    address.sin6_scope_id = 99999;
    lookup("a scope that is none", &address, sizeof(address), 80, 80, NI_NUMERICHOST | NI_NUMERICSERV);
    inet_pton(AF_INET6, "2001:db8::1", &address.sin6_addr);
    lookup("a scope that means nothing", &address, sizeof(address), 80, 80, NI_NUMERICHOST | NI_NUMERICSERV);
    lookup("port 80", &plain, sizeof(plain), 80, 80, NI_NUMERICHOST);
    lookup("port 80 of datagrams", &plain, sizeof(plain), 80, 80, NI_NUMERICHOST | NI_DGRAM);
    plain.sin_port = htons(69);
    lookup("port 69", &plain, sizeof(plain), 80, 80, NI_NUMERICHOST);
    lookup("port 69 of datagrams", &plain, sizeof(plain), 80, 80, NI_NUMERICHOST | NI_DGRAM);
    lookup("a name is needed", &plain, sizeof(plain), 80, 80, NI_NUMERICHOST | NI_NUMERICSERV | NI_NAMEREQD);
    lookup("flags that are none", &plain, sizeof(plain), 80, 80, 0x8000);
    lookup("neither", &plain, sizeof(plain), 0, 0, NI_NUMERICHOST);
    plain.sin_family = 99;
    lookup("a family that is none", &plain, sizeof(plain), 80, 80, NI_NUMERICHOST);
    return 0;
}
