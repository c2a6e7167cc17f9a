/* Embedded style: everything is global, sizes are checked where buffers are filled. */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define RX_SIZE 128u

static struct {
    int      fd;
    uint8_t  rx[RX_SIZE];
    uint16_t rx_len;
    uint8_t  state;
} g_link = { .fd = -1 };

enum { ST_IDLE, ST_OPEN, ST_FAULT };

static void link_drop(void)
{
    if (g_link.fd != -1) {
        (void)close(g_link.fd);
        g_link.fd = -1;
    }
    g_link.state = ST_FAULT;
    g_link.rx_len = 0u;
}

static void link_open(void)
{
    struct sockaddr_in sa;
    int fl;

    g_link.fd = socket(AF_INET, SOCK_STREAM, 0);
    if (g_link.fd == -1) {
        g_link.state = ST_FAULT;
        return;
    }
    (void)memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(502);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(g_link.fd, (struct sockaddr *)&sa, sizeof sa) != 0) {
        link_drop();
        return;
    }
    fl = fcntl(g_link.fd, F_GETFL, 0);
    if ((fl == -1) || (fcntl(g_link.fd, F_SETFL, fl | O_NONBLOCK) == -1)) {
        link_drop();
        return;
    }
    g_link.state = ST_OPEN;
}

static void link_poll(void)
{
    struct pollfd p;
    ssize_t n;

    p.fd = g_link.fd;
    p.events = POLLIN;
    p.revents = 0;
    if (poll(&p, 1, 100) <= 0) {
        return;
    }
    if (g_link.rx_len >= RX_SIZE) {
        g_link.rx_len = 0u;
    }
    n = recv(g_link.fd, &g_link.rx[g_link.rx_len], RX_SIZE - g_link.rx_len, 0);
    if (n > 0) {
        g_link.rx_len = (uint16_t)(g_link.rx_len + (uint16_t)n);
    } else if ((n == 0) || ((errno != EAGAIN) && (errno != EINTR))) {
        link_drop();
    } else {
        /* nothing there yet */
    }
}

int main(void)
{
    unsigned rounds;

    for (rounds = 0u; rounds < 1000u; rounds++) {
        switch (g_link.state) {
        case ST_OPEN:
            link_poll();
            break;
        case ST_FAULT:
            (void)sleep(1);
            /* fall through */
        default:
            link_open();
            break;
        }
    }
    link_drop();
    return 0;
}
