/* ppoll: limits in nanoseconds, and wrong ones */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

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
    struct pollfd request;
    struct timespec now = { 0, 0 }, little = { 0, 2000000 }, wrong = { 0, 1000000000 }, negative = { -1, 0 };
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    request = (struct pollfd){ sv[0], POLLIN, 0 };
    show("now", ppoll(&request, 1, &now, NULL));
    show("two milliseconds", ppoll(&request, 1, &little, NULL));
    printf("the limit stays %ld %ld\n", (long)little.tv_sec, (long)little.tv_nsec);
    show("wrong nanoseconds", ppoll(&request, 1, &wrong, NULL));
    show("a negative limit", ppoll(&request, 1, &negative, NULL));
    send(sv[1], "x", 1, 0);
    show("without limit", ppoll(&request, 1, NULL, NULL));
    return 0;
}
