/* once_routines.c - functions that are called once, also when a thread leaves them */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using pthread_once_t = int;
using pthread_t = ulong;

internal static unsafe class OnceRoutines
{
    static readonly pthread_once_t* once = StaticStorage.Create<pthread_once_t>([PTHREAD_ONCE_INIT]);
    static readonly pthread_once_t* left = StaticStorage.Create<pthread_once_t>([PTHREAD_ONCE_INIT]);
    static int calls;
    static int attempts;
    static readonly pthread_barrier_t* start = StaticStorage.Allocate<pthread_barrier_t>(1);

    static void initialise()
    {
        calls++;
    }

    static void leaves_first()
    {
        attempts++;
        if (attempts == 1)
            pthread_exit("left"u8.ToPointer());
    }

    static void* all_at_once(void* arg)
    {
        pthread_barrier_wait(start);
        pthread_once(once, &initialise);
        if (calls != 1)
            printf("too early\n"u8);
        return null;
    }

    static void* tries(void* arg)
    {
        int result = pthread_once(left, &leaves_first);

        printf("once: %d\n"u8, result);
        return "returned"u8.ToPointer();
    }

    static int main()
    {
        pthread_t* threads = stackalloc pthread_t[8];
        void* result;

        pthread_barrier_init(start, null, 8);
        for (int i = 0; i < 8; i++)
            pthread_create(&threads[i], null, &all_at_once, null);
        for (int i = 0; i < 8; i++)
            pthread_join(threads[i], null);
        int callsValue = calls;
        int pthread_onceResult = pthread_once(once, &initialise);
        printf("calls %d, again %d, calls %d\n"u8, calls, pthread_onceResult, callsValue);
        for (int i = 0; i < 3; i++)
        {
            pthread_create(&threads[0], null, &tries, null);
            pthread_join(threads[0], &result);
            printf("%s, attempts %d\n"u8, (sbyte*)result, attempts);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
