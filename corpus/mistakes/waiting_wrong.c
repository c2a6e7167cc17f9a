/* waiting_wrong.c: select with too small a number and a time that is set once, flags that replace all others */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static int wait_for_byte(int fd)
{
    struct timeval patience = { 30, 0 };
    fd_set set;
    char byte;
    int n;

    for (;;) {
        FD_ZERO(&set);
        FD_SET(fd, &set);
        n = select(fd + 1, &set, NULL, NULL, &patience);
        if (n == -1 && errno == EINTR)
            continue;
        if (n <= 0)
            return -1;
        if (read(fd, &byte, 1) != 1 || byte == '.')
            return 0;
        printf("%c\n", byte);
    }
}

static int wait_for_first(int low, int high)
{
    fd_set set;

    FD_ZERO(&set);
    FD_SET(low, &set);
    FD_SET(high, &set);
    if (select(high, &set, NULL, NULL, NULL) == -1)
        return -1;
    return FD_ISSET(low, &set) != 0;
}

static int read_without_waiting(int fd)
{
    char byte;

    if (fcntl(fd, F_SETFL, O_NONBLOCK) == -1)
        return -1;
    return read(fd, &byte, 1) == -1 && errno == EAGAIN;
}

int main(void)
{
    int ends[2], others[2];

    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == -1 || socketpair(AF_UNIX, SOCK_STREAM, 0, others) == -1)
        return 1;
    if (write(ends[0], "ab.", 3) != 3 || wait_for_byte(ends[1]) == -1)
        return 1;
    if (write(ends[0], "c", 1) != 1)
        return 1;
    printf("the low one: %d\n", wait_for_first(ends[1], others[1]));
    printf("nothing there: %d\n", read_without_waiting(others[0]));
    close(ends[0]);
    close(ends[1]);
    close(others[0]);
    close(others[1]);
    return 0;
}
