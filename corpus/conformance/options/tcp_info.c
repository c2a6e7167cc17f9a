/* TCP_INFO: the state of a connection */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
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

/* waits until a descriptor is ready, and says for what */
static void wait_for(const char *what, int fd, short events)
{
    struct pollfd request = { fd, events, 0 };
    poll(&request, 1, 10000);
    printf("%s:%s%s%s%s%s%s\n", what, request.revents & POLLIN ? " POLLIN" : "", request.revents & POLLPRI ? " POLLPRI" : "",
           request.revents & POLLOUT ? " POLLOUT" : "", request.revents & POLLRDHUP ? " POLLRDHUP" : "",
           request.revents & POLLERR ? " POLLERR" : "", request.revents & POLLHUP ? " POLLHUP" : "");
}

int main(void)
{
    struct sockaddr_in address;
    int listener = make_listener(&address, 3), client = socket(AF_INET, SOCK_STREAM, 0), server;
    struct tcp_info info = { 0 };
    socklen_t length = sizeof(info);
    getsockopt(client, IPPROTO_TCP, TCP_INFO, &info, &length);
    printf("new: state is TCP_CLOSE %d\n", info.tcpi_state == TCP_CLOSE);
    getsockopt(listener, IPPROTO_TCP, TCP_INFO, &info, &length);
    printf("listening: TCP_LISTEN %d, waiting %u, backlog %u\n", info.tcpi_state == TCP_LISTEN, info.tcpi_unacked, info.tcpi_sacked);
    connect(client, (struct sockaddr *)&address, sizeof(address));
    wait_for("a client", listener, POLLIN);
    getsockopt(listener, IPPROTO_TCP, TCP_INFO, &info, &length);
    printf("listening: waiting %u\n", info.tcpi_unacked);
    server = accept(listener, NULL, NULL);
    getsockopt(server, IPPROTO_TCP, TCP_INFO, &info, &length);
    printf("connected: TCP_ESTABLISHED %d, length %u, retransmits %d, has a largest segment %d\n", info.tcpi_state == TCP_ESTABLISHED, length,
           info.tcpi_retransmits, info.tcpi_snd_mss > 0);
    shutdown(client, SHUT_WR);
    wait_for("the end", server, POLLIN);
    getsockopt(server, IPPROTO_TCP, TCP_INFO, &info, &length);
    printf("the peer has closed: TCP_CLOSE_WAIT %d\n", info.tcpi_state == TCP_CLOSE_WAIT);
    length = 1;
    getsockopt(server, IPPROTO_TCP, TCP_INFO, &info, &length);
    printf("a byte of it: length %u\n", length);
    return 0;
}
