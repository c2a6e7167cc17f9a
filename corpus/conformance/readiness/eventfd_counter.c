/* eventfd: a counter that can be waited for */
#define _GNU_SOURCE
#include <errno.h>
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
    int fd = eventfd(3, EFD_NONBLOCK);
    uint64_t value = 0;
    poll_now("3", fd);
    show("read", read(fd, &value, sizeof(value)));
    printf("%llu\n", (unsigned long long)value);
    show("read of 0", read(fd, &value, sizeof(value)));
    poll_now("0", fd);
    value = 5;
    show("write", write(fd, &value, sizeof(value)));
    show("write", write(fd, &value, sizeof(value)));
    show("read", read(fd, &value, 100));
    printf("%llu\n", (unsigned long long)value);
    show("read of 4 bytes", read(fd, &value, 4));
    show("write of 4 bytes", write(fd, &value, 4));
    value = UINT64_MAX;
    show("write of the largest number", write(fd, &value, sizeof(value)));
    value = UINT64_MAX - 1;
    show("write of one less", write(fd, &value, sizeof(value)));
    poll_now("full", fd);
    value = 1;
    show("one more", write(fd, &value, sizeof(value)));
    show("eventfd_read", eventfd_read(fd, &value));
    printf("%d\n", value == UINT64_MAX - 1);
    show("eventfd_write", eventfd_write(fd, 9));
    show("eventfd_read", eventfd_read(fd, &value));
    printf("%llu\n", (unsigned long long)value);
    show("eventfd_read of 0", eventfd_read(fd, &value));
    show("other flags", eventfd(0, 4));
    show("lseek", lseek(fd, 0, SEEK_SET));
    return 0;
}
