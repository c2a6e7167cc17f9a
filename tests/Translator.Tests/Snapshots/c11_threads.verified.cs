/* c11_threads.c - threads.h: threads, mutexes, condition variables, keys, results */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Threads;
using static CSockTranslate.Runtime.Time;
using thrd_t = ulong;
using tss_t = uint;

internal static unsafe class C11Threads
{
    static sbyte* name(int result)
    {
        switch (result)
        {
            case thrd_success:
                return "success"u8.ToPointer();
            case thrd_busy:
                return "busy"u8.ToPointer();
            case thrd_error:
                return "error"u8.ToPointer();
            case thrd_nomem:
                return "nomem"u8.ToPointer();
            case thrd_timedout:
                return "timedout"u8.ToPointer();
            default:
                return "?"u8.ToPointer();
        }
    }

    static readonly mtx_t* @lock = StaticStorage.Allocate<mtx_t>(1);
    static readonly cnd_t* changed = StaticStorage.Allocate<cnd_t>(1);
    static int turn;
    static readonly once_flag* once = StaticStorage.Allocate<once_flag>(1);
    static readonly tss_t* key = StaticStorage.Allocate<tss_t>(1);
    [ThreadStatic] static int* own_of_thread;
    static int* own => own_of_thread != null ? own_of_thread : own_of_thread = (int*)ThreadStorage.Keep(StaticStorage.Create<int>([5]));

    static void first()
    {
        printf("once\n"u8);
    }

    static void destroyed(void* value)
    {
        printf("destructor: %s\n"u8, (sbyte*)value);
    }

    static int adds(void* arg)
    {
        call_once(once, &first);
        *own += *(int*)arg;
        tss_set(*key, "a thread's"u8.ToPointer());
        return *own;
    }

    static int leaves(void* arg)
    {
        thrd_exit(-7);
        return 0;
    }

    static int pong(void* arg)
    {
        mtx_lock(@lock);
        for (int i = 0; i < 3; i++)
        {
            while (turn == 0)
                cnd_wait(changed, @lock);
            printf("pong\n"u8);
            turn = 0;
            cnd_signal(changed);
        }
        mtx_unlock(@lock);
        return 0;
    }

    static int tries(void* arg)
    {
        timespec past = new timespec { tv_sec = 1 };

        printf("trylock %s"u8, name(mtx_trylock((mtx_t*)arg)));
        printf(", timedlock %s\n"u8, name(mtx_timedlock((mtx_t*)arg, &past)));
        return 0;
    }

    static int main()
    {
        thrd_t thread;
        mtx_t timed, recursive;
        int number = 10, result = 0;
        timespec past = new timespec { tv_sec = 1 }, little = new timespec { tv_nsec = 1000000 }, wrong = new timespec { tv_nsec = -1 };

        printf("tss_create %s\n"u8, name(tss_create(key, &destroyed)));
        for (int i = 0; i < 2; i++)
        {
            int created = thrd_create(&thread, &adds, &number);
            int joined = thrd_join(thread, &result);

            printf("create %s, join %s, %d\n"u8, name(created), name(joined), result);
        }
        printf("own %d, value %p\n"u8, *own, tss_get(*key));
        call_once(once, &first);
        thrd_create(&thread, &leaves, null);
        thrd_join(thread, &result);
        printf("exit %d\n"u8, result);
        thrd_t thrd_currentResult = thrd_current();
        printf("equal %d\n"u8, thrd_equal(thrd_current(), thrd_currentResult) != 0);

        sbyte* nameResult = name(mtx_init(&recursive, mtx_plain | mtx_recursive));
        sbyte* nameResult2 = name(mtx_init(&timed, mtx_timed));
        printf("mtx_init %s %s %s\n"u8, name(mtx_init(@lock, mtx_plain)), nameResult2, nameResult);
        printf("cnd_init %s\n"u8, name(cnd_init(changed)));
        thrd_create(&thread, &pong, null);
        mtx_lock(@lock);
        for (int i = 0; i < 3; i++)
        {
            printf("ping\n"u8);
            turn = 1;
            cnd_broadcast(changed);
            while (turn == 1)
                cnd_wait(changed, @lock);
        }
        printf("cnd_timedwait %s\n"u8, name(cnd_timedwait(changed, @lock, &past)));
        mtx_unlock(@lock);
        thrd_join(thread, null);

        mtx_lock(&timed);
        thrd_create(&thread, &tries, &timed);
        thrd_join(thread, null);
        mtx_unlock(&timed);
        printf("recursive %s"u8, name(mtx_lock(&recursive)));
        printf(" %s"u8, name(mtx_trylock(&recursive)));
        printf(" %s"u8, name(mtx_unlock(&recursive)));
        printf(" %s\n"u8, name(mtx_unlock(&recursive)));
        mtx_destroy(@lock);
        mtx_destroy(&timed);
        mtx_destroy(&recursive);
        cnd_destroy(changed);

        int value = thrd_sleep(&wrong, null) < 0 ? 1 : 0;
        printf("sleep %d, without a time negative %d\n"u8, thrd_sleep(&little, null), value);
        thrd_yield();
        tss_delete(*key);
        printf("sizes %zu %zu %zu %zu %zu\n"u8, sizeof(thrd_t), sizeof(mtx_t), sizeof(cnd_t), sizeof(tss_t), sizeof(once_flag));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
