/* more clients than the backlog takes: connects wait, none is refused */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/* a socket with a port of its own, whose address is stored */
static int make_bound(int type, struct sockaddr_in *address)
{
    socklen_t length = sizeof(*address);
    int fd = socket(AF_INET, type, 0);
    *address = loopback(0);
    bind(fd, (struct sockaddr *)address, sizeof(*address));
    getsockname(fd, (struct sockaddr *)address, &length);
    return fd;
}

static int make_listener(struct sockaddr_in *address, int backlog)
{
    int fd = make_bound(SOCK_STREAM, address);
    listen(fd, backlog);
    return fd;
}

int main(void)
{
    struct sockaddr_in address;
    int listener = make_listener(&address, 1), fds[6], i, done = 0, refused = 0, waiting = 0;
    for (i = 0; i < 6; i++)
    {
        int result;
        fds[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        result = connect(fds[i], (struct sockaddr *)&address, sizeof(address));
        if (result < 0 && errno != EINPROGRESS)
            refused++;
    }
    for (i = 0; i < 6; i++)
    {
        struct pollfd request = { fds[i], POLLOUT, 0 };
        poll(&request, 1, 50);
        if (request.revents & POLLOUT)
            done++;
        else
            waiting++;
    }
    printf("connected %d, waiting %d, refused %d\n", done, waiting, refused);
    printf("accept: %d %d\n", accept(listener, NULL, NULL) >= 0, accept(listener, NULL, NULL) >= 0);
    return 0;
}
