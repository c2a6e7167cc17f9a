/* poll on AF_UNIX sockets in every state */
#define _GNU_SOURCE
#include <poll.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

/* what a descriptor is ready for, at once */
static void poll_now(const char *what, int fd)
{
    struct pollfd request = { fd, POLLIN | POLLPRI | POLLOUT | POLLRDHUP, 0 };
    int result = poll(&request, 1, 0);
    printf("%s: %d%s%s%s%s%s%s%s\n", what, result, request.revents & POLLIN ? " POLLIN" : "", request.revents & POLLPRI ? " POLLPRI" : "",
           request.revents & POLLOUT ? " POLLOUT" : "", request.revents & POLLRDHUP ? " POLLRDHUP" : "",
           request.revents & POLLERR ? " POLLERR" : "", request.revents & POLLHUP ? " POLLHUP" : "", request.revents & POLLNVAL ? " POLLNVAL" : "");
}

int main(void)
{
    int sv[2], dgram[2];
    char byte;
    poll_now("new", socket(AF_UNIX, SOCK_STREAM, 0));
    poll_now("new datagrams", socket(AF_UNIX, SOCK_DGRAM, 0));
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    poll_now("a pair", sv[0]);
    send(sv[1], "x", 1, 0);
    poll_now("data", sv[0]);
    recv(sv[0], &byte, 1, 0);
    shutdown(sv[1], SHUT_WR);
    poll_now("the peer sends no more", sv[0]);
    shutdown(sv[1], SHUT_RD);
    poll_now("nor reads", sv[0]);
    close(sv[1]);
    poll_now("closed", sv[0]);
    socketpair(AF_UNIX, SOCK_DGRAM, 0, dgram);
    poll_now("datagrams", dgram[0]);
    send(dgram[1], "x", 1, 0);
    poll_now("a datagram", dgram[0]);
    close(dgram[1]);
    poll_now("the peer is gone", dgram[0]);
    socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sv);
    close(sv[1]);
    poll_now("SOCK_SEQPACKET closed", sv[0]);
    return 0;
}
