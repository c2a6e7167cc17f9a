/* alarm(), setitimer() and getitimer() */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

static volatile sig_atomic_t ticks;

static void tick(int sig)
{
    (void)sig;
    ticks++;
}

int main(void)
{
    struct itimerval timer, old;

    signal(SIGALRM, tick);
    printf("alarm: %u\n", alarm(100));
    printf("again, most is left: %d\n", alarm(50) > 60);
    printf("off, most is left: %d\n", alarm(0) > 30);
    printf("none: %u\n", alarm(0));

    timer.it_value.tv_sec = 0;
    timer.it_value.tv_usec = 10000;
    timer.it_interval = timer.it_value;
    printf("setitimer: %d\n", setitimer(ITIMER_REAL, &timer, &old));
    printf("before: %ld %ld\n", (long)old.it_value.tv_sec, (long)old.it_value.tv_usec);
    while (ticks < 5)
        pause();
    printf("getitimer: %d, interval %ld, running %d\n", getitimer(ITIMER_REAL, &old), (long)old.it_interval.tv_usec,
           old.it_value.tv_usec > 0);
    memset(&timer, 0, sizeof(timer));
    setitimer(ITIMER_REAL, &timer, &old);
    printf("stopped, at least five ticks: %d\n", ticks >= 5);
    timer.it_value.tv_usec = 1000000;
    printf("bad time: %d", setitimer(ITIMER_REAL, &timer, NULL));
    printf(" %s\n", strerror(errno));
    printf("bad timer: %d", setitimer(9, &timer, NULL));
    printf(" %s\n", strerror(errno));
    fflush(stdout);
    signal(SIGALRM, SIG_DFL);
    timer.it_value.tv_usec = 10000;
    setitimer(ITIMER_REAL, &timer, NULL);
    for (;;)
        pause();
}
