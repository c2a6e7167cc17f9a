// rules: eintr-not-handled
/* A handler that interrupts calls, and calls that don't expect it. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>

static volatile sig_atomic_t ticks;

static void tick(int signal_number)
{
    (void)signal_number;
    ticks++;
}

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static void receive(int fd, char *buf)
{
    while (ticks < 10) {
        ssize_t n = recv(fd, buf, 16, 0); // expect: eintr-not-handled
        if (n < 0)
            die("recv");
    }
}

static void receive_patiently(int fd, char *buf)
{
    while (ticks < 10) {
        ssize_t n = recv(fd, buf, 16, 0);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            die("recv");
    }
}

static int no_end(int fd, char *buf)
{
    if (recv(fd, buf, 16, 0) < 0)
        return -1;
    return 0;
}

int main(void)
{
    struct sigaction sa;
    memset(&sa, 0, sizeof sa);
    sa.sa_handler = tick;
    if (sigaction(SIGALRM, &sa, NULL) < 0)
        die("sigaction");
    return 0;
}
