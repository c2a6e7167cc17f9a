/* handlers that run in loops which call nothing that waits: flags, counters, jumps out of endless loops, an exit */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t stop, ticks;
static sigjmp_buf back;
static unsigned long counter;

static void set_flag(int sig)
{
    (void)sig;
    stop = 1;
}

static void count_ticks(int sig)
{
    (void)sig;
    if (++ticks == 5)
        stop = 1;
}

static void jump(int sig)
{
    siglongjmp(back, sig);
}

static void leave(int sig)
{
    (void)sig;
    write(1, "left by the handler\n", 20);
    _exit(3);
}

static void alarm_in(long microseconds, long interval)
{
    struct itimerval timer = { { 0, interval }, { 0, microseconds } };
    stop = 0;
    setitimer(ITIMER_REAL, &timer, NULL);
}

static int fib(int n)
{
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

static int is_prime(unsigned long n)
{
    for (unsigned long d = 2; d * d <= n; d++)
        if (n % d == 0)
            return 0;
    return n > 1;
}

int main(int argc, char **argv)
{
    int rounds = argc + 1000000;
    (void)argv;
    setvbuf(stdout, NULL, _IOLBF, 0);

    signal(SIGALRM, set_flag);
    alarm_in(10000, 0);
    while (!stop)
        ;
    puts("an empty loop");

    alarm_in(10000, 0);
    while (!stop)
        counter++;
    puts("a loop that counts");

    alarm_in(10000, 0);
    do {
        counter += rounds;
    } while (!stop);
    puts("a do loop");

    alarm_in(10000, 0);
    for (;;) {
        if (stop)
            break;
        for (int i = 0; i < 100; i++)
            counter += i;
    }
    puts("an endless loop with a short one inside");

    alarm_in(10000, 0);
again:
    counter++;
    if (!stop)
        goto again;
    puts("a goto");

    alarm_in(10000, 0);
    while (!stop) {
        if (counter == 1)
            pause(); /* never, so this loop does not wait */
        counter += 2;
    }
    puts("a call that is not reached");

    alarm_in(10000, 0);
    while (!stop) {
        time_t now = time(NULL);
        counter += now & 1;
    }
    puts("a loop that asks for the time");

    signal(SIGALRM, count_ticks);
    alarm_in(3000, 3000);
    while (!stop)
        fib(10);
    alarm_in(0, 0);
    printf("five ticks at least: %d\n", ticks >= 5);

    signal(SIGALRM, jump);
    int sig = sigsetjmp(back, 1);
    if (sig == 0) {
        alarm_in(10000, 0);
        for (;;)
            counter += 3;
    }
    printf("jumped out of an endless loop: %d\n", sig == SIGALRM);

    sig = sigsetjmp(back, 1);
    if (sig == 0) {
        alarm_in(10000, 0);
        for (unsigned long n = 2;; n++)
            counter += is_prime(n);
    }
    printf("jumped out of a computation: %d\n", sig == SIGALRM);

    signal(SIGALRM, leave);
    alarm_in(10000, 0);
    for (;;)
        ;
}
