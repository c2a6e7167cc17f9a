/* leaving a handler by siglongjmp(), as programs do that give up waiting */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class SignalJumps
{
    static readonly __jmp_buf_tag* give_up = StaticStorage.Allocate<__jmp_buf_tag>(1);

    static void on_alarm(int sig)
    {
        siglongjmp(give_up, sig);
    }

    static int is_blocked(int sig)
    {
        sigset_t set;
        sigprocmask(SIG_BLOCK, null, &set);
        return sigismember(&set, sig);
    }

    static void wait_in_vain(int descriptor)
    {
        itimerval timer = new itimerval { it_value = new timeval { tv_usec = 20000 } };
        sbyte @byte;
        setitimer(ITIMER_REAL, &timer, null);
        printf("waiting\n"u8);
        read(descriptor, &@byte, 1);
        printf("not reached\n"u8);
    }

    static int main()
    {
        int* ends = stackalloc int[2];
        int attempts = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            switch (place)
            {
                case 1:
                    goto setjmp_1;
                case 2:
                    goto setjmp_2;
            }
            attempts = 0;

            if (pipe(ends) != 0)
                return 1;
            signal(SIGALRM, &on_alarm);

            returned = sigsetjmp(give_up, 1, &place, 1);
        setjmp_1: ;
            int sig = returned;
            if (sig != 0)
                printf("signal %d, blocked %d\n"u8, sig, is_blocked(SIGALRM));
            if (attempts++ < 3)
                wait_in_vain(ends[0]);

            attempts = 0;
            returned = sigsetjmp(give_up, 0, &place, 2);
        setjmp_2:
            if (returned == 0)
            {
                wait_in_vain(ends[0]);
            }
            else
            {
                printf("without the mask: blocked %d\n"u8, is_blocked(SIGALRM));
            }
            close(ends[0]);
            close(ends[1]);
            return 0;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
