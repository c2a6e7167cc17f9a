/* handlers that run in loops which call nothing that waits: flags, counters, jumps out of endless loops, an exit */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using sig_atomic_t = int;
using time_t = long;

internal static unsafe class SpinningLoops
{
    static volatile sig_atomic_t stop;
    static volatile sig_atomic_t ticks;
    static readonly __jmp_buf_tag* back = StaticStorage.Allocate<__jmp_buf_tag>(1);
    static ulong counter;

    static void set_flag(int sig)
    {
        _ = sig;
        stop = 1;
    }

    static void count_ticks(int sig)
    {
        _ = sig;
        if (++ticks == 5)
            stop = 1;
    }

    static void jump(int sig)
    {
        siglongjmp(back, sig);
    }

    static void leave(int sig)
    {
        _ = sig;
        write(1, "left by the handler\n"u8, 20);
        _exit(3);
    }

    static void alarm_in(long microseconds, long interval)
    {
        itimerval timer = new itimerval { it_interval = new timeval { tv_usec = interval }, it_value = new timeval { tv_usec = microseconds } };
        stop = 0;
        setitimer(ITIMER_REAL, &timer, null);
    }

    static int fib(int n)
    {
        CProgram.HandleSignals();
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    static int is_prime(ulong n)
    {
        for (ulong d = 2; d * d <= n; d++)
        {
            CProgram.HandleSignals();
            if (n % d == 0)
                return 0;
        }
        return n > 1 ? 1 : 0;
    }

    static int main(int argc, sbyte** argv)
    {
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
            int rounds = argc + 1000000;
            _ = argv;
            setvbuf(stdout, null, _IOLBF, 0);

            signal(SIGALRM, &set_flag);
            alarm_in(10000, 0);
            while (stop == 0)
                CProgram.HandleSignals();
            puts("an empty loop"u8);

            alarm_in(10000, 0);
            while (stop == 0)
            {
                CProgram.HandleSignals();
                counter++;
            }
            puts("a loop that counts"u8);

            alarm_in(10000, 0);
            do
            {
                CProgram.HandleSignals();
                counter += (ulong)rounds;
            }
            while (stop == 0);
            puts("a do loop"u8);

            alarm_in(10000, 0);
            for (;;)
            {
                CProgram.HandleSignals();
                if (stop != 0)
                    break;
                for (int i = 0; i < 100; i++)
                    counter += (ulong)i;
            }
            puts("an endless loop with a short one inside"u8);

            alarm_in(10000, 0);
        again:
            counter++;
            if (stop == 0)
            {
                CProgram.HandleSignals();
                goto again;
            }
            puts("a goto"u8);

            alarm_in(10000, 0);
            while (stop == 0)
            {
                CProgram.HandleSignals();
                if (counter == 1)
                    pause(); /* never, so this loop does not wait */
                counter += 2;
            }
            puts("a call that is not reached"u8);

            alarm_in(10000, 0);
            while (stop == 0)
            {
                CProgram.HandleSignals();
                time_t now = time(null);
                counter += (ulong)(now & 1);
            }
            puts("a loop that asks for the time"u8);

            signal(SIGALRM, &count_ticks);
            alarm_in(3000, 3000);
            while (stop == 0)
            {
                CProgram.HandleSignals();
                fib(10);
            }
            alarm_in(0, 0);
            printf("five ticks at least: %d\n"u8, ticks >= 5);

            signal(SIGALRM, &jump);
            returned = sigsetjmp(back, 1, &place, 1);
        setjmp_1: ;
            int sig = returned;
            if (sig == 0)
            {
                alarm_in(10000, 0);
                for (;;)
                {
                    CProgram.HandleSignals();
                    counter += 3;
                }
            }
            printf("jumped out of an endless loop: %d\n"u8, sig == SIGALRM);

            returned = sigsetjmp(back, 1, &place, 2);
        setjmp_2:
            sig = returned;
            if (sig == 0)
            {
                alarm_in(10000, 0);
                for (ulong n = 2;; n++)
                {
                    CProgram.HandleSignals();
                    counter += (ulong)is_prime(n);
                }
            }
            printf("jumped out of a computation: %d\n"u8, sig == SIGALRM);

            signal(SIGALRM, &leave);
            alarm_in(10000, 0);
            for (;;)
                CProgram.HandleSignals();
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
