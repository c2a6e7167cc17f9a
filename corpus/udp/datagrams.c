/*
 * datagrams.c: the rules of datagram sockets, between two sockets of one process
 *
 *   - a datagram that does not fit is cut, and the rest is lost
 *   - MSG_TRUNC tells the real length, MSG_PEEK leaves it there
 *   - an empty datagram is a datagram
 *   - a connected socket hears only its peer
 *   - nothing there and MSG_DONTWAIT: EAGAIN
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

static struct sockaddr_in address[3];

static int make_socket(int i)
{
    socklen_t len = sizeof(struct sockaddr_in);
    int s = socket(AF_INET, SOCK_DGRAM, 0);

    memset(&address[i], 0, sizeof address[i]);
    address[i].sin_family = AF_INET;
    address[i].sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (s == -1 || bind(s, (struct sockaddr *)&address[i], len) == -1
        || getsockname(s, (struct sockaddr *)&address[i], &len) == -1) {
        perror("make_socket");
        exit(1);
    }
    return s;
}

static int who(const struct sockaddr_in *from)
{
    int i;
    for (i = 0; i < 3; i++)
        if (address[i].sin_port == from->sin_port)
            return i;
    return -1;
}

/* receive with a buffer of 'size' bytes, and report */
static void take(int s, size_t size, int flags)
{
    char buffer[64];
    struct sockaddr_in from;
    socklen_t len = sizeof from;
    ssize_t n;

    memset(buffer, '.', sizeof buffer);
    n = recvfrom(s, buffer, size, flags, (struct sockaddr *)&from, &len);
    if (n == -1)
        printf("take %2zu: %s\n", size, errno == EAGAIN ? "EAGAIN" : strerror(errno));
    else
        printf("take %2zu: %zd from socket %d \"%.12s\"\n", size, n, who(&from), buffer);
}

static void give(int s, const char *text, int to)
{
    ssize_t n = sendto(s, text, strlen(text), 0, (struct sockaddr *)&address[to], sizeof address[to]);

    if (n == -1)
        perror("sendto");
}

int main(void)
{
    int a = make_socket(0), b = make_socket(1), c = make_socket(2);
    char half[4];
    socklen_t len;
    struct sockaddr_in peer;

    give(a, "hello, world", 1);
    take(b, 5, 0);
    take(b, 5, MSG_DONTWAIT);           /* the rest is gone */

    give(a, "hello, world", 1);
    take(b, 5, MSG_TRUNC);

    give(a, "peek", 1);
    take(b, 12, MSG_PEEK);
    take(b, 12, 0);

    give(a, "", 1);
    give(c, "after the empty one", 1);
    take(b, 12, 0);
    take(b, 12, 0);

    /* connected: c is not heard any more */
    if (connect(b, (struct sockaddr *)&address[0], sizeof address[0]) == -1)
        perror("connect");
    give(c, "intruder", 1);
    give(a, "friend", 1);
    take(b, 12, 0);
    take(b, 12, MSG_DONTWAIT);
    if (send(b, "to a", 4, 0) != 4)
        perror("send");
    take(a, 12, 0);

    len = sizeof peer;
    if (getpeername(b, (struct sockaddr *)&peer, &len) == 0)
        printf("b is connected to socket %d\n", who(&peer));
    if (getpeername(a, (struct sockaddr *)&peer, &len) == -1)
        perror("a");
    if (send(a, "nowhere", 7, 0) == -1)
        perror("send");

    /* read() works as well */
    give(a, "read me", 1);
    printf("read: %zd\n", read(b, half, sizeof half));

    close(a);
    close(b);
    close(c);
    return 0;
}
