/* adm: the administration port of an appliance; every command is one byte. */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { CMD_PING = 'p', CMD_VERSION = 'v', CMD_QUIT = 'q' };

static const char version[] = "appliance 2.1\n";

static int out(int fd, const char *s)
{
    size_t left = strlen(s);

    while (left != 0) {
        ssize_t n = send(fd, s, left, MSG_NOSIGNAL);
        if (n < 0)
            return -1;
        s += n;
        left -= (size_t)n;
    }
    return 0;
}

static void session(int fd)
{
    char cmd;

    while (recv(fd, &cmd, 1, 0) == 1) {
        int rc = 0;

        switch (cmd) {
        case CMD_PING:
            rc = out(fd, "pong\n");
            break;
        case CMD_VERSION:
            rc = out(fd, version);
            break;
        case CMD_QUIT:
            return;
        default:
            break;
        }
        if (rc < 0)
            return;
    }
}

int main(void)
{
    struct sockaddr_in sin;
    int ls, fd, on = 1;

    if ((ls = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        perror("setsockopt");
    memset(&sin, 0, sizeof sin);
    sin.sin_family = AF_INET;
    sin.sin_port = htons(4444);
    sin.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(ls, (struct sockaddr *)&sin, sizeof sin) < 0) {
        perror("bind");
        return 1;
    }
    if (listen(ls, 3) < 0) {
        perror("listen");
        return 1;
    }
    for (;;) {
        fd = accept(ls, NULL, NULL);
        if (fd < 0)
            continue;
        session(fd);
        close(fd);
    }
}
