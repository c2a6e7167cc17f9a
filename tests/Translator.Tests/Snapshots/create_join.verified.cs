using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using pthread_t = ulong;

internal static unsafe class CreateJoin
{
    /* create_join.c - starting, joining and detaching threads: results and errors */

    static sbyte* name(int error)
    {
        switch (error)
        {
            case 0:
                return "0"u8.ToPointer();
            case ESRCH:
                return "ESRCH"u8.ToPointer();
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

    static readonly pthread_mutex_t* gate = StaticStorage.Create<pthread_mutex_t>([new pthread_mutex_t { __kind = PTHREAD_MUTEX_NORMAL }]);
    static pthread_t main_thread;

    static void* twice(void* arg)
    {
        return (void*)(2 * (long)arg);
    }

    static void leave(long value)
    {
        pthread_exit((void*)value);
    }

    static void* leaves(void* arg)
    {
        leave((long)arg + 1);
        return null;
    }

    static void* behind_gate(void* arg)
    {
        pthread_mutex_lock(gate);
        pthread_mutex_unlock(gate);
        return arg;
    }

    static void* itself(void* arg)
    {
        pthread_t self = pthread_self();

        printf("join itself: %s\n"u8, name(pthread_join(self, null)));
        int pthread_equalResult = pthread_equal(self, main_thread);
        printf("equal: %d %d\n"u8, pthread_equal(self, pthread_self()) != 0, pthread_equalResult);
        printf("detach itself: %s\n"u8, name(pthread_detach(self)));
        return arg;
    }

    static void* own_errno(void* arg)
    {
        errno = 0;
        fopen("/does/not/exist"u8, "r"u8);
        printf("errno in the thread: %s\n"u8, strerror(errno));
        return null;
    }

    static int main()
    {
        pthread_t thread;
        pthread_attr_t attr;
        timespec past = new timespec { tv_sec = 1 };
        void* result = null;

        main_thread = pthread_self();
        printf("create: %s\n"u8, name(pthread_create(&thread, null, &twice, (void*)21L)));
        printf("join: %s\n"u8, name(pthread_join(thread, &result)));
        printf("result: %ld\n"u8, (long)result);

        pthread_create(&thread, null, &leaves, (void*)6L);
        pthread_join(thread, &result);
        printf("exit: %ld\n"u8, (long)result);

        pthread_create(&thread, null, &twice, null);
        printf("join without a place: %s\n"u8, name(pthread_join(thread, null)));

        pthread_mutex_lock(gate);
        pthread_create(&thread, null, &behind_gate, "done"u8.ToPointer());
        printf("tryjoin: %s\n"u8, name(pthread_tryjoin_np(thread, &result)));
        printf("timedjoin: %s\n"u8, name(pthread_timedjoin_np(thread, &result, &past)));
        pthread_mutex_unlock(gate);
        printf("join: %s\n"u8, name(pthread_join(thread, &result)));
        printf("result: %s\n"u8, (sbyte*)result);

        pthread_attr_init(&attr);
        pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
        pthread_mutex_lock(gate);
        printf("create detached: %s\n"u8, name(pthread_create(&thread, &attr, &behind_gate, null)));
        printf("join detached: %s\n"u8, name(pthread_join(thread, null)));
        printf("detach detached: %s\n"u8, name(pthread_detach(thread)));
        pthread_mutex_unlock(gate);
        pthread_attr_destroy(&attr);

        pthread_mutex_lock(gate);
        pthread_create(&thread, null, &behind_gate, null);
        printf("detach: %s\n"u8, name(pthread_detach(thread)));
        printf("join: %s\n"u8, name(pthread_join(thread, null)));
        pthread_mutex_unlock(gate);

        printf("join main: %s\n"u8, name(pthread_join(main_thread, null)));

        errno = EDOM;
        pthread_create(&thread, null, &own_errno, null);
        pthread_join(thread, null);
        printf("errno in main: %s\n"u8, strerror(errno));

        pthread_create(&thread, null, &itself, null);
        pthread_exit(null);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
