/*
 * callback: the server end of a license check.  It takes a request, and
 * then calls the client back on the port that the request names.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int make_socket(unsigned short port)
{
    struct sockaddr_in sa;
    int fd, on = 1;

    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0)
        return -1;
    memset(&sa, 0, sizeof(sa));
    sa.sin_family = AF_INET;
    sa.sin_port = htons(port);
    sa.sin_addr.s_addr = htonl(INADDR_ANY);
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0 ||
        bind(fd, (struct sockaddr *)&sa, sizeof(sa)) < 0) {
        close(fd);
        return -1;
    }
    return fd;
}

int main(void)
{
    struct sockaddr_in peer;
    socklen_t len;
    unsigned char req[2];
    size_t have;
    ssize_t n;
    int ls, c;

    ls = make_socket(1947);
    if (ls < 0) {
        perror("callback");
        return 1;
    }
    len = sizeof(peer);
    c = accept(ls, (struct sockaddr *)&peer, &len);
    if (c < 0) {
        perror("accept");
        return 1;
    }
    for (have = 0; have < sizeof(req); have += (size_t)n) {
        n = recv(c, req + have, sizeof(req) - have, 0);
        if (n <= 0)
            break;
    }
    close(c);
    if (have < sizeof(req)) {
        fprintf(stderr, "no request\n");
        return 1;
    }
    peer.sin_port = htons((unsigned short)(req[0] << 8 | req[1]));
    if (listen(ls, 1) < 0) {
        perror("listen");
        return 1;
    }
    if (connect(ls, (struct sockaddr *)&peer, sizeof(peer)) < 0) {
        perror("connect");
        return 1;
    }
    close(ls);
    return 0;
}
