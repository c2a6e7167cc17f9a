/* eventfd: sizes, limits, flags and what poll says at each value */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
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

/* what poll tells at once */
static void poll_now(const char *what, int fd, short events)
{
    struct pollfd request = {fd, events, 0};
    int count = poll(&request, 1, 0);
    printf("%s: %d%s%s%s%s%s%s\n", what, count, request.revents & POLLIN ? " IN" : "", request.revents & POLLPRI ? " PRI" : "",
           request.revents & POLLOUT ? " OUT" : "", request.revents & POLLRDHUP ? " RDHUP" : "", request.revents & POLLERR ? " ERR" : "",
           request.revents & POLLHUP ? " HUP" : "");
}

static void put(const char *what, int fd, unsigned long long value)
{
    show(what, write(fd, &value, sizeof(value)));
    poll_now("  poll", fd, POLLIN | POLLOUT);
}

int main(void)
{
    unsigned long long value[2] = {0, 0};
    int fd = eventfd(0, EFD_NONBLOCK);
    show("flags that are none", eventfd(0, 2));
    poll_now("0", fd, POLLIN | POLLOUT);
    show("read", read(fd, value, 8));
    show("read 7 bytes", read(fd, value, 7));
    show("write 7 bytes", write(fd, value, 7));
    put("write 0", fd, 0);
    put("write 3", fd, 3);
    put("write the largest", fd, 0xfffffffffffffffeULL);
    put("write one that is too large", fd, 0xffffffffffffffffULL);
    show("read into 16 bytes", read(fd, value, 16));
    printf("%llu\n", value[0]);
    put("write the largest", fd, 0xfffffffffffffffeULL);
    put("one more", fd, 1);
    show("read", read(fd, value, 8));
    printf("%llu\n", value[0]);
    show("lseek", lseek(fd, 0, SEEK_SET));
    show("pread", pread(fd, value, 8, 0));
    printf("F_GETFL: %#x\n", fcntl(fd, F_GETFL));
    fd = eventfd(7, EFD_CLOEXEC | EFD_SEMAPHORE);
    show("F_GETFD", fcntl(fd, F_GETFD));
    show("read", read(fd, value, 8));
    printf("%llu\n", value[0]);
    return 0;
}
