/* sessions and process groups; signals to groups */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void show(const char *what, int result)
{
    printf("%s: %d %s\n", what, result, result < 0 ? strerror(errno) : "");
    fflush(stdout);
}

static void wait_for_ever(void)
{
    for (;;)
        pause();
}

int main(void)
{
    int status;
    pid_t first, second;

    printf("group: %d, as getpgid: %d\n", getpgrp() > 0, getpgid(0) == getpgrp());
    show("getpgid of nobody", getpgid(-5));
    /* 0 where the leader of the session lives outside of the program's namespace of processes */
    show("getsid", getsid(0) != -1);
    show("a negative group", setpgid(0, -1));
    first = fork();
    if (first == 0)
    {
        show("setpgid", setpgid(0, 0));
        printf("leader: %d\n", getpgrp() == getpid());
        show("setsid of a leader", setsid());
        _exit(0);
    }
    waitpid(first, NULL, 0);
    first = fork();
    if (first == 0)
    {
        pid_t session = setsid();
        printf("setsid: %d, session %d, group %d\n", session == getpid(), getsid(0) == getpid(), getpgrp() == getpid());
        fflush(stdout);
        _exit(0);
    }
    waitpid(first, NULL, 0);

    /* two children in one group, ended by one signal */
    first = fork();
    if (first == 0)
        wait_for_ever();
    setpgid(first, first);
    second = fork();
    if (second == 0)
        wait_for_ever();
    setpgid(second, first);
    printf("same group: %d\n", getpgid(second) == getpgid(first));
    show("killpg", killpg(first, SIGTERM));
    for (int i = 0; i < 2; i++)
    {
        pid_t ended = waitpid(-first, &status, 0);
        printf("ended one of them: %d by %d\n", ended == first || ended == second, WTERMSIG(status));
    }
    show("no such group", killpg(first, 0));
    return 0;
}
