/* Quote of the day (RFC 865) for the intranet. */
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static const char *const quotes[] = {
    "Simplicity is prerequisite for reliability.\r\n",
    "Premature optimization is the root of all evil.\r\n",
    "There are two ways of constructing a software design.\r\n",
};

#define NQUOTES (sizeof quotes / sizeof *quotes)

struct config {
    unsigned short port;
    int backlog;
};

static int bring_up(const struct config *cfg)
{
    struct sockaddr_in sa;
    int fd, on = 1, rc;

    if ((fd = socket(AF_INET, SOCK_STREAM, 0)) == -1)
        return -1;
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_addr.s_addr = htonl(INADDR_ANY);
    sa.sin_port = htons(cfg->port);
    rc = bind(fd, (struct sockaddr *)&sa, sizeof sa);
    rc = setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (rc == -1) {
        close(fd);
        return -1;
    }
    if (listen(fd, cfg->backlog) == -1) {
        close(fd);
        return -1;
    }
    return fd;
}

static void give_quote(int fd)
{
    const char *q = quotes[(size_t)rand() % NQUOTES];
    size_t left = strlen(q);

    while (left > 0) {
        ssize_t n = send(fd, q, left, MSG_NOSIGNAL);
        if (n == -1) {
            perror("send");
            return;
        }
        q += n;
        left -= (size_t)n;
    }
}

int main(void)
{
    static const struct config cfg = { 1717, 16 };
    int fd, c;

    srand((unsigned)time(NULL));
    if ((fd = bring_up(&cfg)) == -1) {
        perror("quote_server");
        return EXIT_FAILURE;
    }
    while (1) {
        c = accept(fd, NULL, NULL);
        give_quote(c);
        close(c);
    }
}
