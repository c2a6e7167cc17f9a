/* sessions and process groups; signals to groups */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;

internal static unsafe class SessionsGroups
{
    static void show(sbyte* what, int result)
    {
        printf("%s: %d %s\n"u8, what, result, result < 0 ? strerror(errno) : ""u8.ToPointer());
        fflush(stdout);
    }

    static void wait_for_ever()
    {
        for (;;)
            pause();
    }

    static int main()
    {
        int status;
        pid_t first, second;

        int value = getpgid(0) == getpgrp() ? 1 : 0;
        printf("group: %d, as getpgid: %d\n"u8, getpgrp() > 0, value);
        show("getpgid of nobody"u8.ToPointer(), getpgid(-5));
        /* 0 where the leader of the session lives outside of the program's namespace of processes */
        show("getsid"u8.ToPointer(), getsid(0) != -1 ? 1 : 0);
        show("a negative group"u8.ToPointer(), setpgid(0, -1));
        first = fork();
        if (first == 0)
        {
            show("setpgid"u8.ToPointer(), setpgid(0, 0));
            printf("leader: %d\n"u8, getpgrp() == getpid());
            show("setsid of a leader"u8.ToPointer(), setsid());
            _exit(0);
        }
        waitpid(first, null, 0);
        first = fork();
        if (first == 0)
        {
            pid_t session = setsid();
            int value2 = getpgrp() == getpid() ? 1 : 0;
            printf("setsid: %d, session %d, group %d\n"u8, session == getpid(), getsid(0) == getpid(), value2);
            fflush(stdout);
            _exit(0);
        }
        waitpid(first, null, 0);

        /* two children in one group, ended by one signal */
        first = fork();
        if (first == 0)
            wait_for_ever();
        setpgid(first, first);
        second = fork();
        if (second == 0)
            wait_for_ever();
        setpgid(second, first);
        printf("same group: %d\n"u8, getpgid(second) == getpgid(first));
        show("killpg"u8.ToPointer(), killpg(first, SIGTERM));
        for (int i = 0; i < 2; i++)
        {
            pid_t ended = waitpid(-first, &status, 0);
            printf("ended one of them: %d by %d\n"u8, ended == first || ended == second, WTERMSIG(status));
        }
        show("no such group"u8.ToPointer(), killpg(first, 0));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
