/* poll and select: limits and counts that are none */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <sys/time.h>
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
    struct pollfd requests[3] = {{-1, POLLIN, 77}, {-5, POLLOUT, 77}, {99, POLLIN, 77}};
    struct timeval wrong = {0, -1}, none = {0, 0};
    struct timespec wrong_nanoseconds = {0, 1000000000}, wrong_seconds = {-1, 0}, no_time = {0, 0};
    fd_set set;
    volatile nfds_t one = 1, many = 100000000;
    show("poll nothing", poll(NULL, 0, 0));
    show("poll two that are negative", poll(requests, 2, 10));
    printf("%d %d\n", requests[0].revents, requests[1].revents);
    show("poll three", poll(requests, 3, -1));
    printf("POLLNVAL %d\n", requests[2].revents == POLLNVAL);
    show("poll null", poll(NULL, one, 0));
    show("poll too many", poll(requests, many, 0));
    show("ppoll with a billion nanoseconds", ppoll(requests, 2, &wrong_nanoseconds, NULL));
    show("ppoll with -1 seconds", ppoll(requests, 2, &wrong_seconds, NULL));
    show("ppoll", ppoll(requests, 2, &no_time, NULL));
    show("select with -1 descriptors", select(-1, NULL, NULL, NULL, &none));
    show("select with -1 microseconds", select(0, NULL, NULL, NULL, &wrong));
    show("select nothing", select(0, NULL, NULL, NULL, &none));
    FD_ZERO(&set);
    FD_SET(99, &set);
    show("select what is closed", select(100, &set, NULL, NULL, &none));
    printf("still in the set: %d\n", FD_ISSET(99, &set) != 0);
    show("select below it", select(99, &set, NULL, NULL, &none));
    printf("still in the set: %d\n", FD_ISSET(99, &set) != 0);
    show("pselect with a billion nanoseconds", pselect(0, NULL, NULL, NULL, &wrong_nanoseconds, NULL));
    return 0;
}
