/* Waits for a peer with a time limit, then receives one file. */
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int wait_peer(int ls, int seconds)
{
    struct pollfd p;
    int fd;

    p.fd = ls;
    p.events = POLLIN;
    poll(&p, 1, seconds * 1000);
    fd = accept(ls, NULL, NULL);
    return fd;
}

static int receive(int fd, FILE *out)
{
    char block[1024];
    ssize_t n;

    while ((n = recv(fd, block, sizeof block, 0)) > 0)
        if (fwrite(block, 1, (size_t)n, out) != (size_t)n)
            return -1;
    return (int)n;
}

int file_receive(unsigned short port, FILE *out)
{
    struct sockaddr_in sa;
    int ls, fd, rc, on = 1;

    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls < 0)
        return -1;
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(port);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 || bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0) {
        close(ls);
        return -1;
    }
    if (listen(ls, 1) < 0)
        return -1;
    fd = wait_peer(ls, 60);
    close(ls);
    if (fd < 0)
        return -1;
    rc = receive(fd, out);
    close(fd);
    return rc;
}
