using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Condition variables.</summary>
public static unsafe partial class Pthread
{
    /// <summary>Makes a condition variable, with the attributes of PTHREAD_COND_INITIALIZER if they are null (POSIX pthread_cond_init).</summary>
    public static int pthread_cond_init(pthread_cond_t* cond, pthread_condattr_t* cond_attr)
    {
        *cond = new pthread_cond_t { __flags = cond_attr == null ? 0 : (uint)cond_attr->__value };
        return 0;
    }

    /// <summary>Ends the use of a condition variable, when all whom it has woken are out of it (POSIX pthread_cond_destroy).</summary>
    public static int pthread_cond_destroy(pthread_cond_t* cond) => Condition.Destroy(cond);

    /// <summary>Wakes one thread that waits (POSIX pthread_cond_signal).</summary>
    public static int pthread_cond_signal(pthread_cond_t* cond) => Condition.Signal(cond);

    /// <summary>Wakes all threads that wait (POSIX pthread_cond_broadcast).</summary>
    public static int pthread_cond_broadcast(pthread_cond_t* cond) => Condition.Broadcast(cond);

    /// <summary>Unlocks the mutex, waits and locks it again (POSIX pthread_cond_wait). 0 or what the mutex makes an error. A cancellation point.</summary>
    public static int pthread_cond_wait(pthread_cond_t* cond, pthread_mutex_t* mutex) => Condition.Wait(cond, mutex, Deadline.Never);

    /// <summary>As <see cref="pthread_cond_wait"/>, or ETIMEDOUT after a time of the variable's clock (POSIX pthread_cond_timedwait).</summary>
    public static int pthread_cond_timedwait(pthread_cond_t* cond, pthread_mutex_t* mutex, timespec* abstime) =>
        pthread_cond_clockwait(cond, mutex, Condition.Clock(cond->__flags), abstime);

    /// <summary>As <see cref="pthread_cond_timedwait"/> by a clock of choice (POSIX pthread_cond_clockwait).</summary>
    public static int pthread_cond_clockwait(pthread_cond_t* cond, pthread_mutex_t* mutex, int clock_id, timespec* abstime)
    {
        var deadline = new Deadline(clock_id, *abstime);
        return deadline.IsValid ? Condition.Wait(cond, mutex, deadline) : EINVAL;
    }

    /// <summary>Sets the attributes of a plain condition variable (POSIX pthread_condattr_init).</summary>
    public static int pthread_condattr_init(pthread_condattr_t* attr) => Store(&attr->__value, 0);

    /// <summary>Ends the use of attributes.</summary>
    public static int pthread_condattr_destroy(pthread_condattr_t* attr) => 0;

    /// <summary>Tells whether threads of other processes use the variable.</summary>
    public static int pthread_condattr_getpshared(pthread_condattr_t* attr, int* pshared) => Store(pshared, attr->__value & Condition.Shared);

    /// <summary>Sets whether threads of other processes use the variable. 0 or EINVAL.</summary>
    public static int pthread_condattr_setpshared(pthread_condattr_t* attr, int pshared) =>
        IsSharing(pshared) ? Store(&attr->__value, (attr->__value & ~Condition.Shared) | pshared) : EINVAL;

    /// <summary>Tells the clock of timed waits.</summary>
    public static int pthread_condattr_getclock(pthread_condattr_t* attr, int* clock_id) => Store(clock_id, Condition.Clock((uint)attr->__value));

    /// <summary>Sets the clock of timed waits, CLOCK_REALTIME or CLOCK_MONOTONIC. 0 or EINVAL.</summary>
    public static int pthread_condattr_setclock(pthread_condattr_t* attr, int clock_id) =>
        Deadline.IsWaitClock(clock_id) ? Store(&attr->__value, (attr->__value & Condition.Shared) | (clock_id << Condition.ClockShift)) : EINVAL;
}
