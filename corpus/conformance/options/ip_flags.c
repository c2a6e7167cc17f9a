/* options of IP that are on or off, and IP_MTU_DISCOVER */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
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
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    struct sockaddr_in address = loopback(9);
    get("IP_PKTINFO", fd, IPPROTO_IP, IP_PKTINFO);
    set("IP_PKTINFO", fd, IPPROTO_IP, IP_PKTINFO, 1);
    get("IP_PKTINFO", fd, IPPROTO_IP, IP_PKTINFO);
    set("IP_RECVTTL", fd, IPPROTO_IP, IP_RECVTTL, 5);
    get("IP_RECVTTL", fd, IPPROTO_IP, IP_RECVTTL);
    set("IP_RECVTOS", fd, IPPROTO_IP, IP_RECVTOS, 1);
    get("IP_RECVTOS", fd, IPPROTO_IP, IP_RECVTOS);
    set("IP_RECVERR", fd, IPPROTO_IP, IP_RECVERR, 1);
    get("IP_RECVERR", fd, IPPROTO_IP, IP_RECVERR);
    set("IP_FREEBIND", fd, IPPROTO_IP, IP_FREEBIND, 1);
    get("IP_FREEBIND", fd, IPPROTO_IP, IP_FREEBIND);
    set("IP_MTU_DISCOVER", fd, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO);
    get("IP_MTU_DISCOVER", fd, IPPROTO_IP, IP_MTU_DISCOVER);
    set("IP_MTU_DISCOVER", fd, IPPROTO_IP, IP_MTU_DISCOVER, 99);
    get("IP_MTU, not connected", fd, IPPROTO_IP, IP_MTU);
    connect(fd, (struct sockaddr *)&address, sizeof(address));
    get("IP_MTU of loopback", fd, IPPROTO_IP, IP_MTU);
    set("IP_MTU", fd, IPPROTO_IP, IP_MTU, 1000);
    set("IP_HDRINCL", fd, IPPROTO_IP, IP_HDRINCL, 1);
    get("IP_BIND_ADDRESS_NO_PORT", fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT);
    return 0;
}
