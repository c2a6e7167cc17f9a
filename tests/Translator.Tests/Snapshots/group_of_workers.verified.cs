/*
 * group_of_workers.c - a job's process group: children and grandchildren are
 * put into one, stopped and continued together, and killed together at the
 * end; who was moved out of the group is left alone.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;

internal static unsafe class GroupOfWorkers
{
    const int WORKERS = 3;

    static readonly int* ready = StaticStorage.Allocate<int>(2);

    static void idle()
    {
        write(ready[1], "r"u8, 1);
        for (;;)
            pause();
    }

    static pid_t start(pid_t group, int with_child)
    {
        pid_t pid = fork();

        if (pid < 0)
        {
            perror("fork"u8);
            exit(1);
        }
        if (pid == 0)
        {
            setpgid(0, group);
            close(ready[0]);
            if (with_child != 0 && fork() == 0)
                idle(); /* a grandchild, in the group by birth */
            idle();
        }
        /* here too: whoever is first, nobody sees it in the wrong group */
        if (setpgid(pid, group) < 0 && errno != EACCES)
            perror("setpgid"u8);
        return pid;
    }

    static void await_ready(int n)
    {
        sbyte c;

        while (n-- > 0)
            if (read(ready[0], &c, 1) != 1)
                perror("ready"u8);
    }

    static int main()
    {
        pid_t* workers = stackalloc pid_t[WORKERS];
        pid_t loner;
        int status, i, stopped = 0, continued = 0, killed = 0;
        siginfo_t info;
        sbyte c;

        if (pipe(ready) < 0)
            return 1;
        workers[0] = start(0, 1);
        for (i = 1; i < WORKERS; i++)
            workers[i] = start(workers[0], i == 2 ? 1 : 0);
        loner = start(0, 0);
        await_ready(WORKERS + 2 + 1);
        for (i = 0; i < WORKERS; i++)
        {
            int value = getpgid(workers[i]) == getpgrp() ? 1 : 0;
            printf("worker %d is in the group: %d, in mine: %d\n"u8, i, getpgid(workers[i]) == workers[0], value);
        }
        printf("the loner leads its own: %d\n"u8, getpgid(loner) == loner);

        kill(-workers[0], SIGSTOP);
        for (i = 0; i < WORKERS; i++)
        {
            pid_t pid = waitpid(-workers[0], &status, WUNTRACED);

            stopped += pid > 0 && WIFSTOPPED(status) != 0 && WSTOPSIG(status) == SIGSTOP ? 1 : 0;
        }
        printf("stopped: %d\n"u8, stopped);
        printf("no other child of the group: %d\n"u8, waitpid(-workers[0], &status, WUNTRACED | WNOHANG));

        killpg(workers[0], SIGCONT);
        for (i = 0; i < WORKERS; i++)
        {
            pid_t pid = waitpid(-workers[0], &status, WCONTINUED);

            continued += pid > 0 && WIFCONTINUED(status) != 0 ? 1 : 0;
        }
        printf("continued: %d\n"u8, continued);

        /* leave the zombies first, to look at them without taking them away */
        kill(-workers[0], SIGTERM);
        for (i = 0; i < WORKERS; i++)
        {
            memset(&info, 0, (ulong)sizeof(siginfo_t));
            if (waitid(P_PID, (uint)workers[i], &info, WEXITED | WNOWAIT) < 0)
                perror("waitid"u8);
            printf("worker %d: %s by %d, a zombie takes signals: %d\n"u8, i, info.si_code == CLD_KILLED ? "killed"u8 : "ended"u8,
                info.si_status, kill(workers[i], 0));
        }
        while (waitpid(-workers[0], &status, 0) > 0)
            killed += WIFSIGNALED(status) != 0 && WTERMSIG(status) == SIGTERM ? 1 : 0;
        printf("reaped: %d, then %s\n"u8, killed, strerror(errno));

        /* The grandchildren hold the pipe too: its end tells that they have gone. */
        printf("the loner lives: %d\n"u8, kill(loner, 0) == 0 && waitpid(loner, &status, WNOHANG) == 0);
        kill(loner, SIGKILL);
        waitpid(loner, &status, 0);
        printf("and is killed by %d\n"u8, WTERMSIG(status));
        close(ready[1]);
        printf("nobody is left: %d\n"u8, read(ready[0], &c, 1) == 0);
        sbyte* strerrorResult = strerror(errno);
        printf("waiting for nobody: %d %s\n"u8, wait(null), strerrorResult);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
