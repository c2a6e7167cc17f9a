using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using pthread_t = ulong;

internal static unsafe class SemaphoresUnnamed
{
    /* semaphores_unnamed.c - semaphores in memory: values, waiting, limits */

    static void report(sbyte* what, int result)
    {
        int error = errno;

        printf("%s: %d"u8, what, result);
        if (result == -1)
            printf(" %s"u8, error == EINVAL ? "EINVAL"u8.ToPointer() : error == EAGAIN ? "EAGAIN"u8.ToPointer() : error == ETIMEDOUT ? "ETIMEDOUT"u8.ToPointer() : error == EOVERFLOW ? "EOVERFLOW"u8.ToPointer() : strerror(error));
        printf("\n"u8);
    }

    static int value(sem_t* sem)
    {
        int result = -1;

        sem_getvalue(sem, &result);
        return result;
    }

    static readonly sem_t* items = StaticStorage.Allocate<sem_t>(1);
    static readonly sem_t* done = StaticStorage.Allocate<sem_t>(1);

    static void* takes(void* arg)
    {
        for (int i = 0; i < 100; i++)
            sem_wait(items);
        sem_post(done);
        return null;
    }

    static int main()
    {
        sem_t sem;
        timespec past = new timespec { tv_sec = 1 }, wrong = new timespec { tv_sec = 1, tv_nsec = 1000000000 }, soon;
        pthread_t* threads = stackalloc pthread_t[3];

        report("init"u8.ToPointer(), sem_init(&sem, 0, 2));
        printf("value %d\n"u8, value(&sem));
        report("wait"u8.ToPointer(), sem_wait(&sem));
        report("trywait"u8.ToPointer(), sem_trywait(&sem));
        report("trywait"u8.ToPointer(), sem_trywait(&sem));
        report("timedwait in the past"u8.ToPointer(), sem_timedwait(&sem, &past));
        report("timedwait without a time"u8.ToPointer(), sem_timedwait(&sem, &wrong));
        clock_gettime(CLOCK_MONOTONIC, &soon);
        report("clockwait"u8.ToPointer(), sem_clockwait(&sem, CLOCK_MONOTONIC, &soon));
        report("clockwait, no clock"u8.ToPointer(), sem_clockwait(&sem, 55, &soon));
        report("post"u8.ToPointer(), sem_post(&sem));
        printf("value %d\n"u8, value(&sem));
        report("timedwait of what is there"u8.ToPointer(), sem_timedwait(&sem, &past));
        report("destroy"u8.ToPointer(), sem_destroy(&sem));

        report("init, too much"u8.ToPointer(), sem_init(&sem, 0, 1u + SEM_VALUE_MAX));
        report("init, the most"u8.ToPointer(), sem_init(&sem, 1, SEM_VALUE_MAX));
        report("post"u8.ToPointer(), sem_post(&sem));
        report("wait"u8.ToPointer(), sem_wait(&sem));
        printf("value %d\n"u8, value(&sem));

        sem_init(items, 0, 0);
        sem_init(done, 0, 0);
        for (int i = 0; i < 3; i++)
            pthread_create(&threads[i], null, &takes, null);
        for (int i = 0; i < 300; i++)
            sem_post(items);
        for (int i = 0; i < 3; i++)
            sem_wait(done);
        int valueResult = value(done);
        printf("items %d, done %d\n"u8, value(items), valueResult);
        for (int i = 0; i < 3; i++)
            pthread_join(threads[i], null);
        printf("size %zu\n"u8, sizeof(sem_t));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
