/* robust_mutex.c - a mutex whose owner ends without unlocking it */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using pthread_t = ulong;

internal static unsafe class RobustMutex
{
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
            case EOWNERDEAD:
                return "EOWNERDEAD"u8.ToPointer();
            case ENOTRECOVERABLE:
                return "ENOTRECOVERABLE"u8.ToPointer();
            default:
                return strerror(error);
        }
    }

    static readonly pthread_mutex_t* mutex = StaticStorage.Allocate<pthread_mutex_t>(1);

    static void* locks_and_ends(void* arg)
    {
        printf("thread: lock %s\n"u8, name(pthread_mutex_lock(mutex)));
        return null;
    }

    static void* tries(void* arg)
    {
        int result = pthread_mutex_trylock(mutex);

        printf("thread: trylock %s\n"u8, name(result));
        if (result == 0)
            pthread_mutex_unlock(mutex);
        return null;
    }

    static void run(delegate*<void*, void*> routine)
    {
        pthread_t thread;

        pthread_create(&thread, null, routine, null);
        pthread_join(thread, null);
    }

    static void make(int type)
    {
        pthread_mutexattr_t attr;

        pthread_mutexattr_init(&attr);
        pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
        pthread_mutexattr_settype(&attr, type);
        printf("init %s\n"u8, name(pthread_mutex_init(mutex, &attr)));
        pthread_mutexattr_destroy(&attr);
    }

    static int main()
    {
        make(PTHREAD_MUTEX_NORMAL);
        printf("consistent, free: %s\n"u8, name(pthread_mutex_consistent(mutex)));
        printf("unlock, free: %s\n"u8, name(pthread_mutex_unlock(mutex)));
        run(&locks_and_ends);
        printf("lock %s\n"u8, name(pthread_mutex_lock(mutex)));
        run(&tries);
        printf("consistent %s\n"u8, name(pthread_mutex_consistent(mutex)));
        printf("consistent again %s\n"u8, name(pthread_mutex_consistent(mutex)));
        printf("unlock %s\n"u8, name(pthread_mutex_unlock(mutex)));
        run(&tries);

        run(&locks_and_ends);
        printf("trylock %s\n"u8, name(pthread_mutex_trylock(mutex)));
        printf("unlock, not consistent %s\n"u8, name(pthread_mutex_unlock(mutex)));
        printf("lock %s\n"u8, name(pthread_mutex_lock(mutex)));
        run(&tries);
        printf("destroy %s\n"u8, name(pthread_mutex_destroy(mutex)));

        make(PTHREAD_MUTEX_ERRORCHECK);
        printf("lock %s\n"u8, name(pthread_mutex_lock(mutex)));
        printf("lock again %s\n"u8, name(pthread_mutex_lock(mutex)));
        printf("trylock again %s\n"u8, name(pthread_mutex_trylock(mutex)));
        printf("unlock %s\n"u8, name(pthread_mutex_unlock(mutex)));

        make(PTHREAD_MUTEX_RECURSIVE);
        sbyte* nameResult = name(pthread_mutex_lock(mutex));
        printf("lock %s %s\n"u8, name(pthread_mutex_lock(mutex)), nameResult);
        run(&tries);
        printf("unlock %s\n"u8, name(pthread_mutex_unlock(mutex)));
        run(&tries);
        printf("unlock %s\n"u8, name(pthread_mutex_unlock(mutex)));
        run(&tries);
        printf("unlock %s\n"u8, name(pthread_mutex_unlock(mutex)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
