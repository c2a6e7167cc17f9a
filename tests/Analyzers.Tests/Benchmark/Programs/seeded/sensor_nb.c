/*
 * sensor hub client for the field box: connects without blocking, because
 * the radio link may be down for minutes.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

#define HUB_PORT     5020
#define CONNECT_SECS 8

typedef enum { LINK_UP, LINK_DOWN, LINK_TIMEOUT } link_state_t;

static int set_nonblocking(int fd)
{
    return fcntl(fd, F_SETFL, O_NONBLOCK);
}

static link_state_t link_open(uint32_t hub_ip, int *out)
{
    struct sockaddr_in hub;
    struct timeval limit;
    fd_set wr;
    int fd, rc;

    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0)
        return LINK_DOWN;
    if (set_nonblocking(fd) < 0) {
        close(fd);
        return LINK_DOWN;
    }
    memset(&hub, 0, sizeof hub);
    hub.sin_family = AF_INET;
    hub.sin_port = htons(HUB_PORT);
    hub.sin_addr.s_addr = htonl(hub_ip);
    rc = connect(fd, (struct sockaddr *)&hub, sizeof hub);
    if (rc < 0 && errno != EINPROGRESS) {
        close(fd);
        return LINK_DOWN;
    }
    FD_ZERO(&wr);
    FD_SET(fd, &wr);
    limit.tv_sec = CONNECT_SECS;
    limit.tv_usec = 0;
    rc = select(fd + 1, NULL, &wr, NULL, &limit);
    if (rc <= 0) {
        close(fd);
        return rc == 0 ? LINK_TIMEOUT : LINK_DOWN;
    }
    *out = fd;
    return LINK_UP;
}

int main(void)
{
    static const char *const names[] = { "up", "down", "timeout" };
    link_state_t st;
    int fd = -1;

    st = link_open(0x0a000001, &fd);
    printf("hub: %s\n", names[st]);
    if (st == LINK_UP)
        close(fd);
    return st != LINK_UP;
}
