/* discardd: reads and forgets (RFC 863).  usage: discardd port */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static unsigned long long forgotten;

static void discard(int fd)
{
    char sink[16384];
    ssize_t n;

    for (;;) {
        n = read(fd, sink, sizeof sink);
        if (n == 0)
            break;
        if (n < 0) {
            if (errno == EINTR)
                continue;
            perror("discardd: read");
            break;
        }
        forgotten += (unsigned long long)n;
    }
}

int main(int argc, char **argv)
{
    struct sockaddr_in sa;
    int port, fd, client, on = 1;

    if (argc != 2) {
        fprintf(stderr, "usage: %s port\n", argv[0]);
        return 2;
    }
    port = atoi(argv[1]);
    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0) {
        perror("discardd: socket");
        return 1;
    }
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
        perror("discardd: setsockopt");
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(port);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(fd, (struct sockaddr *)&sa, sizeof sa) < 0) {
        perror("discardd: bind");
        return 1;
    }
    if (listen(fd, 0) < 0) {
        perror("discardd: listen");
        return 1;
    }
    while (1) {
        client = accept(fd, NULL, NULL);
        if (client < 0) {
            perror("discardd: accept");
            exit(1);
        }
        discard(client);
        close(client);
        fprintf(stderr, "%llu bytes forgotten\n", forgotten);
    }
}
