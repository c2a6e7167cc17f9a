/* the default actions end a child that only computes; a handler in it runs before a default action that comes later */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using sig_atomic_t = int;

internal static unsafe class KilledWhileSpinning
{
    static volatile sig_atomic_t usr1;
    static ulong counter;

    static void note(int sig)
    {
        _ = sig;
        usr1++;
    }

    static void end(sbyte* what, int sig, int handles)
    {
        int* ready = stackalloc int[2];
        int status;
        sbyte @byte;
        if (pipe(ready) != 0)
            exit(1);
        pid_t child = fork();
        if (child == 0)
        {
            if (handles != 0)
                signal(SIGUSR1, &note);
            write(ready[1], "r"u8, 1);
            while (usr1 == 0)
            {
                CProgram.HandleSignals();
                counter++;
            }
            write(ready[1], "h"u8, 1);
            for (;;)
            {
                CProgram.HandleSignals();
                counter++;
            }
        }
        read(ready[0], &@byte, 1);
        if (handles != 0)
        {
            kill(child, SIGUSR1);
            read(ready[0], &@byte, 1);
            printf("%s: handled %c\n"u8, what, @byte);
        }
        kill(child, sig);
        waitpid(child, &status, 0);
        int value = WTERMSIG(status) == sig ? 1 : 0;
        printf("%s: signalled %d, by the signal %d\n"u8, what, WIFSIGNALED(status) != 0, value);
        close(ready[0]);
        close(ready[1]);
    }

    static int main()
    {
        setvbuf(stdout, null, _IOLBF, 0);
        /* a shell has programs in the background ignore it */
        signal(SIGINT, null);
        end("SIGTERM"u8.ToPointer(), SIGTERM, 0);
        end("SIGINT"u8.ToPointer(), SIGINT, 0);
        end("SIGHUP"u8.ToPointer(), SIGHUP, 0);
        end("SIGALRM"u8.ToPointer(), SIGALRM, 0);
        end("SIGUSR1"u8.ToPointer(), SIGUSR1, 0);
        end("SIGKILL"u8.ToPointer(), SIGKILL, 0);
        end("SIGUSR1, then SIGTERM"u8.ToPointer(), SIGTERM, 1);
        end("SIGUSR1, then SIGKILL"u8.ToPointer(), SIGKILL, 1);
        end("SIGUSR1, then SIGSEGV"u8.ToPointer(), SIGSEGV, 1);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
