/* The port is wrapped in macros, so that "the byte order is always right". */
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <errno.h>

#define CTL_PORT      8300
#define SET_PORT(a,p) ((a).sin_port = (p))
#define SET_ANY(a)    ((a).sin_addr.s_addr = htonl(INADDR_ANY))
#define FAIL_IF(x)    if (x) { perror(#x); exit(EXIT_FAILURE); }

struct ctl {
    int listener;
    int quit;
};

static void ctl_start(struct ctl *c)
{
    struct sockaddr_in a;
    int on = 1;

    memset(&a, 0, sizeof a);
    a.sin_family = AF_INET;
    SET_PORT(a, CTL_PORT);
    SET_ANY(a);
    FAIL_IF((c->listener = socket(AF_INET, SOCK_STREAM, 0)) < 0);
    FAIL_IF(setsockopt(c->listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0);
    FAIL_IF(bind(c->listener, (struct sockaddr *)&a, sizeof a) < 0);
    FAIL_IF(listen(c->listener, 3) < 0);
}

static void ctl_session(struct ctl *c, int fd)
{
    char cmd[16];
    size_t used = 0;
    ssize_t n;

    do {
        n = recv(fd, cmd + used, sizeof cmd - 1 - used, 0);
        if (n > 0)
            used += (size_t)n;
    } while (n > 0 && used < sizeof cmd - 1 && memchr(cmd, '\n', used) == NULL);
    cmd[used] = '\0';
    if (strncmp(cmd, "quit", 4) == 0)
        c->quit = 1;
}

int main(void)
{
    struct ctl c = { -1, 0 };

    ctl_start(&c);
    while (!c.quit) {
        int fd = accept(c.listener, NULL, NULL);

        if (fd < 0) {
            if (errno == EINTR || errno == ECONNABORTED)
                continue;
            perror("accept");
            sleep(1);
            continue;
        }
        ctl_session(&c, fd);
    }
    close(c.listener);
    return 0;
}
