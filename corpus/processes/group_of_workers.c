/*
 * group_of_workers.c - a job's process group: children and grandchildren are
 * put into one, stopped and continued together, and killed together at the
 * end; who was moved out of the group is left alone.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define WORKERS 3

static int ready[2];

static void idle(void)
{
    write(ready[1], "r", 1);
    for (;;)
        pause();
}

static pid_t start(pid_t group, int with_child)
{
    pid_t pid = fork();

    if (pid < 0) {
        perror("fork");
        exit(1);
    }
    if (pid == 0) {
        setpgid(0, group);
        close(ready[0]);
        if (with_child && fork() == 0)
            idle(); /* a grandchild, in the group by birth */
        idle();
    }
    /* here too: whoever is first, nobody sees it in the wrong group */
    if (setpgid(pid, group) < 0 && errno != EACCES)
        perror("setpgid");
    return pid;
}

static void await_ready(int n)
{
    char c;

    while (n-- > 0)
        if (read(ready[0], &c, 1) != 1)
            perror("ready");
}

int main(void)
{
    pid_t workers[WORKERS], loner;
    int status, i, stopped = 0, continued = 0, killed = 0;
    siginfo_t info;
    char c;

    if (pipe(ready) < 0)
        return 1;
    workers[0] = start(0, 1);
    for (i = 1; i < WORKERS; i++)
        workers[i] = start(workers[0], i == 2);
    loner = start(0, 0);
    await_ready(WORKERS + 2 + 1);
    for (i = 0; i < WORKERS; i++)
        printf("worker %d is in the group: %d, in mine: %d\n", i, getpgid(workers[i]) == workers[0], getpgid(workers[i]) == getpgrp());
    printf("the loner leads its own: %d\n", getpgid(loner) == loner);

    kill(-workers[0], SIGSTOP);
    for (i = 0; i < WORKERS; i++) {
        pid_t pid = waitpid(-workers[0], &status, WUNTRACED);

        stopped += pid > 0 && WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP;
    }
    printf("stopped: %d\n", stopped);
    printf("no other child of the group: %d\n", waitpid(-workers[0], &status, WUNTRACED | WNOHANG));

    killpg(workers[0], SIGCONT);
    for (i = 0; i < WORKERS; i++) {
        pid_t pid = waitpid(-workers[0], &status, WCONTINUED);

        continued += pid > 0 && WIFCONTINUED(status);
    }
    printf("continued: %d\n", continued);

    /* leave the zombies first, to look at them without taking them away */
    kill(-workers[0], SIGTERM);
    for (i = 0; i < WORKERS; i++) {
        memset(&info, 0, sizeof info);
        if (waitid(P_PID, workers[i], &info, WEXITED | WNOWAIT) < 0)
            perror("waitid");
        printf("worker %d: %s by %d, a zombie takes signals: %d\n", i, info.si_code == CLD_KILLED ? "killed" : "ended",
               info.si_status, kill(workers[i], 0));
    }
    while (waitpid(-workers[0], &status, 0) > 0)
        killed += WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM;
    printf("reaped: %d, then %s\n", killed, strerror(errno));

    /* The grandchildren hold the pipe too: its end tells that they have gone. */
    printf("the loner lives: %d\n", kill(loner, 0) == 0 && waitpid(loner, &status, WNOHANG) == 0);
    kill(loner, SIGKILL);
    waitpid(loner, &status, 0);
    printf("and is killed by %d\n", WTERMSIG(status));
    close(ready[1]);
    printf("nobody is left: %d\n", read(ready[0], &c, 1) == 0);
    printf("waiting for nobody: %d %s\n", (int)wait(NULL), strerror(errno));
    return 0;
}
