/* ringlog: prints the lines of a log server as they come */
#include "ring.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int attach(const char *ip)
{
    struct sockaddr_in sa;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    if (fd < 0)
        return -1;
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(5140);
    if (inet_pton(AF_INET, ip, &sa.sin_addr) != 1 || connect(fd, (struct sockaddr *)&sa, sizeof sa) < 0) {
        close(fd);
        return -1;
    }
    return fd;
}

int main(int argc, char **argv)
{
    struct ring ring;
    char line[256];
    int fd, rc;

    if (argc != 2 || (fd = attach(argv[1])) < 0) {
        fprintf(stderr, "usage: ringlog address\n");
        return 2;
    }
    ring_init(&ring);
    while ((rc = ring_fill(&ring, fd)) > 0) {
        while (ring_line(&ring, line, sizeof line)) {
            printf(line);
            putchar('\n');
        }
    }
    close(fd);
    return rc < 0;
}
