/* options of IPv6 */
#include <errno.h>
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
    int fd = socket(AF_INET6, SOCK_DGRAM, 0);
    get("IPV6_V6ONLY", fd, IPPROTO_IPV6, IPV6_V6ONLY);
    set("IPV6_V6ONLY", fd, IPPROTO_IPV6, IPV6_V6ONLY, 1);
    get("IPV6_V6ONLY", fd, IPPROTO_IPV6, IPV6_V6ONLY);
    get("IPV6_UNICAST_HOPS", fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS);
    set("IPV6_UNICAST_HOPS", fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 9);
    get("IPV6_UNICAST_HOPS", fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS);
    set("IPV6_UNICAST_HOPS", fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 300);
    set("IPV6_UNICAST_HOPS", fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, -1);
    get("IPV6_UNICAST_HOPS", fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS);
    get("IPV6_MULTICAST_HOPS", fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS);
    set("IPV6_MULTICAST_HOPS", fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 5);
    get("IPV6_MULTICAST_HOPS", fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS);
    get("IPV6_MULTICAST_LOOP", fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP);
    set("IPV6_MULTICAST_LOOP", fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 0);
    get("IPV6_MULTICAST_LOOP", fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP);
    set("IPV6_MULTICAST_LOOP", fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 3);
    get("IPV6_MULTICAST_IF", fd, IPPROTO_IPV6, IPV6_MULTICAST_IF);
    set("IPV6_MULTICAST_IF", fd, IPPROTO_IPV6, IPV6_MULTICAST_IF, 9999);
    set("IPV6_RECVPKTINFO", fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1);
    get("IPV6_RECVPKTINFO", fd, IPPROTO_IPV6, IPV6_RECVPKTINFO);
    set("IPV6_TCLASS", fd, IPPROTO_IPV6, IPV6_TCLASS, 0x20);
    get("IPV6_TCLASS", fd, IPPROTO_IPV6, IPV6_TCLASS);
    set("IPV6_TCLASS", fd, IPPROTO_IPV6, IPV6_TCLASS, 256);
    set("an option that is none", fd, IPPROTO_IPV6, 9999, 1);
    get("IP's level works too", fd, IPPROTO_IP, IP_TTL);
    show("two bytes", setsockopt(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, "12", 2));
    return 0;
}
