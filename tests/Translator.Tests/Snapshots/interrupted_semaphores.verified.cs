/* a handler ends a wait for a semaphore, unless it has calls go on */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Time;
using sig_atomic_t = int;

internal static unsafe class InterruptedSemaphores
{
    static readonly sem_t* semaphore = StaticStorage.Allocate<sem_t>(1);
    static volatile sig_atomic_t alarms;
    static volatile sig_atomic_t goes_on;

    static void on_alarm(int sig)
    {
        _ = sig;
        /* a wait that goes on needs a reason to end */
        if (++alarms == 3 && goes_on != 0)
            sem_post(semaphore);
    }

    static void start(int flags)
    {
        itimerval often = new itimerval { it_interval = new timeval { tv_usec = 20000 }, it_value = new timeval { tv_usec = 20000 } };
        sigaction action;

        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &on_alarm;
        action.sa_flags = flags;
        sigaction(SIGALRM, &action, null);
        alarms = 0;
        goes_on = flags == SA_RESTART ? 1 : 0;
        setitimer(ITIMER_REAL, &often, null);
    }

    static void end(sbyte* what, int result)
    {
        itimerval never = default;
        int error = errno;

        setitimer(ITIMER_REAL, &never, null);
        printf("%s: %d %s\n"u8, what, result, result == -1 ? strerror(error) : ""u8.ToPointer());
        while (sem_trywait(semaphore) == 0)
            CProgram.HandleSignals();
    }

    static int main()
    {
        timespec late;

        sem_init(semaphore, 0, 0);
        clock_gettime(CLOCK_REALTIME, &late);
        late.tv_sec += 100;

        start(0);
        end("sem_wait"u8.ToPointer(), sem_wait(semaphore));
        start(0);
        end("sem_timedwait"u8.ToPointer(), sem_timedwait(semaphore, &late));
        start(SA_RESTART);
        end("sem_wait that goes on"u8.ToPointer(), sem_wait(semaphore));

        /* what is there is taken, whatever comes */
        sem_post(semaphore);
        end("sem_wait without waiting"u8.ToPointer(), sem_wait(semaphore));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
