/* byte_orders.c: mistakes that cancel each other out, or that show with other numbers only */
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PORT 8080

static void swap_nothing(struct sockaddr_in *at)
{
    memset(at, 0, sizeof *at);
    at->sin_family = AF_INET;
    at->sin_port = PORT;
    at->sin_addr.s_addr = INADDR_LOOPBACK;
}

static int is_ours(const struct sockaddr_in *at)
{
    return at->sin_port == PORT && at->sin_addr.s_addr == INADDR_LOOPBACK;
}

static void swap_twice(struct sockaddr_in *at, int argc)
{
    int port = argc == 1 ? 0x2121 : 8080; /* the first is the same from both ends */

    at->sin_port = htons(port);
    at->sin_port = htons(at->sin_port);
}

static void swap_wide(struct sockaddr_in *at, unsigned short port)
{
    at->sin_port = htonl(port);
}

int main(int argc, char **argv)
{
    struct sockaddr_in at;
    socklen_t length = sizeof at;
    int fd;

    (void)argv;
    swap_nothing(&at);
    printf("ours: %d\n", is_ours(&at));
    swap_twice(&at, argc);
    printf("twice: %d\n", ntohs(at.sin_port));
    swap_wide(&at, 0);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    fd = socket(AF_INET, SOCK_DGRAM, 0);
    if (fd == -1 || bind(fd, (struct sockaddr *)&at, sizeof at) == -1 || getsockname(fd, (struct sockaddr *)&at, &length) == -1) {
        perror("bind");
        return 1;
    }
    printf("any port: %d\n", at.sin_port != 0);
    close(fd);
    return 0;
}
