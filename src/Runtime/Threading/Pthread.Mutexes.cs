using System.Threading;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Mutexes.</summary>
public static unsafe partial class Pthread
{
    /// <summary>Makes a mutex, with the attributes of PTHREAD_MUTEX_INITIALIZER if they are null (POSIX pthread_mutex_init).</summary>
    public static int pthread_mutex_init(pthread_mutex_t* mutex, pthread_mutexattr_t* mutexattr)
    {
        int attributes = mutexattr == null ? 0 : mutexattr->__mutexkind;
        int protocol = MutexAttributes.Protocol(attributes);
        *mutex = new pthread_mutex_t
        {
            __kind = MutexAttributes.Type(attributes)
                | (MutexAttributes.IsRobust(attributes) ? MutexKind.Robust : 0)
                | (MutexAttributes.IsShared(attributes) ? MutexKind.Shared : 0)
                | (protocol == PTHREAD_PRIO_INHERIT ? MutexKind.InheritsPriority : protocol == PTHREAD_PRIO_PROTECT ? MutexKind.ProtectsPriority : 0),
            __nusers = protocol == PTHREAD_PRIO_PROTECT ? (uint)MutexAttributes.Ceiling(attributes) : 0,
        };
        return 0;
    }

    /// <summary>Ends the use of a mutex. 0, or EBUSY while it is locked (POSIX pthread_mutex_destroy).</summary>
    public static int pthread_mutex_destroy(pthread_mutex_t* mutex)
    {
        if (!MutexKind.IsRobust(mutex->__kind) && Volatile.Read(ref mutex->__lock) != 0)
        {
            return EBUSY;
        }

        mutex->__kind = MutexKind.None;
        return 0;
    }

    /// <summary>Locks a mutex. 0, or what its type makes an error (POSIX pthread_mutex_lock).</summary>
    public static int pthread_mutex_lock(pthread_mutex_t* mutex) =>
        mutex->__kind == PTHREAD_MUTEX_NORMAL && WordLock.TryAcquire(&mutex->__lock) ? 0 : MutexLock.Acquire(mutex, Deadline.Never, tryOnly: false);

    /// <summary>Locks a mutex if it is free, or EBUSY (POSIX pthread_mutex_trylock).</summary>
    public static int pthread_mutex_trylock(pthread_mutex_t* mutex) => MutexLock.Acquire(mutex, Deadline.Never, tryOnly: true);

    /// <summary>Locks a mutex, or ETIMEDOUT after a time of CLOCK_REALTIME (POSIX pthread_mutex_timedlock).</summary>
    public static int pthread_mutex_timedlock(pthread_mutex_t* mutex, timespec* abstime) =>
        MutexLock.Acquire(mutex, new Deadline(Time.CLOCK_REALTIME, *abstime), tryOnly: false);

    /// <summary>As <see cref="pthread_mutex_timedlock"/> by a clock of choice (POSIX pthread_mutex_clocklock).</summary>
    public static int pthread_mutex_clocklock(pthread_mutex_t* mutex, int clockid, timespec* abstime) =>
        Deadline.IsWaitClock(clockid) ? MutexLock.Acquire(mutex, new Deadline(clockid, *abstime), tryOnly: false) : EINVAL;

    /// <summary>Unlocks a mutex. 0, or EPERM where its type knows the owner (POSIX pthread_mutex_unlock).</summary>
    public static int pthread_mutex_unlock(pthread_mutex_t* mutex)
    {
        if (mutex->__kind != PTHREAD_MUTEX_NORMAL)
        {
            return MutexLock.Release(mutex);
        }

        // Free again without a look at anything else, as long as nobody waits.
        if (Interlocked.CompareExchange(ref mutex->__lock, 0, 1) != 1)
        {
            WordLock.Release(&mutex->__lock, Processes.CProcess.Current.Host, isShared: false);
        }

        return 0;
    }

    /// <summary>Says that what a robust mutex guards is in order again. 0 or EINVAL (POSIX pthread_mutex_consistent).</summary>
    public static int pthread_mutex_consistent(pthread_mutex_t* mutex) => RobustMutexLock.MakeConsistent(mutex);

    /// <summary>As <see cref="pthread_mutex_consistent"/>, under its older name.</summary>
    public static int pthread_mutex_consistent_np(pthread_mutex_t* mutex) => pthread_mutex_consistent(mutex);

    /// <summary>Tells the ceiling of a mutex with PTHREAD_PRIO_PROTECT. 0 or EINVAL (POSIX pthread_mutex_getprioceiling).</summary>
    public static int pthread_mutex_getprioceiling(pthread_mutex_t* mutex, int* prioceiling) =>
        (mutex->__kind & MutexKind.ProtectsPriority) == 0 ? EINVAL : Store(prioceiling, (int)mutex->__nusers);

    /// <summary>Sets the ceiling of a mutex with PTHREAD_PRIO_PROTECT. 0 or EINVAL (POSIX pthread_mutex_setprioceiling).</summary>
    public static int pthread_mutex_setprioceiling(pthread_mutex_t* mutex, int prioceiling, int* old_ceiling)
    {
        if ((mutex->__kind & MutexKind.ProtectsPriority) == 0 || !MutexAttributes.IsCeiling(prioceiling))
        {
            return EINVAL;
        }

        int result = pthread_mutex_lock(mutex);
        if (result is not (0 or EDEADLK))
        {
            return result;
        }

        if (old_ceiling != null)
        {
            *old_ceiling = (int)mutex->__nusers;
        }

        mutex->__nusers = (uint)prioceiling;
        return result == 0 ? pthread_mutex_unlock(mutex) : 0;
    }
}
