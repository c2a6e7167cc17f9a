/* what an accepted socket has from the listening one */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

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

static int make_listener(struct sockaddr_in *address, int backlog)
{
    int fd = make_bound(SOCK_STREAM, address);
    listen(fd, backlog);
    return fd;
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
    struct sockaddr_in address;
    struct linger linger = { 1, 5 };
    socklen_t length = sizeof(linger);
    int listener = make_listener(&address, 3), client = socket(AF_INET, SOCK_STREAM, 0), server;
    set("SO_KEEPALIVE", listener, SOL_SOCKET, SO_KEEPALIVE, 1);
    set("TCP_NODELAY", listener, IPPROTO_TCP, TCP_NODELAY, 1);
    set("IP_TTL", listener, IPPROTO_IP, IP_TTL, 99);
    set("TCP_KEEPIDLE", listener, IPPROTO_TCP, TCP_KEEPIDLE, 44);
    setsockopt(listener, SOL_SOCKET, SO_LINGER, &linger, sizeof(linger));
    connect(client, (struct sockaddr *)&address, sizeof(address));
    server = accept(listener, NULL, NULL);
    get("SO_KEEPALIVE", server, SOL_SOCKET, SO_KEEPALIVE);
    get("TCP_NODELAY", server, IPPROTO_TCP, TCP_NODELAY);
    get("IP_TTL", server, IPPROTO_IP, IP_TTL);
    get("TCP_KEEPIDLE", server, IPPROTO_TCP, TCP_KEEPIDLE);
    get("SO_ACCEPTCONN", server, SOL_SOCKET, SO_ACCEPTCONN);
    getsockopt(server, SOL_SOCKET, SO_LINGER, &linger, &length);
    printf("SO_LINGER %d %d\n", linger.l_onoff, linger.l_linger);
    return 0;
}
