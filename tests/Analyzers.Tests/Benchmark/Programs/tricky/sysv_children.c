/* A forking line printer stub from System V days: the children are nobody's business, by SIGCLD. The log goes where standard output was. */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static int ask(struct sockaddr_storage *where, int family, unsigned short port)
{
    socklen_t len;
    int s, on = 1;

    memset(where, 0, sizeof *where);
    where->ss_family = family;
    if (family == AF_INET6) {
        ((struct sockaddr_in6 *)where)->sin6_port = htons(port);
        len = sizeof(struct sockaddr_in6);
    } else {
        ((struct sockaddr_in *)where)->sin_port = htons(port);
        len = sizeof(struct sockaddr_in);
    }
    if ((s = socket(family, SOCK_STREAM, 0)) < 0)
        return -1;
    if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 && bind(s, (struct sockaddr *)where, len) == 0 && listen(s, 5) == 0)
        return s;
    close(s);
    return -1;
}

/* Standard streams of a daemon: 0, 1 and 2 are free, so that is what these calls return. */
static int detach(void)
{
    int i;

    for (i = 0; i < 3; i++)
        close(i);
    if (open("/dev/null", O_RDONLY) != 0 || open("lp.log", O_WRONLY | O_CREAT | O_APPEND, 0644) != 1 || dup(1) != 2)
        return -1;
    return 0;
}

static int print_job(int fd)
{
    char buf[512];
    ssize_t n;
    int out = open("/dev/null", O_WRONLY);

    if (out < 0)
        return -1;
    while ((n = read(fd, buf, sizeof buf)) > 0)
        if (write(out, buf, (size_t)n) != n)
            break;
    if (out > 2)
        close(out);
    return n == 0 ? 0 : -1;
}

int main(void)
{
    struct sockaddr_storage here;
    struct pollfd p;
    int fd;

    signal(SIGCLD, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    p.fd = ask(&here, AF_INET, 5150);
    if (p.fd < 0 || detach() < 0)
        return 1;
    p.events = POLLIN;
    while (poll(&p, 1, -1) >= 0 || errno == EINTR) {
        if (p.revents & (POLLERR | POLLHUP | POLLNVAL))
            break;
        if (!(p.revents & POLLIN) || (fd = accept(p.fd, NULL, NULL)) < 0)
            continue;
        switch (fork()) {
        case -1:
            perror("fork");
            break;
        case 0:
            close(p.fd);
            _exit(print_job(fd) < 0);
        }
        close(fd);
    }
    close(p.fd);
    return 0;
}
