/* blocking signals: sigprocmask(), sigpending(), sigsuspend(), sigwait() and the sets */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t order[8], count;

static void note(int sig)
{
    order[count++] = sig;
}

/* blocked while it runs: the signal itself and what the mask says */
static void nested(int sig)
{
    order[count++] = sig;
    raise(SIGUSR2);
    order[count++] = -sig;
}

static void show_order(const char *what)
{
    printf("%s:", what);
    for (int i = 0; i < count; i++)
        printf(" %d", (int)order[i]);
    printf("\n");
    count = 0;
}

static void show(const char *what, int result)
{
    printf("%s: %d %s\n", what, result, result < 0 ? strerror(errno) : "");
}

int main(void)
{
    sigset_t set, old, pending, none;
    struct sigaction action;
    siginfo_t info;
    struct timespec short_time = { 0, 1000000 };
    int got = 0;

    sigemptyset(&none);
    sigemptyset(&set);
    show("add", sigaddset(&set, SIGUSR1));
    show("member", sigismember(&set, SIGUSR1));
    show("not member", sigismember(&set, SIGUSR2));
    show("add 65", sigaddset(&set, 65));
    show("member 0", sigismember(&set, 0));
    sigfillset(&old);
    printf("filled: %d %d %d\n", sigismember(&old, 1), sigismember(&old, 33), sigismember(&old, 64));
    sigdelset(&old, SIGINT);
    printf("without SIGINT: %d\n", sigismember(&old, SIGINT));

    memset(&action, 0, sizeof(action));
    action.sa_handler = note;
    sigaction(SIGUSR1, &action, NULL);
    sigaction(SIGUSR2, &action, NULL);

    show("block", sigprocmask(SIG_BLOCK, &set, &old));
    printf("was blocked: %d\n", sigismember(&old, SIGUSR1));
    kill(getpid(), SIGUSR1);
    kill(getpid(), SIGUSR1);
    show_order("while blocked");
    show("pending", sigpending(&pending));
    printf("USR1 %d, USR2 %d\n", sigismember(&pending, SIGUSR1), sigismember(&pending, SIGUSR2));
    show("restore", sigprocmask(SIG_SETMASK, &old, &set));
    printf("was blocked: %d\n", sigismember(&set, SIGUSR1));
    show_order("once unblocked");
    show("how", sigprocmask(17, &set, NULL));
    show("query", sigprocmask(17, NULL, &old));

    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigprocmask(SIG_BLOCK, &set, NULL);
    raise(SIGUSR1);
    show("sigsuspend", sigsuspend(&none));
    show_order("suspended");
    raise(SIGUSR1);
    show("sigwait", sigwait(&set, &got));
    printf("got %d\n", got);
    show("sigtimedwait", sigtimedwait(&set, &info, &short_time));
    raise(SIGUSR1);
    show("sigtimedwait", sigtimedwait(&set, &info, &short_time));
    printf("signal %d\n", info.si_signo);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    show_order("nothing left");

    action.sa_handler = nested;
    sigaddset(&action.sa_mask, SIGUSR2);
    sigaction(SIGUSR1, &action, NULL);
    raise(SIGUSR1);
    show_order("USR2 waits for USR1's handler");
    sigemptyset(&action.sa_mask);
    sigaction(SIGUSR1, &action, NULL);
    raise(SIGUSR1);
    show_order("USR2 within USR1's handler");
    return 0;
}
