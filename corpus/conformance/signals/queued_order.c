/* Real-time signals come lowest number first, those of one number in the order in which they were sent, though a handler that blocks all runs between. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void on_signal(int number, siginfo_t *information, void *context)
{
    (void)context;
    if (number == SIGUSR1) {
        printf("usr1: %d\n", information->si_value.sival_int);
    } else {
        printf("rtmin+%d: %d\n", number - SIGRTMIN, information->si_value.sival_int);
    }
    fflush(stdout);
}

static void send_all(int round)
{
    union sigval value;

    for (int i = 5; i > 0; i--) {
        value.sival_int = round * 10 + i;
        sigqueue(getpid(), SIGRTMIN + i, value);
    }
    value.sival_int = round;
    sigqueue(getpid(), SIGUSR1, value);
}

int main(void)
{
    struct sigaction action;
    sigset_t all, before, pending;
    siginfo_t taken;

    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_signal;
    action.sa_flags = SA_SIGINFO;
    sigfillset(&action.sa_mask);
    sigaction(SIGUSR1, &action, NULL);
    for (int i = 1; i <= 5; i++) {
        sigaction(SIGRTMIN + i, &action, NULL);
    }

    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before);
    for (int round = 1; round <= 4; round++) {
        send_all(round);
    }
    sigpending(&pending);
    printf("pending: usr1 %d, usr2 %d, rtmin+3 %d\n", sigismember(&pending, SIGUSR1), sigismember(&pending, SIGUSR2),
        sigismember(&pending, SIGRTMIN + 3));

    sigemptyset(&all);
    sigaddset(&all, SIGRTMIN + 2);
    if (sigwaitinfo(&all, &taken) == SIGRTMIN + 2) {
        printf("taken: %d\n", taken.si_value.sival_int);
    }
    fflush(stdout);
    sigprocmask(SIG_SETMASK, &before, NULL);

    /* not blocked each one is handled before sigqueue() returns */
    send_all(5);
    return 0;
}
