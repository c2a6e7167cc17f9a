using System.Threading;
using CSockTranslate.Runtime.Hosting;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;

namespace CSockTranslate.Runtime.Threading;

/// <summary>Locking and unlocking of all mutexes but the plainest, which <see cref="Pthread.pthread_mutex_lock"/> does itself.</summary>
internal static unsafe class MutexLock
{
    /// <summary>Locks; only if that needs no waiting, if <paramref name="tryOnly"/>. 0 or the error number.</summary>
    internal static int Acquire(pthread_mutex_t* mutex, in Deadline deadline, bool tryOnly)
    {
        int kind = Volatile.Read(ref mutex->__kind);
        if (kind < 0)
        {
            return EINVAL;
        }

        if (MutexKind.IsRobust(kind))
        {
            return RobustMutexLock.Acquire(mutex, deadline, tryOnly);
        }

        int type = kind & MutexKind.TypeMask;
        CThread thread = CThread.Current;
        bool isOwned = HasOwner(kind);
        if (type is PTHREAD_MUTEX_RECURSIVE or PTHREAD_MUTEX_ERRORCHECK && Volatile.Read(ref mutex->__owner) == thread.HostId)
        {
            return Again(mutex, type, tryOnly);
        }

        int result = tryOnly
            ? WordLock.TryAcquire(&mutex->__lock) ? 0 : EBUSY
            : WordLock.Acquire(&mutex->__lock, thread.Process.Host, MutexKind.IsShared(kind), deadline);
        if (result == 0 && isOwned)
        {
            Volatile.Write(ref mutex->__owner, thread.HostId);
            mutex->__count = 1;
        }

        return result;
    }

    /// <summary>Unlocks. 0 or the error number.</summary>
    internal static int Release(pthread_mutex_t* mutex)
    {
        int kind = Volatile.Read(ref mutex->__kind);
        if (kind < 0)
        {
            return EINVAL;
        }

        if (MutexKind.IsRobust(kind))
        {
            return RobustMutexLock.Release(mutex);
        }

        CThread thread = CThread.Current;
        if (HasOwner(kind))
        {
            if (Volatile.Read(ref mutex->__owner) != thread.HostId)
            {
                return EPERM;
            }

            if (--mutex->__count != 0)
            {
                return 0;
            }

            Volatile.Write(ref mutex->__owner, 0);
        }

        WordLock.Release(&mutex->__lock, thread.Process.Host, MutexKind.IsShared(kind));
        return 0;
    }

    // Who gives the owner his priority has to know him, as the kernel does.
    private static bool HasOwner(int kind) =>
        (kind & MutexKind.TypeMask) is PTHREAD_MUTEX_RECURSIVE or PTHREAD_MUTEX_ERRORCHECK || (kind & MutexKind.InheritsPriority) != 0;

    /// <summary>What happens when the owner locks once more.</summary>
    internal static int Again(pthread_mutex_t* mutex, int type, bool tryOnly)
    {
        if (type == PTHREAD_MUTEX_ERRORCHECK)
        {
            return tryOnly ? EBUSY : EDEADLK;
        }

        if (mutex->__count == uint.MaxValue)
        {
            return EAGAIN;
        }

        mutex->__count++;
        return 0;
    }
}
