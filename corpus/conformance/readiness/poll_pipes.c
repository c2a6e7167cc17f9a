/* poll on both ends of a pipe */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* what a descriptor is ready for, at once */
static void poll_now(const char *what, int fd)
{
    struct pollfd request = { fd, POLLIN | POLLPRI | POLLOUT | POLLRDHUP, 0 };
    int result = poll(&request, 1, 0);
    printf("%s: %d%s%s%s%s%s%s%s\n", what, result, request.revents & POLLIN ? " POLLIN" : "", request.revents & POLLPRI ? " POLLPRI" : "",
           request.revents & POLLOUT ? " POLLOUT" : "", request.revents & POLLRDHUP ? " POLLRDHUP" : "",
           request.revents & POLLERR ? " POLLERR" : "", request.revents & POLLHUP ? " POLLHUP" : "", request.revents & POLLNVAL ? " POLLNVAL" : "");
}

int main(void)
{
    int ends[2];
    char data[4096];
    pipe(ends);
    poll_now("empty, to read", ends[0]);
    poll_now("empty, to write", ends[1]);
    write(ends[1], "x", 1);
    poll_now("data", ends[0]);
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    memset(data, 0, sizeof(data));
    while (write(ends[1], data, sizeof(data)) > 0)
        ;
    poll_now("full", ends[1]);
    read(ends[0], data, sizeof(data));
    read(ends[0], data, sizeof(data));
    poll_now("room again", ends[1]);
    close(ends[0]);
    poll_now("no reader", ends[1]);
    pipe(ends);
    close(ends[1]);
    poll_now("no writer", ends[0]);
    return 0;
}
