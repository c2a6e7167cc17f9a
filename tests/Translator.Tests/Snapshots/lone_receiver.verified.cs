/* in a program of one thread there is one that a signal of the process can go to, also after it has forked */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Dirent;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;

internal static unsafe class LoneReceiver
{
    static void h(int s)
    {
        _ = s;
    }

    /* the threads of this process that do not block a signal */
    static int receivers(int sig)
    {
        DIR* d = opendir("/proc/self/task"u8);
        dirent* e;
        int n = 0;
        if (d == null)
            return -1;
        sbyte* path = stackalloc sbyte[300];
        sbyte* line = stackalloc sbyte[256];
        while ((e = readdir(d)) != null)
        {
            CProgram.HandleSignals();
            ulong blocked;
            FILE* f;
            if (e->d_name[0] == '.')
                continue;
            snprintf(path, 300, "/proc/self/task/%s/status"u8, e->d_name);
            if ((f = fopen(path, "r"u8)) == null)
                continue;
            while (fgets(line, 256, f) != null)
                if (sscanf(line, "SigBlk: %llx"u8, &blocked) == 1)
                    n += (blocked >> (sig - 1) & 1) == 0 ? 1 : 0;
            fclose(f);
        }
        closedir(d);
        return n;
    }

    static int settled(int sig, int wanted)
    {
        sigset_t none;
        int n = -1;
        sigemptyset(&none);
        for (int i = 0; i < 2000; i++)
        {
            sigprocmask(SIG_BLOCK, &none, null);
            if ((n = receivers(sig)) == wanted)
                break;
        }
        return n;
    }

    static int main()
    {
        sigset_t usr;
        int st;
        pid_t p;
        sigemptyset(&usr);
        sigaddset(&usr, SIGUSR1);
        signal(SIGUSR1, &h);
        int settledResult = settled(SIGRTMIN + 3, 1);
        int settledResult2 = settled(SIGTERM, 1);
        printf("SIGUSR1: %d, SIGTERM: %d, SIGRTMIN+3: %d\n"u8, settled(SIGUSR1, 1), settledResult2,
            settledResult);
        sigprocmask(SIG_BLOCK, &usr, null);
        int settledResult3 = settled(SIGTERM, 1);
        printf("blocked: %d, SIGTERM: %d\n"u8, settled(SIGUSR1, 0), settledResult3);
        fflush(stdout);
        p = fork();
        if (p == 0)
        {
            int settledResult4 = settled(SIGTERM, 1);
            printf("child: %d, SIGTERM: %d\n"u8, settled(SIGUSR1, 0), settledResult4);
            sigprocmask(SIG_UNBLOCK, &usr, null);
            printf("child: %d\n"u8, settled(SIGUSR1, 1));
            exit(0);
        }
        waitpid(p, &st, 0);
        sigprocmask(SIG_UNBLOCK, &usr, null);
        printf("unblocked: %d\n"u8, settled(SIGUSR1, 1));
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
