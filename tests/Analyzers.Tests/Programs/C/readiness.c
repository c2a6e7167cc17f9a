// rules: select-wrong-nfds, select-fdset-not-reset, select-timeout-not-reset, poll-revents-unchecked, fdset-overflow
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>

#define CLIENTS 20

static fd_set everybody;
static int highest;
static int table[CLIENTS];

static void without_one_more(int s)
{
    fd_set rd;
    FD_ZERO(&rd);
    FD_SET(s, &rd);
    if (select(s, &rd, NULL, NULL, NULL) < 0) // expect: select-wrong-nfds
        perror("select");
}

static void highest_of_two(int a, int b)
{
    fd_set rd;
    int max = a > b ? a : b;
    FD_ZERO(&rd);
    FD_SET(a, &rd);
    FD_SET(b, &rd);
    if (select(max, &rd, NULL, NULL, NULL) < 0) // expect: select-wrong-nfds
        perror("select");
    if (select(max + 1, &rd, NULL, NULL, NULL) < 0)
        perror("select");
    max++;
    if (select(max, &rd, NULL, NULL, NULL) < 0)
        perror("select");
    if (select(FD_SETSIZE > 100 ? 1024 : 64, &rd, NULL, NULL, NULL) < 0)
        perror("select");
}

static int collect(fd_set *set)
{
    int i, count = 0;
    FD_ZERO(set);
    for (i = 0; i < CLIENTS; i++) {
        if (table[i] < 0)
            continue;
        FD_SET(table[i], set);
        if (table[i] >= count)
            count = table[i] + 1;
    }
    return count;
}

static void set_filled_once(int s)
{
    fd_set rd;
    struct timeval tv = { 5, 0 };
    FD_ZERO(&rd);
    FD_SET(s, &rd);
    for (;;) {
        int n = select(s + 1, &rd, NULL, NULL, &tv); // expect: select-fdset-not-reset, select-timeout-not-reset
        if (n < 0)
            return;
        if (FD_ISSET(s, &rd) && read(s, &tv, 1) <= 0)
            return;
    }
}

static void timeout_set_once(int s)
{
    struct timeval tv;
    fd_set rd;
    int n;
    tv.tv_sec = 2;
    tv.tv_usec = 500000;
    do {
        FD_ZERO(&rd);
        FD_SET(s, &rd);
        n = select(s + 1, &rd, NULL, NULL, &tv); // expect: select-timeout-not-reset
        if (n == 0)
            puts("still waiting");
    } while (n >= 0);
}

static void rebuilt(int s)
{
    fd_set rd, all, once;
    struct timeval tv, none = { 0, 0 };
    int n;
    FD_ZERO(&all);
    FD_SET(s, &all);
    for (;;) {
        tv.tv_sec = 1;
        tv.tv_usec = 0;
        rd = all;
        n = select(s + 1, &rd, NULL, NULL, &tv);
        if (n < 0)
            break;
        memcpy(&rd, &all, sizeof rd);
        if (select(s + 1, &rd, NULL, NULL, &none) < 0)
            break;
    }
    while ((n = collect(&rd)) > 0)
        if (select(n, &rd, NULL, NULL, NULL) < 0)
            return;
    FD_ZERO(&once);
    FD_SET(s, &once);
    for (;;) {
        n = select(s + 1, &once, NULL, NULL, NULL);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return;
        }
        break;
    }
}

static void enter(int l)
{
    int c = accept(l, NULL, NULL);
    if (c < 0)
        return;
    if (c > highest)
        highest = c;
    FD_SET(c, &everybody);
}

static void looks_for_all(struct pollfd *p, int count)
{
    char buf[64];
    int i;
    while (poll(p, count, -1) >= 0)
        for (i = 0; i < count; i++)
            if ((p[i].revents & POLLIN) && read(p[i].fd, buf, sizeof buf) <= 0)
                return;
            else if (p[i].revents & (POLLERR | POLLHUP | POLLNVAL))
                return;
}

int main(void)
{
    struct pollfd p = { 0, POLLIN, 0 };
    without_one_more(0);
    highest_of_two(0, 1);
    set_filled_once(0);
    timeout_set_once(0);
    rebuilt(0);
    enter(0);
    looks_for_all(&p, 1);
    return 0;
}
