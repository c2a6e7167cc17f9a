/* One to one chat over UNIX sockets: the first to come listens, the second connects. */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static int meet(const char *path)
{
    struct sockaddr_un un;
    int s, c;

    if (strlen(path) >= sizeof un.sun_path)
        return -1;
    memset(&un, 0, sizeof un);
    un.sun_family = AF_UNIX;
    strcpy(un.sun_path, path);
    s = socket(AF_UNIX, SOCK_STREAM, 0);
    if (s == -1)
        return -1;
    if (connect(s, (struct sockaddr *)&un, sizeof un) == 0)
        return s;
    close(s);
    s = socket(AF_UNIX, SOCK_STREAM, 0);
    if (s == -1)
        return -1;
    if (bind(s, (struct sockaddr *)&un, sizeof un) == -1 || listen(s, 1) == -1) {
        perror(path);
        return -1;
    }
    c = accept(s, NULL, NULL);
    close(s);
    return c;
}

static int pass(int from, int to)
{
    char buf[512], *p = buf;
    ssize_t n = read(from, buf, sizeof buf), w;

    if (n <= 0)
        return -1;
    for (; n > 0; n -= w, p += w)
        if ((w = to == STDOUT_FILENO ? write(to, p, (size_t)n) : send(to, p, (size_t)n, MSG_NOSIGNAL)) < 0)
            return -1;
    return 0;
}

int main(int argc, char **argv)
{
    struct pollfd p[2];
    int s;

    if (argc != 2 || (s = meet(argv[1])) == -1)
        return 1;
    p[0].fd = STDIN_FILENO;
    p[1].fd = s;
    p[0].events = p[1].events = POLLIN;
    while (poll(p, 2, -1) > 0) {
        if (p[0].revents && pass(STDIN_FILENO, s) < 0)
            break;
        if (p[1].revents && pass(s, STDOUT_FILENO) < 0)
            break;
    }
    close(s);
    return 0;
}
