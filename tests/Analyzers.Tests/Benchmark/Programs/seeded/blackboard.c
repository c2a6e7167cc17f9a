/* blackboard: a shared text of one page; "?" asks for it, anything else replaces it */
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static char page[1024];

static int put(int fd, const char *s, size_t n)
{
    while (n > 0) {
        ssize_t w = send(fd, s, n, MSG_NOSIGNAL);
        if (w < 0)
            return -1;
        s += w;
        n -= (size_t)w;
    }
    return 0;
}

static void visit(int fd)
{
    char text[256];
    ssize_t n;

    n = recv(fd, text, sizeof(text) - 1, 0);
    if (n < 0) {
        perror("recv");
        close(fd);
        return;
    }
    text[n] = '\0';
    if (text[0] == '?') {
        if (put(fd, page, strlen(page)) < 0)
            perror("send");
        return;
    }
    if (strlen(page) + (size_t)n < sizeof page)
        strcat(page, text);
    close(fd);
}

int main(void)
{
    struct sockaddr_in sa;
    struct pollfd p;
    int fd, on = 1;

    p.fd = socket(AF_INET, SOCK_STREAM, 0);
    if (p.fd < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(p.fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        perror("setsockopt");
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(1234);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(p.fd, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(p.fd, 0) < 0) {
        perror("bind");
        return 1;
    }
    p.events = POLLIN;
    while (poll(&p, 1, -1) > 0 || errno == EINTR) {
        if (p.revents & (POLLERR | POLLNVAL))
            break;
        if ((fd = accept(p.fd, NULL, NULL)) >= 0)
            visit(fd);
    }
    close(p.fd);
    return 0;
}
