/* Checks a table of local services; the port goes through a table into the address. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static const struct {
    const char *name;
    int port;
} services[] = {
    { "ssh", 22 },
    { "http", 80 },
    { "https", 443 },
};

static int is_up(int port)
{
    struct sockaddr_in sa;
    int s, up;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = port;
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    s = socket(AF_INET, SOCK_STREAM, 0);
    up = connect(s, (struct sockaddr *)&sa, sizeof sa) == 0;
    close(s);
    return up;
}

int main(void)
{
    size_t i;
    int down = 0;

    for (i = 0; i < sizeof services / sizeof services[0]; i++) {
        int up = is_up(services[i].port);

        printf("%-8s %s\n", services[i].name, up ? "up" : "DOWN");
        down += !up;
    }
    return down;
}
