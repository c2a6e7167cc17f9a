/* bridge between a pseudo terminal and a TCP port, for the test rig */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct bridge {
    int tty;
    int net;
} bridge;

static int copy(int from, int to)
{
    char buf[256], *p = buf;
    ssize_t n = read(from, buf, sizeof buf), w;

    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return 0;
    if (n <= 0)
        return -1;
    for (; n > 0; n -= w, p += w)
        if ((w = write(to, p, (size_t)n)) < 0)
            return -1;
    return 0;
}

static void run(bridge *b)
{
    struct pollfd p[2];

    p[0].fd = b->tty;
    p[0].events = POLLIN;
    p[1].fd = b->net;
    p[1].events = POLLIN;
    while (poll(p, 2, -1) >= 0 || errno == EINTR) {
        if ((p[0].revents & (POLLIN | POLLHUP)) && copy(b->tty, b->net) < 0)
            break;
        if ((p[1].revents & (POLLIN | POLLHUP)) && copy(b->net, b->tty) < 0)
            break;
    }
    close(b->net);
}

static void greet(const bridge *b)
{
    static const char hello[] = "bridge\r\n";

    if (send(b->net, hello, sizeof hello - 1, MSG_NOSIGNAL) != sizeof hello - 1)
        perror("send");
}

int main(int argc, char **argv)
{
    struct sockaddr_in sa;
    bridge b;
    int ls, on = 1;

    if (argc != 2)
        return 2;
    signal(SIGPIPE, SIG_IGN);
    b.tty = open(argv[1], O_RDWR | O_NOCTTY);
    if (b.tty < 0) {
        perror(argv[1]);
        return 1;
    }
    if ((ls = socket(AF_INET, SOCK_STREAM, 0)) < 0
        || setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) {
        perror("socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(2217);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, 1) < 0) {
        perror("bind");
        return 1;
    }
    for (;;) {
        b.net = accept(ls, NULL, NULL);
        if (b.net < 0) {
            if (errno == EINTR)
                continue;
            perror("accept");
            return 1;
        }
        run(&b);
        greet(&b);
    }
}
