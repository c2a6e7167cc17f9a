/* options of IP on a TCP socket, those of datagrams among them */
#include <arpa/inet.h>
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

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct ip_mreq group = {{htonl(0xe0000101)}, {htonl(INADDR_LOOPBACK)}};
    set("IP_TTL", fd, IPPROTO_IP, IP_TTL, 9);
    get("IP_TTL", fd, IPPROTO_IP, IP_TTL);
    set("IP_TTL", fd, IPPROTO_IP, IP_TTL, 0);
    set("IP_TTL", fd, IPPROTO_IP, IP_TTL, 256);
    set("IP_TTL", fd, IPPROTO_IP, IP_TTL, -1);
    get("IP_TTL", fd, IPPROTO_IP, IP_TTL);
    set("IP_TOS", fd, IPPROTO_IP, IP_TOS, 0xff);
    get("IP_TOS", fd, IPPROTO_IP, IP_TOS);
    set("IP_MULTICAST_TTL", fd, IPPROTO_IP, IP_MULTICAST_TTL, 3);
    get("IP_MULTICAST_TTL", fd, IPPROTO_IP, IP_MULTICAST_TTL);
    set("IP_MULTICAST_LOOP", fd, IPPROTO_IP, IP_MULTICAST_LOOP, 0);
    get("IP_MULTICAST_LOOP", fd, IPPROTO_IP, IP_MULTICAST_LOOP);
    set("IP_HDRINCL", fd, IPPROTO_IP, IP_HDRINCL, 1);
    get("IP_HDRINCL", fd, IPPROTO_IP, IP_HDRINCL);
    printf("IP_ADD_MEMBERSHIP: %s\n", setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof(group)) < 0 ? strerror(errno) : "done");
    get("IP_ADD_MEMBERSHIP", fd, IPPROTO_IP, IP_ADD_MEMBERSHIP);
    get("an option that is none", fd, IPPROTO_IP, 200);
    set("an option that is none", fd, IPPROTO_IP, 200, 1);
    get("IP_HDRINCL of UDP", socket(AF_INET, SOCK_DGRAM, 0), IPPROTO_IP, IP_HDRINCL);
    return 0;
}
