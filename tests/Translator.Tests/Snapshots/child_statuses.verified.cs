/* wait(), waitpid() and waitid(): how children end */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;

internal static unsafe class ChildStatuses
{
    static void show(sbyte* what, int status)
    {
        printf("%s: exited %d"u8, what, WIFEXITED(status));
        if (WIFEXITED(status) != 0)
            printf(" %d"u8, WEXITSTATUS(status));
        printf(", signaled %d"u8, WIFSIGNALED(status));
        if (WIFSIGNALED(status) != 0)
            printf(" %d"u8, WTERMSIG(status));
        printf(", stopped %d"u8, WIFSTOPPED(status));
        if (WIFSTOPPED(status) != 0)
            printf(" %d"u8, WSTOPSIG(status));
        printf(", continued %d\n"u8, WIFCONTINUED(status));
        fflush(stdout);
    }

    static pid_t start(delegate*<void> body)
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

    static void wait_for_ever()
    {
        for (;;)
            pause();
    }

    static void fail()
    {
        _exit(255);
    }

    static void give_up()
    {
        abort();
    }

    static void write_nowhere()
    {
        int* ends = stackalloc int[2];
        pipe(ends);
        close(ends[0]);
        write(ends[1], "x"u8, 1);
    }

    static void follow_null()
    {
        int* nowhere = null;
        *nowhere = 1;
    }

    static int main()
    {
        int status;
        siginfo_t info;
        pid_t child, other;

        printf("no children: %d"u8, wait(&status));
        printf(" %s\n"u8, strerror(errno));
        child = start(&fail);
        waitpid(child, &status, 0);
        show("_exit(255)"u8.ToPointer(), status);
        child = start(&give_up);
        waitpid(child, &status, 0);
        show("abort"u8.ToPointer(), status & ~WCOREFLAG);
        child = start(&write_nowhere);
        waitpid(child, &status, 0);
        show("broken pipe"u8.ToPointer(), status);
        child = start(&follow_null);
        waitpid(child, &status, 0);
        show("null pointer"u8.ToPointer(), status & ~WCOREFLAG);
        child = start(&wait_for_ever);
        printf("still running: %d\n"u8, waitpid(child, &status, WNOHANG));
        kill(child, SIGSTOP);
        waitpid(child, &status, WUNTRACED);
        show("SIGSTOP"u8.ToPointer(), status);
        kill(child, SIGCONT);
        waitpid(child, &status, WCONTINUED);
        show("SIGCONT"u8.ToPointer(), status);
        kill(child, SIGTERM);
        waitpid(child, &status, 0);
        show("SIGTERM"u8.ToPointer(), status);
        printf("gone: %d"u8, kill(child, 0));
        printf(" %s\n"u8, strerror(errno));

        child = start(&fail);
        printf("waitid: %d\n"u8, waitid(P_PID, (uint)child, &info, WEXITED | WNOWAIT));
        printf("code %d, status %d, signal %d, the child: %d\n"u8, info.si_code, info.si_status, info.si_signo, info.si_pid == child);
        printf("it can be waited for again: %d\n"u8, waitpid(child, &status, 0) == child);

        child = start(&wait_for_ever);
        other = start(&wait_for_ever);
        kill(other, SIGKILL);
        printf("the one that ended: %d\n"u8, wait(&status) == other);
        show("SIGKILL"u8.ToPointer(), status);
        printf("not a child: %d"u8, waitpid(getpid(), &status, 0));
        printf(" %s\n"u8, strerror(errno));
        printf("options: %d"u8, waitpid(child, &status, 0x1000));
        printf(" %s\n"u8, strerror(errno));
        kill(child, SIGHUP);
        waitpid(-1, &status, 0);
        show("SIGHUP"u8.ToPointer(), status);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
