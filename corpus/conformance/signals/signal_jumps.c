/* leaving a handler by siglongjmp(), as programs do that give up waiting */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <unistd.h>

static sigjmp_buf give_up;

static void on_alarm(int sig)
{
    siglongjmp(give_up, sig);
}

static int is_blocked(int sig)
{
    sigset_t set;
    sigprocmask(SIG_BLOCK, NULL, &set);
    return sigismember(&set, sig);
}

static void wait_in_vain(int descriptor)
{
    struct itimerval timer = { { 0, 0 }, { 0, 20000 } };
    char byte;
    setitimer(ITIMER_REAL, &timer, NULL);
    printf("waiting\n");
    read(descriptor, &byte, 1);
    printf("not reached\n");
}

int main(void)
{
    int ends[2];
    volatile int attempts = 0;

    if (pipe(ends) != 0)
        return 1;
    signal(SIGALRM, on_alarm);

    int sig = sigsetjmp(give_up, 1);
    if (sig != 0)
        printf("signal %d, blocked %d\n", sig, is_blocked(SIGALRM));
    if (attempts++ < 3)
        wait_in_vain(ends[0]);

    attempts = 0;
    if (sigsetjmp(give_up, 0) == 0)
    {
        wait_in_vain(ends[0]);
    }
    else
    {
        printf("without the mask: blocked %d\n", is_blocked(SIGALRM));
    }
    close(ends[0]);
    close(ends[1]);
    return 0;
}
