/* several signals that come at once: each one's handler calls functions that could wait */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int ends[2];
static volatile sig_atomic_t depth, deepest;

static void tell(int sig)
{
    unsigned char number = (unsigned char)sig;
    if (++depth > deepest)
        deepest = depth;
    write(ends[1], &number, 1);
    depth--;
}

int main(void)
{
    static const int signals[] = { SIGHUP, SIGUSR1, SIGUSR2, SIGCHLD, SIGTERM };
    struct sigaction action;
    sigset_t all, none;
    unsigned char told[16];
    int seen[65] = { 0 };

    if (pipe(ends) != 0)
        return 1;
    memset(&action, 0, sizeof(action));
    action.sa_handler = tell;
    sigfillset(&all);
    sigemptyset(&none);
    for (int round = 0; round < 3; round++)
    {
        action.sa_mask = round == 1 ? all : none;
        action.sa_flags = round == 2 ? SA_RESTART : 0;
        for (int i = 0; i < 5; i++)
            sigaction(signals[i], &action, NULL);
        deepest = 0;
        sigprocmask(SIG_BLOCK, &all, NULL);
        for (int i = 0; i < 5; i++)
            kill(getpid(), signals[i]);
        sigprocmask(SIG_SETMASK, &none, NULL);
        ssize_t count = read(ends[0], told, sizeof(told));
        memset(seen, 0, sizeof(seen));
        for (ssize_t i = 0; i < count; i++)
            seen[told[i]]++;
        printf("round %d: %ld signals:", round, (long)count);
        for (int i = 0; i < 5; i++)
            printf(" %d", seen[signals[i]]);
        printf(", one at a time: %d\n", round != 1 || deepest == 1);
    }
    return 0;
}
