using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using pthread_t = ulong;

internal static unsafe class MutexTypes
{
    /* mutex_types.c - what each type of mutex says to its owner and to others */

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
            case EPERM:
                return "EPERM"u8.ToPointer();
            case ETIMEDOUT:
                return "ETIMEDOUT"u8.ToPointer();
            default:
                return strerror(error);
        }
    }

    static void* other(void* arg)
    {
        pthread_mutex_t* mutex = (pthread_mutex_t*)arg;
        int locked = pthread_mutex_trylock(mutex);

        printf("  another thread: trylock %s"u8, name(locked));
        if (locked == 0)
            printf(", unlock %s\n"u8, name(pthread_mutex_unlock(mutex)));
        else
            printf("\n"u8);
        return null;
    }

    static void* unlocks(void* arg)
    {
        printf("  another thread: unlock %s\n"u8, name(pthread_mutex_unlock((pthread_mutex_t*)arg)));
        return null;
    }

    static void in_thread(delegate*<void*, void*> routine, pthread_mutex_t* mutex)
    {
        pthread_t thread;

        pthread_create(&thread, null, routine, mutex);
        pthread_join(thread, null);
    }

    static void try_out(sbyte* title, pthread_mutex_t* mutex, int owned)
    {
        timespec past = new timespec { tv_sec = 1 };
        timespec wrong = new timespec { tv_sec = 1, tv_nsec = -1 };

        printf("%s\n"u8, title);
        in_thread(&other, mutex);
        printf("  lock %s\n"u8, name(pthread_mutex_lock(mutex)));
        in_thread(&other, mutex);
        printf("  trylock again %s\n"u8, name(pthread_mutex_trylock(mutex)));
        if (owned != 0)
        {
            printf("  lock again %s\n"u8, name(pthread_mutex_lock(mutex)));
            in_thread(&unlocks, mutex);
        }
        printf("  timedlock in the past %s\n"u8, name(pthread_mutex_timedlock(mutex, &past)));
        printf("  timedlock without a time %s\n"u8, name(pthread_mutex_timedlock(mutex, &wrong)));
        printf("  clocklock %s\n"u8, name(pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, &past)));
        printf("  clocklock, no clock %s\n"u8, name(pthread_mutex_clocklock(mutex, 77, &past)));
        printf("  destroy %s\n"u8, name(pthread_mutex_destroy(mutex)));
        for (int i = 0; i < 7; i++)
            printf("  unlock %s\n"u8, name(pthread_mutex_unlock(mutex)));
    }

    static void cycle(sbyte* title, pthread_mutex_t* mutex)
    {
        printf("%s: lock %s"u8, title, name(pthread_mutex_lock(mutex)));
        printf(", trylock %s"u8, name(pthread_mutex_trylock(mutex)));
        printf(", unlock %s\n"u8, name(pthread_mutex_unlock(mutex)));
    }

    static readonly pthread_mutex_t* normal = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static readonly pthread_mutex_t* recursive = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_RECURSIVE_NP }]);
    static readonly pthread_mutex_t* @checked = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_ERRORCHECK_NP }]);
    static readonly pthread_mutex_t* adaptive = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_ADAPTIVE_NP }]);
    static readonly pthread_mutex_t* zero = StaticStorage.Allocate<pthread_mutex_t>(1);

    static int main()
    {
        pthread_mutexattr_t attr;
        pthread_mutex_t mutex, copy;

        try_out("recursive"u8.ToPointer(), recursive, 1);
        try_out("error checking"u8.ToPointer(), @checked, 1);

        pthread_mutexattr_init(&attr);
        pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE);
        pthread_mutex_init(&mutex, &attr);
        try_out("recursive by attribute"u8.ToPointer(), &mutex, 1);
        pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK);
        pthread_mutex_init(&mutex, &attr);
        memcpy(&copy, &mutex, (ulong)sizeof(pthread_mutex_t));
        try_out("a copy"u8.ToPointer(), &copy, 1);

        printf("normal: lock %s"u8, name(pthread_mutex_lock(normal)));
        printf(", trylock %s"u8, name(pthread_mutex_trylock(normal)));
        printf(", destroy %s"u8, name(pthread_mutex_destroy(normal)));
        in_thread(&unlocks, normal);
        cycle("normal, unlocked by another"u8.ToPointer(), normal);
        printf("destroy %s\n"u8, name(pthread_mutex_destroy(normal)));
        cycle("destroyed"u8.ToPointer(), normal);
        cycle("adaptive"u8.ToPointer(), adaptive);
        cycle("zero"u8.ToPointer(), zero);
        printf("sizes %zu %zu\n"u8, sizeof(pthread_mutex_t), sizeof(pthread_mutexattr_t));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
