/* sigaction() and signal(): what they set, return and refuse */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t handled;

static void count(int sig)
{
    handled += sig;
}

static void describe(int sig, siginfo_t *info, void *context)
{
    printf("signal %d, code %d, from this process: %d, value %d, context: %d\n", sig, info->si_code, info->si_pid == getpid(),
           info->si_value.sival_int, context != NULL);
}

static void show(const char *what, int result)
{
    printf("%s: %d %s\n", what, result, result < 0 ? strerror(errno) : "");
}

int main(void)
{
    struct sigaction action, old;
    union sigval value;

    memset(&action, 0, sizeof(action));
    action.sa_handler = count;
    sigemptyset(&action.sa_mask);
    sigaddset(&action.sa_mask, SIGUSR2);
    action.sa_flags = SA_RESTART;
    show("sigaction", sigaction(SIGUSR1, &action, NULL));
    show("ask", sigaction(SIGUSR1, NULL, &old));
    printf("handler kept: %d, USR2 masked: %d, INT masked: %d, restart: %d\n", old.sa_handler == count,
           sigismember(&old.sa_mask, SIGUSR2), sigismember(&old.sa_mask, SIGINT), (old.sa_flags & SA_RESTART) != 0);
    show("raise", raise(SIGUSR1));
    printf("handled %d\n", (int)handled);
    show("kill", kill(getpid(), SIGUSR1));
    printf("handled %d\n", (int)handled);

    show("SIGKILL", sigaction(SIGKILL, &action, NULL));
    show("SIGSTOP", sigaction(SIGSTOP, &action, NULL));
    show("0", sigaction(0, &action, NULL));
    show("65", sigaction(65, &action, NULL));
    show("ask SIGKILL", sigaction(SIGKILL, NULL, &old));
    show("raise 0", raise(0));
    show("raise 99", raise(99));
    show("kill 99", kill(getpid(), 99));
    show("kill 0", kill(getpid(), 0));

    action.sa_sigaction = describe;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGUSR2, &action, NULL);
    value.sival_int = 42;
    show("sigqueue", sigqueue(getpid(), SIGUSR2, value));
    kill(getpid(), SIGUSR2);

    action.sa_handler = count;
    action.sa_flags = SA_RESETHAND;
    handled = 0;
    sigaction(SIGURG, &action, NULL);
    raise(SIGURG);
    sigaction(SIGURG, NULL, &old);
    printf("once: %d, default again: %d\n", (int)handled, old.sa_handler == SIG_DFL);

    printf("signal: %d\n", signal(SIGTERM, SIG_IGN) == SIG_DFL);
    raise(SIGTERM);
    printf("ignored: %d\n", signal(SIGTERM, count) == SIG_IGN);
    printf("function: %d\n", signal(SIGTERM, SIG_DFL) == count);
    errno = 0;
    printf("bad signal: %d", signal(99, count) == SIG_ERR);
    printf(" %s\n", strerror(errno));
    printf("SIGCHLD by default: %d\n", raise(SIGCHLD));
    fflush(stdout);
    psignal(SIGHUP, "psignal");
    psignal(SIGSEGV, "");
    psignal(200, "unknown");
    raise(SIGTERM);
    printf("not reached\n");
    return 0;
}
