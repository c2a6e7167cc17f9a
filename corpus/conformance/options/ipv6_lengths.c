/* options of IPv6 with every length of the value */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static const struct
{
    const char *text;
    int name, value;
} options[] = {
    {"IPV6_V6ONLY", IPV6_V6ONLY, 1}, {"IPV6_UNICAST_HOPS", IPV6_UNICAST_HOPS, 7}, {"IPV6_MULTICAST_HOPS", IPV6_MULTICAST_HOPS, 7},
    {"IPV6_MULTICAST_LOOP", IPV6_MULTICAST_LOOP, 1}, {"IPV6_MULTICAST_IF", IPV6_MULTICAST_IF, 0}, {"IPV6_TCLASS", IPV6_TCLASS, 8},
    {"IPV6_RECVPKTINFO", IPV6_RECVPKTINFO, 1}, {"IPV6_MTU_DISCOVER", IPV6_MTU_DISCOVER, 1}, {"IPV6_JOIN_GROUP", IPV6_JOIN_GROUP, 0},
};

int main(void)
{
    int fd = socket(AF_INET6, SOCK_DGRAM, 0), size;
    unsigned i;
    for (i = 0; i < sizeof(options) / sizeof(options[0]); i++)
    {
        printf("%s\n", options[i].text);
        for (size = 0; size <= 8; size += size < 4 ? 1 : 4)
        {
            int values[2] = {options[i].value, 0};
            socklen_t length = size;
            printf("  %d: %s", size, setsockopt(fd, IPPROTO_IPV6, options[i].name, values, size) < 0 ? strerror(errno) : "done");
            printf(", %s", getsockopt(fd, IPPROTO_IPV6, options[i].name, values, &length) < 0 ? strerror(errno) : "done");
            printf(", %u bytes\n", length);
        }
    }
    return 0;
}
