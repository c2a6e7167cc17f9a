/* presence: keeps a connection per buddy and tells each how many there are */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

static fd_set all;
static int highest;
static int online;

static int say(int fd, const char *s)
{
    size_t n = strlen(s);
    ssize_t w;

    while (n > 0) {
        if ((w = write(fd, s, n)) < 0)
            return -1;
        s += w;
        n -= (size_t)w;
    }
    return 0;
}

static void leave(int fd)
{
    FD_CLR(fd, &all);
    close(fd);
    online--;
}

static void enter(int ls)
{
    char text[32];
    int fd = accept(ls, NULL, NULL);

    if (fd < 0) {
        perror("accept");
        return;
    }
    FD_SET(fd, &all);
    if (fd > highest)
        highest = fd;
    online++;
    snprintf(text, sizeof text, "%d online\n", online);
    if (say(fd, text) < 0)
        leave(fd);
}

static void hear(int fd)
{
    char junk[64];
    ssize_t n = read(fd, junk, sizeof junk);

    if (n <= 0)
        leave(fd);
}

int main(void)
{
    struct sockaddr_in sa;
    struct linger lg;
    fd_set ready;
    int ls, fd, on = 1;

    signal(SIGPIPE, SIG_IGN);
    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls < 0) {
        perror("socket");
        return 1;
    }
    lg.l_onoff = 1;
    lg.l_linger = 0;
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 ||
        setsockopt(ls, SOL_SOCKET, SO_LINGER, &lg, sizeof lg) < 0) {
        perror("setsockopt");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(5190);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, 64) < 0) {
        perror("bind");
        return 1;
    }
    FD_ZERO(&all);
    FD_SET(ls, &all);
    highest = ls;
    for (;;) {
        ready = all;
        if (select(highest + 1, &ready, NULL, NULL, NULL) < 0) {
            if (errno == EINTR)
                continue;
            perror("select");
            return 1;
        }
        for (fd = 0; fd <= highest; fd++) {
            if (!FD_ISSET(fd, &ready))
                continue;
            if (fd == ls)
                enter(ls);
            else
                hear(fd);
        }
    }
}
