/* the options of IPv6 that are on or off: as they are at first, set, and cleared */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

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

static const struct
{
    const char *text;
    int name;
} options[] = {
    {"IPV6_V6ONLY", IPV6_V6ONLY}, {"IPV6_RECVPKTINFO", IPV6_RECVPKTINFO}, {"IPV6_RECVHOPLIMIT", IPV6_RECVHOPLIMIT},
    {"IPV6_RECVTCLASS", IPV6_RECVTCLASS}, {"IPV6_RECVERR", IPV6_RECVERR}, {"IPV6_DONTFRAG", IPV6_DONTFRAG},
    {"IPV6_MULTICAST_LOOP", IPV6_MULTICAST_LOOP}, {"IPV6_MULTICAST_ALL", IPV6_MULTICAST_ALL}, {"IPV6_RECVPATHMTU", IPV6_RECVPATHMTU},
};

int main(void)
{
    int fd = socket(AF_INET6, SOCK_DGRAM, 0);
    unsigned i;
    for (i = 0; i < sizeof(options) / sizeof(options[0]); i++)
    {
        get(options[i].text, fd, IPPROTO_IPV6, options[i].name);
        set(options[i].text, fd, IPPROTO_IPV6, options[i].name, 1);
        get(options[i].text, fd, IPPROTO_IPV6, options[i].name);
        set(options[i].text, fd, IPPROTO_IPV6, options[i].name, 7);
        get(options[i].text, fd, IPPROTO_IPV6, options[i].name);
        set(options[i].text, fd, IPPROTO_IPV6, options[i].name, 0);
        get(options[i].text, fd, IPPROTO_IPV6, options[i].name);
    }
    return 0;
}
