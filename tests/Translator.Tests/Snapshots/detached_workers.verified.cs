/* detached_workers.c - main leaves by pthread_exit; workers that nobody joins go on, and the last one ends the process */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using pthread_t = ulong;

internal static unsafe class DetachedWorkers
{
    const int WORKERS = 5;

    static readonly sem_t* main_left = StaticStorage.Allocate<sem_t>(1);
    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static int left = WORKERS;
    static long sum;

    static void at_exit()
    {
        printf("at exit: %d left, sum %ld\n"u8, left, sum);
    }

    static void main_is_leaving(void* arg)
    {
        printf("%s\n"u8, (sbyte*)arg);
        sem_post(main_left);
    }

    static void* work(void* arg)
    {
        long own = 0;

        sem_wait(main_left);
        sem_post(main_left);
        for (long i = 0; i <= (long)arg * 1000; i++)
            own += i;
        pthread_mutex_lock(@lock);
        sum += own;
        left--;
        pthread_mutex_unlock(@lock);
        return null;
    }

    static int main()
    {
        pthread_attr_t attr;

        atexit(&at_exit);
        sem_init(main_left, 0, 0);
        pthread_attr_init(&attr);
        pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
        pthread_attr_setstacksize(&attr, 64 * 1024);
        for (long i = 1; i <= WORKERS; i++)
        {
            pthread_t thread;

            if (pthread_create(&thread, &attr, &work, (void*)i) != 0)
                return 1;
        }
        pthread_attr_destroy(&attr);
        pthread_cleanup_push(&main_is_leaving, "main leaves"u8.ToPointer());
        {
            pthread_exit(null);
        }
        pthread_cleanup_pop(0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
