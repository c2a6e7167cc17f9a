/* remote shutter control: "OPEN 3", "CLOSE 1", one command per datagram-like read */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define NSHUTTERS 8
#define CMDLEN 64

static int shutter[NSHUTTERS];

static int reply(int fd, const char *s)
{
    size_t n = strlen(s);

    while (n > 0) {
        ssize_t w = send(fd, s, n, MSG_NOSIGNAL);
        if (w < 0)
            return -1;
        s += w;
        n -= (size_t)w;
    }
    return 0;
}

static int obey(const char *cmd)
{
    char *rest;
    long which;

    rest = strchr(cmd, ' ');
    if (rest == NULL)
        return -1;
    which = strtol(rest, NULL, 10);
    if (which < 0 || which >= NSHUTTERS)
        return -1;
    shutter[which] = strncmp(cmd, "OPEN", 4) == 0;
    return 0;
}

static void control(int fd)
{
    char cmd[CMDLEN];
    ssize_t n;

    for (;;) {
        n = recv(fd, cmd, sizeof cmd, 0);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return;
        if (strncmp(cmd, "BYE", 3) == 0)
            return;
        if (reply(fd, obey(cmd) == 0 ? "ok\n" : "what?\n") < 0)
            return;
    }
}

int main(void)
{
    struct sockaddr_in sa;
    int ls, fd, on = 1;

    if ((ls = socket(AF_INET, SOCK_STREAM, 0)) < 0)
        goto broken;
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        goto broken;
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(8150);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0)
        goto broken;
    if (listen(ls, 2) < 0)
        goto broken;
    for (;;) {
        fd = accept(ls, NULL, NULL);
        if (fd < 0)
            continue;
        control(fd);
        close(fd);
    }
broken:
    perror("shutterd");
    return 1;
}
