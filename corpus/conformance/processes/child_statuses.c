/* wait(), waitpid() and waitid(): how children end */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void show(const char *what, int status)
{
    printf("%s: exited %d", what, WIFEXITED(status));
    if (WIFEXITED(status))
        printf(" %d", WEXITSTATUS(status));
    printf(", signaled %d", WIFSIGNALED(status));
    if (WIFSIGNALED(status))
        printf(" %d", WTERMSIG(status));
    printf(", stopped %d", WIFSTOPPED(status));
    if (WIFSTOPPED(status))
        printf(" %d", WSTOPSIG(status));
    printf(", continued %d\n", WIFCONTINUED(status));
    fflush(stdout);
}

static pid_t start(void (*body)(void))
{
    fflush(stdout);
    pid_t child = fork();
    if (child == 0)
    {
        body();
        _exit(0);
    }
    if (child < 0)
        exit(1);
    return child;
}

static void wait_for_ever(void)
{
    for (;;)
        pause();
}

static void fail(void)
{
    _exit(255);
}

static void give_up(void)
{
    abort();
}

static void write_nowhere(void)
{
    int ends[2];
    pipe(ends);
    close(ends[0]);
    write(ends[1], "x", 1);
}

static void follow_null(void)
{
    volatile int *nowhere = NULL;
    *nowhere = 1;
}

int main(void)
{
    int status;
    siginfo_t info;
    pid_t child, other;

    printf("no children: %d", wait(&status));
    printf(" %s\n", strerror(errno));
    child = start(fail);
    waitpid(child, &status, 0);
    show("_exit(255)", status);
    child = start(give_up);
    waitpid(child, &status, 0);
    show("abort", status & ~WCOREFLAG);
    child = start(write_nowhere);
    waitpid(child, &status, 0);
    show("broken pipe", status);
    child = start(follow_null);
    waitpid(child, &status, 0);
    show("null pointer", status & ~WCOREFLAG);
    child = start(wait_for_ever);
    printf("still running: %d\n", waitpid(child, &status, WNOHANG));
    kill(child, SIGSTOP);
    waitpid(child, &status, WUNTRACED);
    show("SIGSTOP", status);
    kill(child, SIGCONT);
    waitpid(child, &status, WCONTINUED);
    show("SIGCONT", status);
    kill(child, SIGTERM);
    waitpid(child, &status, 0);
    show("SIGTERM", status);
    printf("gone: %d", kill(child, 0));
    printf(" %s\n", strerror(errno));

    child = start(fail);
    printf("waitid: %d\n", waitid(P_PID, child, &info, WEXITED | WNOWAIT));
    printf("code %d, status %d, signal %d, the child: %d\n", info.si_code, info.si_status, info.si_signo, info.si_pid == child);
    printf("it can be waited for again: %d\n", waitpid(child, &status, 0) == child);

    child = start(wait_for_ever);
    other = start(wait_for_ever);
    kill(other, SIGKILL);
    printf("the one that ended: %d\n", wait(&status) == other);
    show("SIGKILL", status);
    printf("not a child: %d", waitpid(getpid(), &status, 0));
    printf(" %s\n", strerror(errno));
    printf("options: %d", waitpid(child, &status, 0x1000));
    printf(" %s\n", strerror(errno));
    kill(child, SIGHUP);
    waitpid(-1, &status, 0);
    show("SIGHUP", status);
    return 0;
}
