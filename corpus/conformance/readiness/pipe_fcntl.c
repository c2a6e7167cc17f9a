/* pipes: non-blocking ends by fcntl, duplicates, sizes and who may read and write */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
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

int main(void)
{
    int ends[2], copy, waiting = -1;
    static char block[65536];
    char text[8];
    show("pipe", pipe(ends));
    printf("F_GETFL: %#x %#x\n", fcntl(ends[0], F_GETFL), fcntl(ends[1], F_GETFL));
    show("F_SETFL", fcntl(ends[0], F_SETFL, O_NONBLOCK));
    copy = dup(ends[0]);
    printf("F_GETFL of a copy: %#x\n", fcntl(copy, F_GETFL));
    show("read nothing", read(copy, text, sizeof(text)));
    show("write", write(ends[1], "abc", 3));
    ioctl(ends[0], FIONREAD, &waiting);
    printf("FIONREAD: %d\n", waiting);
    show("read", read(copy, text, sizeof(text)));
    show("write to the end that is read", write(ends[0], "x", 1));
    show("read from the end that is written", read(ends[1], text, 1));
    show("F_GETPIPE_SZ", fcntl(ends[0], F_GETPIPE_SZ));
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    show("write much", write(ends[1], block, sizeof(block)));
    show("write more", write(ends[1], "x", 1));
    poll_now("full", ends[1], POLLOUT);
    show("read some", read(ends[0], block, 4096));
    poll_now("room", ends[1], POLLOUT);
    show("write what fits partly", write(ends[1], block, 8192));
    close(ends[0]);
    poll_now("one copy is left", ends[1], POLLOUT);
    close(copy);
    poll_now("no reader", ends[1], POLLOUT);
    show("lseek", lseek(ends[1], 0, SEEK_SET));
    return 0;
}
