using System.Diagnostics.CodeAnalysis;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>threads.h</c> (C11 §7.26), on top of <see cref="Pthread"/> as in glibc.</summary>
public static unsafe class Threads
{
    /// <summary>Rounds of destructors at a thread's end.</summary>
    public const int TSS_DTOR_ITERATIONS = 4;

    /// <summary>A mutex that is locked or not.</summary>
    public const int mtx_plain = 0;

    /// <summary>A mutex whose owner may lock it again.</summary>
    public const int mtx_recursive = 1;

    /// <summary>A mutex for <see cref="mtx_timedlock"/>.</summary>
    public const int mtx_timed = 2;

    /// <summary>It worked.</summary>
    public const int thrd_success = 0;

    /// <summary>Somebody else has it.</summary>
    public const int thrd_busy = 1;

    /// <summary>It failed.</summary>
    public const int thrd_error = 2;

    /// <summary>There was no memory.</summary>
    public const int thrd_nomem = 3;

    /// <summary>Time is up.</summary>
    public const int thrd_timedout = 4;

    /// <summary>Calls a function unless it has been called for this flag (C11 §7.26.2.1).</summary>
    public static void call_once(once_flag* flag, delegate*<void> func) => Once.Run(&flag->__data, func);

    /// <summary>Wakes all threads that wait (C11 §7.26.3.1).</summary>
    public static int cnd_broadcast(cnd_t* cond) => Result(Condition.Broadcast(&cond->__cond));

    /// <summary>Ends the use of a condition variable (C11 §7.26.3.2).</summary>
    public static void cnd_destroy(cnd_t* cond) => Condition.Destroy(&cond->__cond);

    /// <summary>Makes a condition variable (C11 §7.26.3.3).</summary>
    public static int cnd_init(cnd_t* cond) => Result(Pthread.pthread_cond_init(&cond->__cond, null));

    /// <summary>Wakes one thread that waits (C11 §7.26.3.4).</summary>
    public static int cnd_signal(cnd_t* cond) => Result(Condition.Signal(&cond->__cond));

    /// <summary>Waits, or thrd_timedout after a time of TIME_UTC (C11 §7.26.3.5).</summary>
    public static int cnd_timedwait(cnd_t* cond, mtx_t* mtx, timespec* ts) =>
        Result(Pthread.pthread_cond_timedwait(&cond->__cond, &mtx->__mutex, ts));

    /// <summary>Unlocks the mutex, waits and locks it again (C11 §7.26.3.6).</summary>
    public static int cnd_wait(cnd_t* cond, mtx_t* mtx) => Result(Pthread.pthread_cond_wait(&cond->__cond, &mtx->__mutex));

    /// <summary>Ends the use of a mutex (C11 §7.26.4.1).</summary>
    public static void mtx_destroy(mtx_t* mtx) => Pthread.pthread_mutex_destroy(&mtx->__mutex);

    /// <summary>Makes a mutex, a recursive one if the type says so; as in glibc nothing else of it matters (C11 §7.26.4.2).</summary>
    public static int mtx_init(mtx_t* mtx, int type)
    {
        pthread_mutexattr_t attributes;
        Pthread.pthread_mutexattr_init(&attributes);
        Pthread.pthread_mutexattr_settype(&attributes, (type & mtx_recursive) != 0 ? Pthread.PTHREAD_MUTEX_RECURSIVE : Pthread.PTHREAD_MUTEX_NORMAL);
        return Result(Pthread.pthread_mutex_init(&mtx->__mutex, &attributes));
    }

    /// <summary>Locks (C11 §7.26.4.3).</summary>
    public static int mtx_lock(mtx_t* mtx) => Result(Pthread.pthread_mutex_lock(&mtx->__mutex));

    /// <summary>Locks, or thrd_timedout after a time of TIME_UTC (C11 §7.26.4.4).</summary>
    public static int mtx_timedlock(mtx_t* mtx, timespec* ts) => Result(Pthread.pthread_mutex_timedlock(&mtx->__mutex, ts));

    /// <summary>Locks if the mutex is free, or thrd_busy (C11 §7.26.4.5).</summary>
    public static int mtx_trylock(mtx_t* mtx) => Result(Pthread.pthread_mutex_trylock(&mtx->__mutex));

    /// <summary>Unlocks (C11 §7.26.4.6).</summary>
    public static int mtx_unlock(mtx_t* mtx) => Result(Pthread.pthread_mutex_unlock(&mtx->__mutex));

    /// <summary>Starts a thread (C11 §7.26.5.1).</summary>
    public static int thrd_create(ulong* thr, delegate*<void*, int> func, void* arg) =>
        Result(CThread.Start(CProcess.Current.Threads.Defaults, new ThreadRoutine(func, arg), thr));

    /// <summary>The current thread (C11 §7.26.5.2).</summary>
    public static ulong thrd_current() => Pthread.pthread_self();

    /// <summary>Lets a thread go without being joined (C11 §7.26.5.3).</summary>
    public static int thrd_detach(ulong thr) => Result(Pthread.pthread_detach(thr));

    /// <summary>Whether two are the same thread (C11 §7.26.5.4).</summary>
    public static int thrd_equal(ulong thr0, ulong thr1) => Pthread.pthread_equal(thr0, thr1);

    /// <summary>Ends the current thread with a result (C11 §7.26.5.5).</summary>
    [DoesNotReturn]
    public static void thrd_exit(int res) => CThread.Current.Exit((void*)(nint)res);

    /// <summary>Waits for the end of a thread (C11 §7.26.5.6).</summary>
    public static int thrd_join(ulong thr, int* res)
    {
        void* result;
        int error = Pthread.pthread_join(thr, &result);
        if (error == 0 && res != null)
        {
            *res = (int)(nint)result;
        }

        return Result(error);
    }

    /// <summary>Waits. 0, -1 if a signal interrupted it, or another negative value (C11 §7.26.5.7).</summary>
    public static int thrd_sleep(timespec* duration, timespec* remaining)
    {
        int error = errno;
        int result = Time.nanosleep(duration, remaining);
        if (result == 0)
        {
            return 0;
        }

        result = errno == EINTR ? -1 : -2;
        errno = error;
        return result;
    }

    /// <summary>Lets other threads run (C11 §7.26.5.8).</summary>
    public static void thrd_yield() => Sched.sched_yield();

    /// <summary>Makes a key with a value in each thread (C11 §7.26.6.1).</summary>
    public static int tss_create(uint* key, delegate*<void*, void> dtor) => Result(Pthread.pthread_key_create(key, dtor));

    /// <summary>Frees a key (C11 §7.26.6.2).</summary>
    public static void tss_delete(uint key) => Pthread.pthread_key_delete(key);

    /// <summary>The current thread's value of a key (C11 §7.26.6.3).</summary>
    public static void* tss_get(uint key) => Pthread.pthread_getspecific(key);

    /// <summary>Sets the current thread's value of a key (C11 §7.26.6.4).</summary>
    public static int tss_set(uint key, void* val) => Result(Pthread.pthread_setspecific(key, val));

    private static int Result(int error) => error switch
    {
        0 => thrd_success,
        ENOMEM => thrd_nomem,
        ETIMEDOUT => thrd_timedout,
        EBUSY => thrd_busy,
        _ => thrd_error,
    };
}
