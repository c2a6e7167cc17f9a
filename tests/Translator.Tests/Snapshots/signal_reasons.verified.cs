using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class SignalReasons
{
    /* psiginfo tells in words what came with a signal */

    static int main()
    {
        siginfo_t info;

        for (int sig = -1; sig <= 66; sig++)
        {
            int last = sig == SIGCHLD || sig == SIGSEGV || sig == SIGFPE || sig == SIGILL || sig == SIGBUS || sig == SIGTRAP || sig == SIGPOLL ? 9 : 2;
            for (int code = sig == SIGHUP ? -61 : -1; code <= (sig == SIGHUP ? 130 : last); code++)
            {
                memset(&info, 0, (ulong)sizeof(siginfo_t));
                info.si_signo = sig;
                info.si_code = code;
                if (sig == SIGPOLL)
                    info.si_band = 77;
                else if (sig == SIGSEGV || sig == SIGFPE || sig == SIGILL || sig == SIGBUS)
                    info.si_addr = code == 1 ? null : (void*)0x1234;
                else
                {
                    info.si_pid = 12;
                    info.si_uid = 34;
                    info.si_status = 56;
                }
                psiginfo(&info, sig % 3 == 0 ? "program"u8.ToPointer() : sig % 3 == 1 ? ""u8.ToPointer() : null);
            }
        }
        psiginfo(&info, "100%d"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
