/* options of UDP: UDP_SEGMENT, UDP_GRO, UDP_NO_CHECK6_TX and lengths */
#include <errno.h>
#include <netinet/in.h>
#include <netinet/udp.h>
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
    int fd = socket(AF_INET, SOCK_DGRAM, 0), value = 1;
    get("UDP_CORK", fd, IPPROTO_UDP, UDP_CORK);
    set("UDP_CORK", fd, IPPROTO_UDP, UDP_CORK, 5);
    get("UDP_CORK", fd, IPPROTO_UDP, UDP_CORK);
    set("UDP_CORK", fd, IPPROTO_UDP, UDP_CORK, 0);
    get("UDP_NO_CHECK6_TX", fd, IPPROTO_UDP, UDP_NO_CHECK6_TX);
    set("UDP_NO_CHECK6_TX", fd, IPPROTO_UDP, UDP_NO_CHECK6_TX, 1);
    get("UDP_NO_CHECK6_TX", fd, IPPROTO_UDP, UDP_NO_CHECK6_TX);
    get("UDP_NO_CHECK6_RX", fd, IPPROTO_UDP, UDP_NO_CHECK6_RX);
    get("UDP_SEGMENT", fd, IPPROTO_UDP, UDP_SEGMENT);
    set("UDP_SEGMENT", fd, IPPROTO_UDP, UDP_SEGMENT, 1000);
    get("UDP_SEGMENT", fd, IPPROTO_UDP, UDP_SEGMENT);
    set("UDP_SEGMENT", fd, IPPROTO_UDP, UDP_SEGMENT, 65536);
    set("UDP_SEGMENT", fd, IPPROTO_UDP, UDP_SEGMENT, -1);
    set("UDP_GRO", fd, IPPROTO_UDP, UDP_GRO, 1);
    set("UDP_ENCAP", fd, IPPROTO_UDP, UDP_ENCAP, 99);
    printf("3 bytes: %s\n", setsockopt(fd, IPPROTO_UDP, UDP_CORK, &value, 3) < 0 ? strerror(errno) : "done");
    set("an option that is none", fd, IPPROTO_UDP, 77, 1);
    get("an option that is none", fd, IPPROTO_UDP, 77);
    return 0;
}
