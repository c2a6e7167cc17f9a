/* Pre-forked children share the listening socket; the parent reaps and refills. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHILDREN 4
#define PER_CHILD 1000

static int serve_one(int ls)
{
    static const char text[] = "HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nok\n";
    char junk[1024];
    size_t off = 0;
    ssize_t n;
    int fd = accept(ls, NULL, NULL);

    if (fd < 0)
        return errno == EINTR || errno == ECONNABORTED ? 0 : -1;
    n = recv(fd, junk, sizeof junk, 0);
    while (n > 0 && off < sizeof text - 1) {
        ssize_t w = send(fd, text + off, sizeof text - 1 - off, MSG_NOSIGNAL);

        if (w < 0)
            break;
        off += (size_t)w;
    }
    close(fd);
    return 0;
}

static pid_t spawn(int ls)
{
    pid_t pid = fork();
    int i;

    if (pid != 0)
        return pid;
    for (i = 0; i < PER_CHILD; i++)
        if (serve_one(ls) < 0)
            break;
    _exit(0);
}

int main(void)
{
    struct sockaddr_in sa;
    int ls, i, on = 1;

    if ((ls = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
        perror("socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(8181);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 ||
        bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, 64) < 0) {
        perror("bind");
        close(ls);
        return 1;
    }
    for (i = 0; i < CHILDREN; i++)
        if (spawn(ls) < 0)
            perror("fork");
    while (wait(NULL) > 0 || errno == EINTR)
        if (spawn(ls) < 0)
            perror("fork");
    close(ls);
    return 0;
}
