/* Watches a handful of services; complains when one is silent for too long. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define WATCHED 3

struct watch {
    const char *name;
    unsigned short port;
    int fd;
};

static struct watch table[WATCHED] = {
    { "gps", 2947, -1 },
    { "mpd", 6600, -1 },
    { "lirc", 8765, -1 },
};

static int attach(unsigned short port)
{
    struct sockaddr_in sa;
    int fd;

    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd == -1)
        return -1;
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(port);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, (struct sockaddr *)&sa, sizeof sa) == -1) {
        close(fd);
        return -1;
    }
    return fd;
}

static int collect(fd_set *set)
{
    int i, top = -1;

    FD_ZERO(set);
    for (i = 0; i < WATCHED; i++) {
        if (table[i].fd == -1)
            continue;
        FD_SET(table[i].fd, set);
        if (table[i].fd > top)
            top = table[i].fd;
    }
    return top;
}

int main(void)
{
    struct timeval patience;
    fd_set set;
    char junk[256];
    int i, top, n;

    for (i = 0; i < WATCHED; i++)
        table[i].fd = attach(table[i].port);
    patience.tv_sec = 30;
    patience.tv_usec = 0;
    while ((top = collect(&set)) >= 0) {
        n = select(top + 1, &set, NULL, NULL, &patience);
        if (n == -1) {
            perror("select");
            return 1;
        }
        if (n == 0) {
            fprintf(stderr, "silence\n");
            continue;
        }
        for (i = 0; i < WATCHED; i++) {
            if (table[i].fd == -1 || !FD_ISSET(table[i].fd, &set))
                continue;
            if (recv(table[i].fd, junk, sizeof junk, 0) <= 0) {
                fprintf(stderr, "%s is gone\n", table[i].name);
                close(table[i].fd);
                table[i].fd = -1;
            }
        }
    }
    return 0;
}
