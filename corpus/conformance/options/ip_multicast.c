/* IP_MULTICAST_TTL, IP_MULTICAST_LOOP and IP_MULTICAST_IF */
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static void get(const char *what, int fd, int level, int name)
{
    int value = -1;
    socklen_t length = sizeof(value);
    if (getsockopt(fd, level, name, &value, &length) < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %d, %u bytes\n", what, value, length);
}

static void set(const char *what, int fd, int level, int name, int value)
{
    int result = setsockopt(fd, level, name, &value, sizeof(value));
    printf("%s = %d: %s\n", what, value, result < 0 ? strerror(errno) : "done");
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0), stream = socket(AF_INET, SOCK_STREAM, 0);
    struct in_addr interface;
    struct ip_mreqn request;
    socklen_t length = sizeof(interface);
    get("IP_MULTICAST_TTL", fd, IPPROTO_IP, IP_MULTICAST_TTL);
    set("IP_MULTICAST_TTL", fd, IPPROTO_IP, IP_MULTICAST_TTL, 7);
    get("IP_MULTICAST_TTL", fd, IPPROTO_IP, IP_MULTICAST_TTL);
    set("IP_MULTICAST_TTL", fd, IPPROTO_IP, IP_MULTICAST_TTL, -1);
    get("IP_MULTICAST_TTL", fd, IPPROTO_IP, IP_MULTICAST_TTL);
    set("IP_MULTICAST_TTL", fd, IPPROTO_IP, IP_MULTICAST_TTL, 256);
    set("IP_MULTICAST_TTL", fd, IPPROTO_IP, IP_MULTICAST_TTL, 0);
    set("IP_MULTICAST_TTL of a stream", stream, IPPROTO_IP, IP_MULTICAST_TTL, 3);
    get("IP_MULTICAST_LOOP", fd, IPPROTO_IP, IP_MULTICAST_LOOP);
    set("IP_MULTICAST_LOOP", fd, IPPROTO_IP, IP_MULTICAST_LOOP, 0);
    get("IP_MULTICAST_LOOP", fd, IPPROTO_IP, IP_MULTICAST_LOOP);
    set("IP_MULTICAST_LOOP", fd, IPPROTO_IP, IP_MULTICAST_LOOP, 9);
    get("IP_MULTICAST_LOOP", fd, IPPROTO_IP, IP_MULTICAST_LOOP);
    get("IP_MULTICAST_ALL", fd, IPPROTO_IP, IP_MULTICAST_ALL);
    getsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &interface, &length);
    printf("IP_MULTICAST_IF: %s, %u bytes\n", inet_ntoa(interface), length);
    interface.s_addr = htonl(INADDR_LOOPBACK);
    show("set to loopback", setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &interface, sizeof(interface)));
    length = sizeof(interface);
    getsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &interface, &length);
    printf("IP_MULTICAST_IF: %s\n", inet_ntoa(interface));
    interface.s_addr = inet_addr("192.0.2.1");
    show("set to somebody else's", setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &interface, sizeof(interface)));
    memset(&request, 0, sizeof(request));
    request.imr_ifindex = if_nametoindex("lo");
    show("set by number", setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &request, sizeof(request)));
    show("half an address", setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &interface, 2));
    return 0;
}
