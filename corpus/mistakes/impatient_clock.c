/* impatient_clock.c: a program that waits for ticks and bytes at once, and takes the tick for the end of all */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static volatile sig_atomic_t ticks;

static void on_tick(int number)
{
    (void)number;
    ticks++;
}

static void count_ticks(void)
{
    struct sigaction action;

    memset(&action, 0, sizeof action);
    action.sa_handler = on_tick;
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGALRM, &action, NULL) == -1) {
        perror("sigaction");
        exit(1);
    }
}

int main(void)
{
    int ends[2];
    char text[16];
    ssize_t n;

    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) == -1)
        return 1;
    count_ticks();
    if (send(ends[0], "one", 3, 0) != 3 || send(ends[0], "two", 3, 0) != 3)
        return 1;
    while (ticks < 2) {
        n = recv(ends[1], text, sizeof text, 0);
        if (n < 0) {
            perror("recv");
            exit(1);
        }
        printf("%.*s\n", (int)n, text);
        raise(SIGALRM); /* time goes by */
    }
    close(ends[0]);
    close(ends[1]);
    return 0;
}
