/* One descriptor under two names; only one of them is closed, once. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct link {
    int rx;
    int tx;
};

static int link_up(struct link *l, const char *ip, unsigned short port)
{
    struct sockaddr_in sa;
    int fd;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(port);
    if (1 != inet_pton(AF_INET, ip, &sa.sin_addr))
        return -1;
    if (-1 == (fd = socket(AF_INET, SOCK_STREAM, 0)))
        return -1;
    l->rx = fd;
    l->tx = l->rx;              /* both directions over one socket */
    if (-1 != connect(l->tx, (struct sockaddr *)&sa, sizeof sa))
        return 0;
    close(l->rx);
    l->rx = l->tx = -1;
    return -1;
}

static void link_down(struct link *l)
{
    if (l->tx != l->rx && l->tx >= 0)
        close(l->tx);
    if (l->rx >= 0)
        close(l->rx);
    l->rx = l->tx = -1;
}

static int link_send(const struct link *l, const char *text)
{
    size_t left = strlen(text);
    ssize_t n;

    for (; left > 0; left -= (size_t)n, text += n) {
        n = send(l->tx, text, left, MSG_NOSIGNAL);
        if (n == -1 && errno == EINTR)
            n = 0;
        else if (n == -1)
            return -1;
    }
    return 0;
}

int main(int argc, char **argv)
{
    struct link l = { -1, -1 };
    int rc;

    if (argc != 3)
        return 2;
    if (link_up(&l, argv[1], 9000) != 0) {
        fprintf(stderr, "%s: no link\n", argv[1]);
        return 1;
    }
    rc = link_send(&l, argv[2]);
    link_down(&l);
    link_down(&l);              /* harmless: both are -1 */
    return rc == 0 ? 0 : 1;
}
