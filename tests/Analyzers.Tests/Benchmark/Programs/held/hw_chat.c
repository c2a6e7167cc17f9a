/* lab 5 - keyboard and network with select() */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <errno.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <arpa/inet.h>

int main(int argc, char **argv)
{
    int s, r, n;
    fd_set fds;
    struct timeval tv;
    struct sockaddr_in sa;
    char buf[256];

    s = socket(AF_INET, SOCK_STREAM, 0);
    if (!s) {
        printf("no socket\n");
        return 1;
    }
    memset(&sa, 0, sizeof(sa));
    sa.sin_family = AF_INET;
    sa.sin_port = htons(4000);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(s, (struct sockaddr *)&sa, sizeof(sa)) == -1) {
        printf("connect: %s\n", strerror(errno));
        return 1;
    }
    tv.tv_sec = 5;
    tv.tv_usec = 0;
    while (1) {
        FD_ZERO(&fds);
        FD_SET(0, &fds);
        FD_SET(s, &fds);
        r = select(s, &fds, NULL, NULL, &tv);
        if (r == -1) {
            printf("select: %s\n", strerror(errno));
            break;
        }
        if (r == 0) {
            printf("(nothing for 5 seconds)\n");
            continue;
        }
        if (FD_ISSET(s, &fds)) {
            n = recv(s, buf, sizeof(buf), 0);
            if (n <= 0) {
                printf("bye (%d)\n", n);
                break;
            }
            fwrite(buf, 1, n, stdout);
        }
        if (FD_ISSET(0, &fds)) {
            if (fgets(buf, sizeof(buf), stdin) == NULL)
                break;
            n = strlen(buf);
            if (send(s, buf, n, MSG_NOSIGNAL) != n) {
                printf("send problem\n");
                break;
            }
        }
    }
    close(s);
    return 0;
}
