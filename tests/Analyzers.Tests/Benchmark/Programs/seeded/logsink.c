/*
 * logsink: collects log lines that devices send over TCP into one file.
 * Single-threaded, select() based, at most MAXDEV devices.
 */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAXDEV 32
#define NODEV  (-1)

static int devices[MAXDEV];
static FILE *logfile;

static int open_listener(unsigned short port)
{
    struct sockaddr_in a;
    int fd, on = 1;

    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0)
        return -1;
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        goto fail;
    memset(&a, 0, sizeof a);
    a.sin_family = AF_INET;
    a.sin_port = htons(port);
    a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(fd, (struct sockaddr *)&a, sizeof a) < 0)
        goto fail;
    if (listen(fd, 8) < 0)
        goto fail;
    return fd;
fail:
    close(fd);
    return -1;
}

static int add_device(int fd)
{
    int i;

    for (i = 0; i < MAXDEV; i++) {
        if (devices[i] == NODEV) {
            devices[i] = fd;
            return 0;
        }
    }
    return -1;
}

static void pump(int slot)
{
    char buf[512];
    ssize_t n = recv(devices[slot], buf, sizeof buf, 0);

    if (n <= 0) {
        if (n < 0)
            perror("recv");
        close(devices[slot]);
        devices[slot] = NODEV;
        return;
    }
    fwrite(buf, 1, (size_t)n, logfile);
}

int main(void)
{
    fd_set rd;
    int ls, i, max, c;

    for (i = 0; i < MAXDEV; i++)
        devices[i] = NODEV;
    if ((logfile = fopen("devices.log", "a")) == NULL) {
        perror("devices.log");
        return 1;
    }
    if ((ls = open_listener(5514)) < 0) {
        perror("listener");
        return 1;
    }
    for (;;) {
        FD_ZERO(&rd);
        FD_SET(ls, &rd);
        max = ls;
        for (i = 0; i < MAXDEV; i++) {
            if (devices[i] == NODEV)
                continue;
            FD_SET(devices[i], &rd);
            if (devices[i] > max)
                max = devices[i];
        }
        if (select(max, &rd, NULL, NULL, NULL) < 0) {
            if (errno == EINTR)
                continue;
            perror("select");
            return 1;
        }
        if (FD_ISSET(ls, &rd)) {
            c = accept(ls, NULL, NULL);
            if (c < 0)
                perror("accept");
            else if (c >= FD_SETSIZE || add_device(c) < 0)
                close(c);
        }
        for (i = 0; i < MAXDEV; i++)
            if (devices[i] != NODEV && FD_ISSET(devices[i], &rd))
                pump(i);
        fflush(logfile);
    }
}
