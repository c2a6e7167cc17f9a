/* bind, connect and sendto with every length of an address */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/* a socket with a port of its own, whose address is stored */
static int make_bound(int type, struct sockaddr_in *address)
{
    socklen_t length = sizeof(*address);
    int fd = socket(AF_INET, type, 0);
    *address = loopback(0);
    bind(fd, (struct sockaddr *)address, sizeof(*address));
    getsockname(fd, (struct sockaddr *)address, &length);
    return fd;
}

static void lengths(const char *kind, int family, int type, const void *address, unsigned longest)
{
    char storage[256], last[200] = "";
    unsigned length;
    memset(storage, 0, sizeof(storage));
    memcpy(storage, address, longest);
    for (length = 0; length <= 140; length++)
    {
        int fd = socket(family, type, 0), other = socket(family, type, 0);
        char line[200];
        const char *bound = bind(fd, (struct sockaddr *)storage, length) < 0 ? strerror(errno) : "done";
        snprintf(line, sizeof(line), "%s", bound);
        snprintf(line + strlen(line), sizeof(line) - strlen(line), ", %s", connect(other, (struct sockaddr *)storage, length) < 0 ? strerror(errno) : "done");
        if (type == SOCK_DGRAM)
        {
            close(other);
            other = socket(family, type, 0);
            snprintf(line + strlen(line), sizeof(line) - strlen(line), ", %s",
                     sendto(other, "x", 1, 0, (struct sockaddr *)storage, length) < 0 ? strerror(errno) : "done");
        }
        if (length == 0 || strcmp(line, last) != 0)
            printf("%s, from length %u: %s\n", kind, length, line);
        strcpy(last, line);
        close(fd);
        close(other);
    }
    show("a length below zero", bind(socket(family, type, 0), (struct sockaddr *)storage, -1));
    show("no address", bind(socket(family, type, 0), NULL, 16));
}

int main(void)
{
    struct sockaddr_in taken, ipv4 = loopback(0);
    struct sockaddr_in6 ipv6;
    memset(&ipv6, 0, sizeof(ipv6));
    ipv6.sin6_family = AF_INET6;
    ipv6.sin6_addr.s6_addr[15] = 1;
    make_bound(SOCK_DGRAM, &taken);
    lengths("IPv4", AF_INET, SOCK_DGRAM, &ipv4, sizeof(ipv4));
    lengths("IPv6", AF_INET6, SOCK_DGRAM, &ipv6, sizeof(ipv6));
    lengths("TCP", AF_INET, SOCK_STREAM, &ipv4, sizeof(ipv4));
    return 0;
}
