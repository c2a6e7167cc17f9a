using System.Threading;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;

namespace CSockTranslate.Runtime.Threading;

/// <summary>Robust mutexes (POSIX pthread_mutexattr_setrobust): the lock word tells who has it, and whether he ended without giving it back.</summary>
internal static unsafe class RobustMutexLock
{
    private const int Waiters = unchecked((int)0x80000000);
    private const int OwnerDied = 0x40000000;
    private const int ThreadMask = 0x3fffffff;

    // The kernel, which frees the mutexes of those who end, wakes as if all were shared.
    private const bool IsShared = true;

    // As owners: the state behind the mutex is to be repaired; it was not.
    private const int Inconsistent = 0x7fffffff;
    private const int NotRecoverable = 0x7ffffffe;

    /// <summary>Locks. 0, EOWNERDEAD, ENOTRECOVERABLE, EBUSY, EDEADLK, EAGAIN, EINVAL, ETIMEDOUT.</summary>
    internal static int Acquire(pthread_mutex_t* mutex, in Deadline deadline, bool tryOnly)
    {
        CThread thread = CThread.Current;
        thread.Process.Host.NoteChanging(mutex);
        int result = Acquire(mutex, thread, deadline, tryOnly);
        thread.Process.Host.NoteChanging(null);
        return result;
    }

    /// <summary>Unlocks. 0 or EPERM.</summary>
    internal static int Release(pthread_mutex_t* mutex)
    {
        CThread thread = CThread.Current;
        if ((Volatile.Read(ref mutex->__lock) & ThreadMask) != thread.HostId)
        {
            return EPERM;
        }

        bool isLost = mutex->__owner == Inconsistent;
        if (!isLost && --mutex->__count != 0)
        {
            return 0;
        }

        Volatile.Write(ref mutex->__owner, isLost ? NotRecoverable : 0);
        thread.Process.Host.NoteChanging(mutex);
        thread.LetGo(mutex);
        Free(mutex, thread.Process.Host, 0);
        thread.Process.Host.NoteChanging(null);
        return 0;
    }

    /// <summary>Says that the state behind the mutex is repaired (POSIX pthread_mutex_consistent). 0 or EINVAL.</summary>
    internal static int MakeConsistent(pthread_mutex_t* mutex)
    {
        if (!MutexKind.IsRobust(mutex->__kind) || mutex->__owner != Inconsistent)
        {
            return EINVAL;
        }

        Volatile.Write(ref mutex->__owner, CThread.Current.HostId);
        return 0;
    }

    /// <summary>Leaves the mutex to the next one because its owner has ended.</summary>
    internal static void Abandon(pthread_mutex_t* mutex, HostSystem host) => Free(mutex, host, OwnerDied);

    private static int Acquire(pthread_mutex_t* mutex, CThread thread, in Deadline deadline, bool tryOnly)
    {
        HostSystem host = thread.Process.Host;
        int taken = thread.HostId;
        while (true)
        {
            int seen = Interlocked.CompareExchange(ref mutex->__lock, taken, 0);
            if (seen == 0)
            {
                return Take(mutex, thread, host);
            }

            if ((seen & OwnerDied) != 0)
            {
                if (Interlocked.CompareExchange(ref mutex->__lock, taken | (seen & Waiters), seen) == seen)
                {
                    mutex->__count = 1;
                    Volatile.Write(ref mutex->__owner, Inconsistent);
                    thread.Hold(mutex);
                    return EOWNERDEAD;
                }

                continue;
            }

            int type = mutex->__kind & MutexKind.TypeMask;
            if ((seen & ThreadMask) == thread.HostId && type is PTHREAD_MUTEX_RECURSIVE or PTHREAD_MUTEX_ERRORCHECK)
            {
                return type == PTHREAD_MUTEX_ERRORCHECK ? EDEADLK : MutexLock.Again(mutex, type, tryOnly);
            }

            if (tryOnly)
            {
                return EBUSY;
            }

            if (!deadline.IsValid)
            {
                return EINVAL;
            }

            if ((seen & Waiters) != 0 || Interlocked.CompareExchange(ref mutex->__lock, seen | Waiters, seen) == seen)
            {
                // Others may wait as well, and only the word will say so.
                taken |= Waiters;
                int result = host.WaitAt(&mutex->__lock, seen | Waiters, IsShared, deadline);
                ThreadSignals.SafePoint();
                if (result == -ETIMEDOUT)
                {
                    return ETIMEDOUT;
                }
            }
        }
    }

    private static int Take(pthread_mutex_t* mutex, CThread thread, HostSystem host)
    {
        if (Volatile.Read(ref mutex->__owner) == NotRecoverable)
        {
            Free(mutex, host, 0);
            return ENOTRECOVERABLE;
        }

        Volatile.Write(ref mutex->__owner, thread.HostId);
        mutex->__count = 1;
        thread.Hold(mutex);
        return 0;
    }

    private static void Free(pthread_mutex_t* mutex, HostSystem host, int flag)
    {
        int seen;
        do
        {
            seen = Volatile.Read(ref mutex->__lock);
        }
        while (Interlocked.CompareExchange(ref mutex->__lock, flag == 0 ? 0 : flag | (seen & Waiters), seen) != seen);

        if ((seen & Waiters) != 0)
        {
            host.WakeAt(&mutex->__lock, 1, IsShared);
        }
    }
}
