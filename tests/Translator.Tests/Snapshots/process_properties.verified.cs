/* prctl(): names of threads, a signal for the parent's end, orphans of a subreaper, marks of the process. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysPrctl;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;

internal static unsafe class ProcessProperties
{
    static void show(sbyte* what, int result)
    {
        printf("%s: %d %s\n"u8, what, result, result < 0 ? strerror(errno) : ""u8.ToPointer());
        fflush(stdout);
    }

    /* A grandchild that gets a signal when its parent ends, and whose end the first process sees. */
    static void watch_parent(int ready)
    {
        sigset_t set;
        int number = 0;

        sigemptyset(&set);
        sigaddset(&set, SIGUSR1);
        sigprocmask(SIG_BLOCK, &set, null);
        show("set"u8.ToPointer(), prctl(PR_SET_PDEATHSIG, SIGUSR1));
        prctl(PR_GET_PDEATHSIG, &number);
        show("usr1"u8.ToPointer(), number == SIGUSR1 ? 1 : 0);
        write(ready, "r"u8, 1);
        sigwait(&set, &number);
        _exit(number == SIGUSR1 ? 6 : 7);
    }

    static int main()
    {
        sbyte* name = stackalloc sbyte[16];
        int* ready = stackalloc int[2];
        int is_reaper = 0, status;
        sbyte @byte;
        pid_t child;

        show("name"u8.ToPointer(), prctl(PR_SET_NAME, "a name that is too long"u8));
        prctl(PR_GET_NAME, name);
        printf("%s\n"u8, name);
        show("dumpable"u8.ToPointer(), prctl(PR_SET_DUMPABLE, 0));
        show("dumpable"u8.ToPointer(), prctl(PR_GET_DUMPABLE));
        show("dumpable"u8.ToPointer(), prctl(PR_SET_DUMPABLE, 5));
        show("privileges"u8.ToPointer(), prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
        show("privileges"u8.ToPointer(), prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
        show("privileges"u8.ToPointer(), prctl(PR_SET_NO_NEW_PRIVS, 1, 1, 0, 0));
        show("privileges"u8.ToPointer(), prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
        show("no option"u8.ToPointer(), prctl(99999));
        show("no signal"u8.ToPointer(), prctl(PR_SET_PDEATHSIG, 99));
        show("no address"u8.ToPointer(), prctl(PR_GET_PDEATHSIG, (void*)null));

        show("subreaper"u8.ToPointer(), prctl(PR_SET_CHILD_SUBREAPER, 1));
        prctl(PR_GET_CHILD_SUBREAPER, &is_reaper);
        show("subreaper"u8.ToPointer(), is_reaper);
        pipe(ready);
        child = fork();
        if (child == 0)
        {
            if (fork() == 0)
            {
                watch_parent(ready[1]);
            }
            read(ready[0], &@byte, 1);
            _exit(4);
        }
        waitpid(child, &status, 0);
        printf("child %d\n"u8, WEXITSTATUS(status));
        fflush(stdout);
        wait(&status);
        printf("grandchild %d\n"u8, WEXITSTATUS(status));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
