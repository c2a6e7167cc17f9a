/* pselect: a limit in nanoseconds that stays as it is */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
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
    fd_set readers;
    struct timespec limit = { 0, 3000000 }, wrong = { 0, -1 };
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    FD_ZERO(&readers);
    FD_SET(sv[0], &readers);
    show("time is up", pselect(sv[0] + 1, &readers, NULL, NULL, &limit, NULL));
    printf("%ld %ld\n", (long)limit.tv_sec, (long)limit.tv_nsec);
    show("a wrong limit", pselect(sv[0] + 1, &readers, NULL, NULL, &wrong, NULL));
    FD_SET(sv[0], &readers);
    send(sv[1], "x", 1, 0);
    show("ready", pselect(sv[0] + 1, &readers, NULL, NULL, NULL, NULL));
    show("a negative number", pselect(-3, &readers, NULL, NULL, &limit, NULL));
    return 0;
}
