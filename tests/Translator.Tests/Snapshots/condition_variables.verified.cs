using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using pthread_t = ulong;

internal static unsafe class ConditionVariables
{
    /* condition_variables.c - condition variables: waking one and all, time limits on both clocks, errors */

    static sbyte* name(int error)
    {
        return error == 0 ? "0"u8.ToPointer() : error == EINVAL ? "EINVAL"u8.ToPointer() : error == ETIMEDOUT ? "ETIMEDOUT"u8.ToPointer() : error == EPERM ? "EPERM"u8.ToPointer() : strerror(error);
    }

    static readonly pthread_mutex_t* @lock = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static readonly pthread_cond_t* cond = StaticStorage.Allocate<pthread_cond_t>(1);
    static readonly pthread_cond_t* arrived = StaticStorage.Allocate<pthread_cond_t>(1);
    static int waiting;
    static int woken;

    /* Without a loop: nobody is woken by chance. */
    static void* waits(void* arg)
    {
        pthread_mutex_lock(@lock);
        waiting++;
        pthread_cond_signal(arrived);
        pthread_cond_wait(cond, @lock);
        waiting--;
        woken++;
        pthread_cond_signal(arrived);
        pthread_mutex_unlock(@lock);
        return null;
    }

    static void await_waiting(int count)
    {
        while (waiting != count)
            pthread_cond_wait(arrived, @lock);
    }

    static int main()
    {
        pthread_t* threads = stackalloc pthread_t[5];
        pthread_condattr_t attr;
        pthread_cond_t monotonic;
        pthread_mutex_t @checked = new pthread_mutex_t { __kind = PTHREAD_MUTEX_ERRORCHECK_NP };
        timespec past = new timespec { tv_sec = 1 }, wrong = new timespec { tv_sec = 1, tv_nsec = 1000000000 }, soon, now;
        int value;

        pthread_mutex_lock(@lock);
        for (int i = 0; i < 5; i++)
            pthread_create(&threads[i], null, &waits, null);
        await_waiting(5);
        printf("signal %s\n"u8, name(pthread_cond_signal(cond)));
        await_waiting(4);
        printf("woken %d\n"u8, woken);
        pthread_cond_signal(cond);
        pthread_cond_signal(cond);
        await_waiting(2);
        printf("woken %d\n"u8, woken);
        printf("broadcast %s\n"u8, name(pthread_cond_broadcast(cond)));
        await_waiting(0);
        printf("woken %d\n"u8, woken);
        pthread_mutex_unlock(@lock);
        for (int i = 0; i < 5; i++)
            pthread_join(threads[i], null);

        sbyte* nameResult = name(pthread_cond_broadcast(cond));
        printf("signal nobody %s, broadcast nobody %s\n"u8, name(pthread_cond_signal(cond)), nameResult);
        pthread_mutex_lock(@lock);
        printf("timedwait in the past %s\n"u8, name(pthread_cond_timedwait(cond, @lock, &past)));
        printf("trylock afterwards: %s\n"u8, pthread_mutex_trylock(@lock) == EBUSY ? "EBUSY"u8 : "0"u8);
        printf("timedwait without a time %s\n"u8, name(pthread_cond_timedwait(cond, @lock, &wrong)));
        clock_gettime(CLOCK_REALTIME, &soon);
        soon.tv_nsec += 20000000;
        if (soon.tv_nsec >= 1000000000)
        {
            soon.tv_sec++;
            soon.tv_nsec -= 1000000000;
        }
        printf("timedwait soon %s\n"u8, name(pthread_cond_timedwait(cond, @lock, &soon)));
        clock_gettime(CLOCK_REALTIME, &now);
        printf("not too early: %d\n"u8, now.tv_sec > soon.tv_sec || (now.tv_sec == soon.tv_sec && now.tv_nsec >= soon.tv_nsec));
        printf("clockwait %s\n"u8, name(pthread_cond_clockwait(cond, @lock, CLOCK_MONOTONIC, &past)));
        printf("clockwait, no clock %s\n"u8, name(pthread_cond_clockwait(cond, @lock, 99, &past)));
        pthread_mutex_unlock(@lock);
        printf("wait without the mutex %s\n"u8, name(pthread_cond_wait(cond, &@checked)));
        printf("destroy %s\n"u8, name(pthread_cond_destroy(cond)));

        printf("condattr_init %s\n"u8, name(pthread_condattr_init(&attr)));
        pthread_condattr_getclock(&attr, &value);
        printf("clock %d\n"u8, value);
        sbyte* nameResult2 = name(pthread_condattr_setclock(&attr, CLOCK_MONOTONIC));
        sbyte* nameResult3 = name(pthread_condattr_setclock(&attr, -1));
        printf("setclock %s %s %s\n"u8, name(pthread_condattr_setclock(&attr, CLOCK_PROCESS_CPUTIME_ID)), nameResult3,
            nameResult2);
        pthread_condattr_getclock(&attr, &value);
        printf("clock %d\n"u8, value);
        sbyte* nameResult4 = name(pthread_condattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
        printf("setpshared %s %s\n"u8, name(pthread_condattr_setpshared(&attr, 2)), nameResult4);
        pthread_condattr_getpshared(&attr, &value);
        printf("pshared %d\n"u8, value);
        printf("cond_init %s\n"u8, name(pthread_cond_init(&monotonic, &attr)));
        clock_gettime(CLOCK_MONOTONIC, &soon);
        pthread_mutex_lock(@lock);
        printf("timedwait, monotonic %s\n"u8, name(pthread_cond_timedwait(&monotonic, @lock, &soon)));
        pthread_mutex_unlock(@lock);
        sbyte* nameResult5 = name(pthread_condattr_destroy(&attr));
        printf("destroy %s %s\n"u8, name(pthread_cond_destroy(&monotonic)), nameResult5);
        printf("sizes %zu %zu\n"u8, sizeof(pthread_cond_t), sizeof(pthread_condattr_t));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
