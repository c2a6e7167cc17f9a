/* identd stub: answers on two ports, old and new, from one process */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

static int listen_at(unsigned short port)
{
    struct sockaddr_in sa;
    int s, on = 1;

    s = socket(AF_INET, SOCK_STREAM, 0);
    if (s == -1) {
        perror("socket");
        exit(1);
    }
    if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1) {
        perror("setsockopt");
        exit(1);
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(port);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(s, (struct sockaddr *)&sa, sizeof sa) == -1) {
        perror("bind");
        exit(1);
    }
    if (listen(s, 5) == -1) {
        perror("listen");
        exit(1);
    }
    return s;
}

static void answer(int ls)
{
    char query[64], reply[128];
    unsigned theirs, ours;
    size_t used = 0;
    ssize_t n;
    int fd;

    fd = accept(ls, NULL, NULL);
    if (fd == -1)
        return;
    while (used < sizeof query - 1) {
        n = recv(fd, query + used, sizeof query - 1 - used, 0);
        if (n <= 0)
            break;
        used += (size_t)n;
        if (query[used - 1] == '\n')
            break;
    }
    query[used] = '\0';
    if (sscanf(query, "%u , %u", &ours, &theirs) == 2) {
        snprintf(reply, sizeof reply, "%u , %u : USERID : UNIX : nobody\r\n", ours, theirs);
        if (send(fd, reply, strlen(reply), 0) != (ssize_t)strlen(reply))
            perror("send");
    }
    close(fd);
}

int main(void)
{
    fd_set rd;
    int a = listen_at(113), b = listen_at(11300);

    FD_ZERO(&rd);
    FD_SET(a, &rd);
    FD_SET(b, &rd);
    for (;;) {
        if (select((a > b ? a : b) + 1, &rd, NULL, NULL, NULL) == -1) {
            if (errno == EINTR)
                continue;
            perror("select");
            return 1;
        }
        if (FD_ISSET(a, &rd))
            answer(a);
        if (FD_ISSET(b, &rd))
            answer(b);
    }
}
