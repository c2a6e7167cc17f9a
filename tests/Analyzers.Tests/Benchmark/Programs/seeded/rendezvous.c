/* Introduces two clients to each other: each gets the other's address. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct party {
    int fd;
    struct sockaddr_in from;
};

static int write_all(int fd, const char *s)
{
    size_t n = strlen(s);

    while (n > 0) {
        ssize_t w = write(fd, s, n);
        if (w < 0)
            return -1;
        s += w;
        n -= (size_t)w;
    }
    return 0;
}

static void introduce(const struct party *a, const struct party *b)
{
    char line[128];

    snprintf(line, sizeof line, "%s %u\n", inet_ntoa(b->from.sin_addr), ntohs(b->from.sin_port));
    if (write_all(a->fd, line) < 0)
        perror("introduce");
    printf("%s meets %s\n", inet_ntoa(a->from.sin_addr), inet_ntoa(b->from.sin_addr));
}

static void await(int ls, struct party *p)
{
    socklen_t len;

    do {
        len = sizeof p->from;
        p->fd = accept(ls, (struct sockaddr *)&p->from, &len);
    } while (p->fd < 0);
}

int main(void)
{
    struct party a, b;
    struct sockaddr_in here;
    int ls, on = 1;

    signal(SIGPIPE, SIG_IGN);
    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        perror("setsockopt");
    memset(&here, 0, sizeof here);
    here.sin_family = AF_INET;
    here.sin_addr.s_addr = htonl(INADDR_ANY);
    here.sin_port = htons(3478);
    if (bind(ls, (struct sockaddr *)&here, sizeof here) < 0 || listen(ls, 2) < 0) {
        perror("bind");
        return 1;
    }
    for (;;) {
        await(ls, &a);
        await(ls, &b);
        introduce(&a, &b);
        introduce(&b, &a);
        close(a.fd);
        close(b.fd);
    }
}
