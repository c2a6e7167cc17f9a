/* A receive that gives up: SO_RCVTIMEO and MSG_DONTWAIT on UDP and TCP */
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <sys/time.h>
#include <sys/socket.h>
#include <netinet/in.h>

#define MILLISECONDS 60

static long elapsed_ms(const struct timeval *since)
{
    struct timeval now;

    gettimeofday(&now, NULL);
    return (now.tv_sec - since->tv_sec) * 1000L + (now.tv_usec - since->tv_usec) / 1000;
}

static void try_receive(const char *name, int s, int flags, int waits)
{
    struct timeval start;
    char c;
    ssize_t n;
    long ms;

    gettimeofday(&start, NULL);
    n = recv(s, &c, 1, flags);
    ms = elapsed_ms(&start);
    printf("%s: %zd", name, n);
    if (n == -1)
        printf(" %s", errno == EAGAIN || errno == EWOULDBLOCK ? "EAGAIN" : strerror(errno));
    if (waits)
        printf(", it waited: %s", ms >= MILLISECONDS - 10 ? "yes" : "no");
    printf("\n");
}

int main(void)
{
    struct sockaddr_in a;
    socklen_t len = sizeof(a);
    struct timeval limit;
    int udp, listener, client, server;

    limit.tv_sec = 0;
    limit.tv_usec = MILLISECONDS * 1000;

    udp = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&a, 0, sizeof(a));
    a.sin_family = AF_INET;
    a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(udp, (struct sockaddr *)&a, sizeof(a)) < 0)
        return 1;
    try_receive("udp, don't wait", udp, MSG_DONTWAIT, 0);
    setsockopt(udp, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
    try_receive("udp, timeout", udp, 0, 1);

    listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&a, sizeof(a)) < 0 || listen(listener, 1) < 0)
        return 1;
    getsockname(listener, (struct sockaddr *)&a, &len);
    client = socket(AF_INET, SOCK_STREAM, 0);
    try_receive("tcp, not connected", client, 0, 0);
    if (connect(client, (struct sockaddr *)&a, len) < 0)
        return 1;
    server = accept(listener, NULL, NULL);

    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
    try_receive("tcp, timeout", client, 0, 1);
    try_receive("tcp, don't wait", client, MSG_DONTWAIT, 0);
    if (send(server, "x", 1, 0) == 1)
        try_receive("tcp, one byte", client, 0, 0);
    close(server);
    try_receive("tcp, closed", client, 0, 0);
    close(client);

    /* accept() follows the same limit */
    setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
    if (accept(listener, NULL, NULL) == -1)
        printf("accept: %s\n", errno == EAGAIN ? "EAGAIN" : strerror(errno));
    close(listener);
    close(udp);
    return 0;
}
