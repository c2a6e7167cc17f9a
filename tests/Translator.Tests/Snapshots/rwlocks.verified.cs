using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using pthread_t = ulong;

internal static unsafe class Rwlocks
{
    /* rwlocks.c - read-write locks: who may have them together, errors, time limits */

    static sbyte* name(int error)
    {
        switch (error)
        {
            case 0:
                return "0"u8.ToPointer();
            case EINVAL:
                return "EINVAL"u8.ToPointer();
            case EDEADLK:
                return "EDEADLK"u8.ToPointer();
            case EBUSY:
                return "EBUSY"u8.ToPointer();
            case ETIMEDOUT:
                return "ETIMEDOUT"u8.ToPointer();
            default:
                return strerror(error);
        }
    }

    static readonly pthread_rwlock_t* @lock = StaticStorage.Allocate<pthread_rwlock_t>(1);
    static readonly pthread_rwlock_t* writers_first = StaticStorage.Create<pthread_rwlock_t>([new pthread_rwlock_t { __flags = PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP }]);

    static void* other(void* arg)
    {
        pthread_rwlock_t* rwlock = (pthread_rwlock_t*)arg;
        timespec past = new timespec { tv_sec = 1 };
        int result = pthread_rwlock_tryrdlock(rwlock);

        printf("  another: tryrdlock %s"u8, name(result));
        if (result == 0)
            printf(" unlock %s"u8, name(pthread_rwlock_unlock(rwlock)));
        else
            printf(" timedrdlock %s"u8, name(pthread_rwlock_timedrdlock(rwlock, &past)));
        result = pthread_rwlock_trywrlock(rwlock);
        printf(" trywrlock %s"u8, name(result));
        if (result == 0)
            printf(" unlock %s\n"u8, name(pthread_rwlock_unlock(rwlock)));
        else
            printf(" timedwrlock %s\n"u8, name(pthread_rwlock_timedwrlock(rwlock, &past)));
        return null;
    }

    static void ask_other(pthread_rwlock_t* rwlock)
    {
        pthread_t thread;

        pthread_create(&thread, null, &other, rwlock);
        pthread_join(thread, null);
    }

    static void try_out(pthread_rwlock_t* rwlock)
    {
        timespec past = new timespec { tv_sec = 1 }, wrong = new timespec { tv_sec = 1, tv_nsec = -1 };

        ask_other(rwlock);
        sbyte* nameResult = name(pthread_rwlock_rdlock(rwlock));
        printf("rdlock %s %s\n"u8, name(pthread_rwlock_rdlock(rwlock)), nameResult);
        ask_other(rwlock);
        printf("trywrlock %s\n"u8, name(pthread_rwlock_trywrlock(rwlock)));
        printf("timedwrlock %s\n"u8, name(pthread_rwlock_timedwrlock(rwlock, &past)));
        sbyte* nameResult2 = name(pthread_rwlock_unlock(rwlock));
        printf("unlock %s %s\n"u8, name(pthread_rwlock_unlock(rwlock)), nameResult2);
        printf("wrlock %s\n"u8, name(pthread_rwlock_wrlock(rwlock)));
        ask_other(rwlock);
        printf("wrlock again %s\n"u8, name(pthread_rwlock_wrlock(rwlock)));
        printf("rdlock again %s\n"u8, name(pthread_rwlock_rdlock(rwlock)));
        printf("tryrdlock again %s\n"u8, name(pthread_rwlock_tryrdlock(rwlock)));
        printf("trywrlock again %s\n"u8, name(pthread_rwlock_trywrlock(rwlock)));
        printf("timedrdlock again %s\n"u8, name(pthread_rwlock_timedrdlock(rwlock, &past)));
        printf("clockwrlock again %s\n"u8, name(pthread_rwlock_clockwrlock(rwlock, CLOCK_MONOTONIC, &past)));
        sbyte* nameResult3 = name(pthread_rwlock_timedwrlock(rwlock, &wrong));
        printf("without a time %s %s\n"u8, name(pthread_rwlock_timedrdlock(rwlock, &wrong)), nameResult3);
        printf("unlock %s\n"u8, name(pthread_rwlock_unlock(rwlock)));
        printf("timed while free %s"u8, name(pthread_rwlock_timedrdlock(rwlock, &past)));
        printf(" %s"u8, name(pthread_rwlock_unlock(rwlock)));
        printf(" %s"u8, name(pthread_rwlock_timedwrlock(rwlock, &past)));
        printf(" %s\n"u8, name(pthread_rwlock_unlock(rwlock)));
    }

    static int main()
    {
        pthread_rwlockattr_t attr;
        pthread_rwlock_t made;
        int value;

        try_out(@lock);
        printf("writers first\n"u8);
        try_out(writers_first);

        printf("attr_init %s\n"u8, name(pthread_rwlockattr_init(&attr)));
        pthread_rwlockattr_getkind_np(&attr, &value);
        printf("kind %d\n"u8, value);
        for (int kind = -1; kind <= 3; kind++)
        {
            int set = pthread_rwlockattr_setkind_np(&attr, kind);

            pthread_rwlockattr_getkind_np(&attr, &value);
            printf("setkind %d: %s, now %d\n"u8, kind, name(set), value);
        }
        sbyte* nameResult = name(pthread_rwlockattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
        printf("setpshared %s %s\n"u8, name(pthread_rwlockattr_setpshared(&attr, 5)), nameResult);
        pthread_rwlockattr_getpshared(&attr, &value);
        printf("pshared %d\n"u8, value);
        printf("init %s\n"u8, name(pthread_rwlock_init(&made, &attr)));
        sbyte* nameResult2 = name(pthread_rwlock_unlock(&made));
        printf("rdlock %s unlock %s\n"u8, name(pthread_rwlock_rdlock(&made)), nameResult2);
        sbyte* nameResult3 = name(pthread_rwlockattr_destroy(&attr));
        printf("destroy %s %s\n"u8, name(pthread_rwlock_destroy(&made)), nameResult3);
        printf("sizes %zu %zu\n"u8, sizeof(pthread_rwlock_t), sizeof(pthread_rwlockattr_t));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
