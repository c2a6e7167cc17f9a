/* a thread that only computes and may be cancelled anywhere; one that asks; one that may not be cancelled until it says so */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Time;
using pthread_t = ulong;

internal static unsafe class CancelSpinning
{
    static volatile int started;
    static volatile int cleaned;
    static ulong counter;

    static void clean(void* arg)
    {
        cleaned += *(int*)arg;
    }

    static void* compute(void* arg)
    {
        int old;
        pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old);
        pthread_cleanup_push(&clean, arg);
        {
            started = 1;
            for (;;)
            {
                CProgram.HandleSignals();
                counter++;
            }
        }
        pthread_cleanup_pop(0);
        return null;
    }

    static void* ask(void* arg)
    {
        pthread_cleanup_push(&clean, arg);
        {
            started = 1;
            for (;;)
            {
                CProgram.HandleSignals();
                counter++;
                pthread_testcancel();
            }
        }
        pthread_cleanup_pop(0);
        return null;
    }

    static volatile int go_on;

    static void* protect(void* arg)
    {
        int old;
        pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old);
        pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
        pthread_cleanup_push(&clean, arg);
        {
            started = 1;
            while (go_on == 0)
            {
                CProgram.HandleSignals();
                counter++;
            }
            cleaned += 1000;
            pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old);
            for (;;)
            {
                CProgram.HandleSignals();
                counter++;
            }
        }
        pthread_cleanup_pop(0);
        return null;
    }

    static void run(sbyte* what, delegate*<void*, void*> routine, int number)
    {
        timespec pause = new timespec { tv_nsec = 5000000 };
        pthread_t thread;
        void* result;
        started = cleaned = 0;
        pthread_create(&thread, null, routine, &number);
        while (started == 0)
            CProgram.HandleSignals();
        nanosleep(&pause, null);
        int sent = pthread_cancel(thread);
        nanosleep(&pause, null);
        go_on = 1;
        int joined = pthread_join(thread, &result);
        printf("%s: %d %d, cancelled %d, cleaned %d\n"u8, what, sent, joined, result == (void*)-1, cleaned);
    }

    static int main()
    {
        run("anywhere"u8.ToPointer(), &compute, 1);
        run("where it asks"u8.ToPointer(), &ask, 2);
        run("when it allows it"u8.ToPointer(), &protect, 3);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
