/* rwhod-like: one epoll set; each ready descriptor is looked up among the listeners first. The collectors are started once and stay. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define COLLECTORS 3
#define READY 16

static int listen_on(const char *address, unsigned short port)
{
    struct sockaddr_in sa;
    int s, on = 1;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(port);
    sa.sin_addr.s_addr = inet_addr(address);
    if (sa.sin_addr.s_addr == INADDR_NONE)
        return -1;
    if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0)
        return -1;
    if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 || bind(s, (struct sockaddr *)&sa, sizeof sa) < 0
        || listen(s, 16) < 0 || fcntl(s, F_SETFL, fcntl(s, F_GETFL) | O_NONBLOCK) < 0) {
        close(s);
        return -1;
    }
    return s;
}

/* Tells the master host once in a while that this one is up; never comes back. */
static void collect(int number)
{
    const char *master = "127.0.0.1";
    struct sockaddr_in sa;
    char note[32];
    int s;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(5139);
    sa.sin_addr.s_addr = inet_addr(master);
    if ((s = socket(AF_INET, SOCK_DGRAM, 0)) < 0)
        _exit(1);
    snprintf(note, sizeof note, "collector %d\n", number);
    for (;;) {
        if (sendto(s, note, strlen(note), 0, (struct sockaddr *)&sa, sizeof sa) < 0)
            perror("sendto");
        sleep(60);
    }
}

int main(void)
{
    struct epoll_event ev, ready[READY];
    int ls, ep, i, n;

    signal(SIGPIPE, SIG_IGN);
    if ((ls = listen_on("0.0.0.0", 5130)) < 0 || (ep = epoll_create1(0)) < 0) {
        perror("rwho");
        return 1;
    }
    for (i = 0; i < COLLECTORS; i++) {
        pid_t pid = fork();

        if (pid < 0)
            perror("fork");
        else if (pid == 0)
            collect(i);
    }
    memset(&ev, 0, sizeof ev);
    ev.events = EPOLLIN;
    ev.data.fd = ls;
    if (epoll_ctl(ep, EPOLL_CTL_ADD, ls, &ev) < 0) {
        perror("epoll_ctl");
        return 1;
    }
    for (;;) {
        n = epoll_wait(ep, ready, READY, -1);
        for (i = 0; i < n; i++) {
            int fd = ready[i].data.fd;

            if (fd == ls) {
                int c = accept(ls, NULL, NULL);

                if (c < 0) {
                    if (errno == EAGAIN || errno == EWOULDBLOCK)
                        printf("somebody came and went\n");
                    continue;
                }
                if (write(c, "up\n", 3) != 3)
                    perror("write");
                close(c);
            }
        }
    }
}
