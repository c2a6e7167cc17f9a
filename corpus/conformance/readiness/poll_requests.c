/* poll: what is asked, what is told unasked, negative and closed descriptors */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    int sv[2];
    struct pollfd requests[5];
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    send(sv[1], "x", 1, 0);
    requests[0] = (struct pollfd){ sv[0], POLLIN, 0x55 };
    requests[1] = (struct pollfd){ -1, POLLIN, 0x55 };
    requests[2] = (struct pollfd){ 99, POLLIN, 0x55 };
    requests[3] = (struct pollfd){ sv[0], 0, 0x55 };
    requests[4] = (struct pollfd){ sv[0], POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM | POLLPRI, 0 };
    show("poll", poll(requests, 5, -1));
    for (int i = 0; i < 5; i++)
        printf("%d: %#x\n", i, (unsigned)requests[i].revents);
    show("nothing to wait for", poll(NULL, 0, 0));
    show("a little while", poll(NULL, 0, 10));
    show("no place", poll(NULL, 1, 0));
    show("too many", poll(requests, 100000000, 0));
    close(sv[1]);
    requests[0].events = 0;
    show("closed, unasked", poll(requests, 1, -1));
    printf("%#x\n", (unsigned)requests[0].revents);
    return 0;
}
