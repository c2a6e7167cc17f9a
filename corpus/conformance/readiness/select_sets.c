/* select: sets in, sets out, and the count of bits */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    int sv[2], other[2];
    fd_set readers, writers, others;
    struct timeval now = { 0, 0 };
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    socketpair(AF_UNIX, SOCK_STREAM, 0, other);
    send(sv[1], "x", 1, 0);
    FD_ZERO(&readers);
    FD_ZERO(&writers);
    FD_ZERO(&others);
    FD_SET(sv[0], &readers);
    FD_SET(other[0], &readers);
    FD_SET(sv[0], &writers);
    FD_SET(other[1], &writers);
    FD_SET(sv[0], &others);
    show("select", select(other[1] + 1, &readers, &writers, &others, &now));
    printf("%d %d, %d %d, %d\n", FD_ISSET(sv[0], &readers) != 0, FD_ISSET(other[0], &readers) != 0, FD_ISSET(sv[0], &writers) != 0,
           FD_ISSET(other[1], &writers) != 0, FD_ISSET(sv[0], &others) != 0);
    FD_ZERO(&readers);
    FD_SET(sv[0], &readers);
    show("nfds leaves it out", select(sv[0], &readers, NULL, NULL, &now));
    FD_ZERO(&readers);
    FD_SET(other[0], &readers);
    show("time is up", select(other[0] + 1, &readers, NULL, NULL, &now));
    printf("the set is empty: %d\n", !FD_ISSET(other[0], &readers));
    FD_SET(200, &readers);
    show("a closed descriptor", select(201, &readers, NULL, NULL, &now));
    printf("the set stays: %d\n", FD_ISSET(200, &readers) != 0);
    show("a negative number", select(-1, NULL, NULL, NULL, &now));
    now.tv_sec = -1;
    show("a negative limit", select(0, NULL, NULL, NULL, &now));
    now.tv_sec = 0;
    now.tv_usec = 1000;
    show("only a limit", select(0, NULL, NULL, NULL, &now));
    printf("nothing is left of it: %ld %ld\n", (long)now.tv_sec, (long)now.tv_usec);
    return 0;
}
