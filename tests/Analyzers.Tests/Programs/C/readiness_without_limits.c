// rules: poll-revents-unchecked, fdset-overflow
#include <poll.h>
#include <stdio.h>
#include <unistd.h>
#include <sys/select.h>
#include <sys/socket.h>

static fd_set everybody, ready;
static int highest;

static void enter(int l)
{
    int c = accept(l, NULL, NULL);
    if (c < 0)
        return;
    FD_SET(c, &everybody); // expect: fdset-overflow
    if (c > highest)
        highest = c;
}

static void add(int fd)
{
    FD_SET(fd, &everybody); // expect: fdset-overflow
}

static void enter_by_helper(int l)
{
    int c = accept(l, NULL, NULL);
    if (c >= 0)
        add(c);
}

static void only_input(struct pollfd *p, int count)
{
    char buf[64];
    int i;
    while (poll(p, count, -1) >= 0) { // expect: poll-revents-unchecked
        for (i = 0; i < count; i++) {
            if (!(p[i].revents & POLLIN))
                continue;
            if (read(p[i].fd, buf, sizeof buf) <= 0)
                p[i].fd = -1;
        }
    }
}

int main(void)
{
    struct pollfd p = { 0, POLLIN, 0 };
    int l = socket(AF_INET, SOCK_STREAM, 0);
    if (l < 0 || listen(l, 5) < 0)
        return 1;
    FD_SET(l, &everybody);
    for (;;) {
        ready = everybody;
        if (select(highest + 1, &ready, NULL, NULL, NULL) < 0)
            return 1;
        enter(l);
        enter_by_helper(l);
        only_input(&p, 1);
    }
}
