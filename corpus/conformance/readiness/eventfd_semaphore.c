/* EFD_SEMAPHORE: one at a time */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

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
    int fd = eventfd(2, EFD_SEMAPHORE | EFD_NONBLOCK | EFD_CLOEXEC);
    uint64_t value;
    printf("close on exec %d\n", fcntl(fd, F_GETFD));
    show("read", read(fd, &value, sizeof(value)));
    printf("%llu\n", (unsigned long long)value);
    show("read", read(fd, &value, sizeof(value)));
    printf("%llu\n", (unsigned long long)value);
    show("read", read(fd, &value, sizeof(value)));
    show("write 3", eventfd_write(fd, 3));
    show("read", eventfd_read(fd, &value));
    printf("%llu\n", (unsigned long long)value);
    poll_now("2 are left", fd);
    return 0;
}
