using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Read-write locks.</summary>
public static unsafe partial class Pthread
{
    /// <summary>Makes a lock, with the attributes of PTHREAD_RWLOCK_INITIALIZER if they are null (POSIX pthread_rwlock_init).</summary>
    public static int pthread_rwlock_init(pthread_rwlock_t* rwlock, pthread_rwlockattr_t* attr)
    {
        *rwlock = attr == null ? default : new pthread_rwlock_t { __flags = (uint)attr->__lockkind, __shared = attr->__pshared };
        return 0;
    }

    /// <summary>Ends the use of a lock.</summary>
    public static int pthread_rwlock_destroy(pthread_rwlock_t* rwlock) => 0;

    /// <summary>Locks for reading. 0, EDEADLK if the thread has it for writing, or EAGAIN (POSIX pthread_rwlock_rdlock).</summary>
    public static int pthread_rwlock_rdlock(pthread_rwlock_t* rwlock) => ReadWriteLock.Read(rwlock, Deadline.Never, tryOnly: false);

    /// <summary>As <see cref="pthread_rwlock_rdlock"/> without waiting, or EBUSY (POSIX pthread_rwlock_tryrdlock).</summary>
    public static int pthread_rwlock_tryrdlock(pthread_rwlock_t* rwlock) => ReadWriteLock.Read(rwlock, Deadline.Never, tryOnly: true);

    /// <summary>As <see cref="pthread_rwlock_rdlock"/>, or ETIMEDOUT after a time of CLOCK_REALTIME (POSIX pthread_rwlock_timedrdlock).</summary>
    public static int pthread_rwlock_timedrdlock(pthread_rwlock_t* rwlock, timespec* abstime) =>
        pthread_rwlock_clockrdlock(rwlock, Time.CLOCK_REALTIME, abstime);

    /// <summary>As <see cref="pthread_rwlock_timedrdlock"/> by a clock of choice (POSIX pthread_rwlock_clockrdlock).</summary>
    public static int pthread_rwlock_clockrdlock(pthread_rwlock_t* rwlock, int clockid, timespec* abstime) =>
        ReadWriteLock.Read(rwlock, new Deadline(clockid, *abstime), tryOnly: false);

    /// <summary>Locks for writing. 0, or EDEADLK if the thread has done so already (POSIX pthread_rwlock_wrlock).</summary>
    public static int pthread_rwlock_wrlock(pthread_rwlock_t* rwlock) => ReadWriteLock.Write(rwlock, Deadline.Never, tryOnly: false);

    /// <summary>As <see cref="pthread_rwlock_wrlock"/> without waiting, or EBUSY (POSIX pthread_rwlock_trywrlock).</summary>
    public static int pthread_rwlock_trywrlock(pthread_rwlock_t* rwlock) => ReadWriteLock.Write(rwlock, Deadline.Never, tryOnly: true);

    /// <summary>As <see cref="pthread_rwlock_wrlock"/>, or ETIMEDOUT after a time of CLOCK_REALTIME (POSIX pthread_rwlock_timedwrlock).</summary>
    public static int pthread_rwlock_timedwrlock(pthread_rwlock_t* rwlock, timespec* abstime) =>
        pthread_rwlock_clockwrlock(rwlock, Time.CLOCK_REALTIME, abstime);

    /// <summary>As <see cref="pthread_rwlock_timedwrlock"/> by a clock of choice (POSIX pthread_rwlock_clockwrlock).</summary>
    public static int pthread_rwlock_clockwrlock(pthread_rwlock_t* rwlock, int clockid, timespec* abstime) =>
        ReadWriteLock.Write(rwlock, new Deadline(clockid, *abstime), tryOnly: false);

    /// <summary>Unlocks (POSIX pthread_rwlock_unlock).</summary>
    public static int pthread_rwlock_unlock(pthread_rwlock_t* rwlock) => ReadWriteLock.Release(rwlock);

    /// <summary>Sets the attributes of a plain lock (POSIX pthread_rwlockattr_init).</summary>
    public static int pthread_rwlockattr_init(pthread_rwlockattr_t* attr)
    {
        *attr = default;
        return 0;
    }

    /// <summary>Ends the use of attributes.</summary>
    public static int pthread_rwlockattr_destroy(pthread_rwlockattr_t* attr) => 0;

    /// <summary>Tells whether threads of other processes use the lock.</summary>
    public static int pthread_rwlockattr_getpshared(pthread_rwlockattr_t* attr, int* pshared) => Store(pshared, attr->__pshared);

    /// <summary>Sets whether threads of other processes use the lock. 0 or EINVAL.</summary>
    public static int pthread_rwlockattr_setpshared(pthread_rwlockattr_t* attr, int pshared) =>
        IsSharing(pshared) ? Store(&attr->__pshared, pshared) : EINVAL;

    /// <summary>Tells who comes first (pthread_rwlockattr_setkind_np(3)).</summary>
    public static int pthread_rwlockattr_getkind_np(pthread_rwlockattr_t* attr, int* pref) => Store(pref, attr->__lockkind);

    /// <summary>Sets who comes first. 0 or EINVAL (pthread_rwlockattr_setkind_np(3)).</summary>
    public static int pthread_rwlockattr_setkind_np(pthread_rwlockattr_t* attr, int pref) =>
        pref is < PTHREAD_RWLOCK_PREFER_READER_NP or > PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP ? EINVAL : Store(&attr->__lockkind, pref);
}
