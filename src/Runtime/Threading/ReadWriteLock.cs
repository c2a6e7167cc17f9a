using System.Threading;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;

namespace CSockTranslate.Runtime.Threading;

/// <summary>What read-write locks do. As in glibc readers come first, unless the lock prefers writers.</summary>
internal static unsafe class ReadWriteLock
{
    /// <summary>Locks for reading. 0, EBUSY, EDEADLK, EAGAIN, EINVAL or ETIMEDOUT.</summary>
    internal static int Read(pthread_rwlock_t* rwlock, in Deadline deadline, bool tryOnly)
    {
        if (!deadline.IsValid)
        {
            return EINVAL;
        }

        CThread thread = CThread.Current;
        HostSystem host = thread.Process.Host;
        bool isShared = rwlock->__shared != 0;
        Lock(rwlock, host, isShared);
        int result;
        while (true)
        {
            if (rwlock->__cur_writer == 0 && (rwlock->__writers_queued == 0 || !PrefersWriters(rwlock)))
            {
                result = rwlock->__readers == uint.MaxValue ? EAGAIN : 0;
                rwlock->__readers += result == 0 ? 1u : 0;
                break;
            }

            if (tryOnly)
            {
                result = EBUSY;
                break;
            }

            if (rwlock->__cur_writer == thread.HostId)
            {
                result = EDEADLK;
                break;
            }

            rwlock->__readers_queued++;
            result = Await(rwlock, &rwlock->__readers_wakeup, host, isShared, deadline);
            rwlock->__readers_queued--;
            if (result != 0)
            {
                // It may have been woken in place of others.
                WakeNext(rwlock, host, isShared);
                break;
            }
        }

        Unlock(rwlock, host, isShared);
        return result;
    }

    /// <summary>Locks for writing. 0, EBUSY, EDEADLK, EINVAL or ETIMEDOUT.</summary>
    internal static int Write(pthread_rwlock_t* rwlock, in Deadline deadline, bool tryOnly)
    {
        if (!deadline.IsValid)
        {
            return EINVAL;
        }

        CThread thread = CThread.Current;
        HostSystem host = thread.Process.Host;
        bool isShared = rwlock->__shared != 0;
        Lock(rwlock, host, isShared);
        int result;
        while (true)
        {
            if (rwlock->__cur_writer == 0 && rwlock->__readers == 0)
            {
                rwlock->__cur_writer = thread.HostId;
                result = 0;
                break;
            }

            if (tryOnly)
            {
                result = EBUSY;
                break;
            }

            if (rwlock->__cur_writer == thread.HostId)
            {
                result = EDEADLK;
                break;
            }

            rwlock->__writers_queued++;
            result = Await(rwlock, &rwlock->__writer_wakeup, host, isShared, deadline);
            rwlock->__writers_queued--;
            if (result != 0)
            {
                // Readers that waited for this one may go on.
                WakeNext(rwlock, host, isShared);
                break;
            }
        }

        Unlock(rwlock, host, isShared);
        return result;
    }

    /// <summary>Unlocks what the thread has locked.</summary>
    internal static int Release(pthread_rwlock_t* rwlock)
    {
        HostSystem host = Processes.CProcess.Current.Host;
        bool isShared = rwlock->__shared != 0;
        Lock(rwlock, host, isShared);
        bool wasWriter = rwlock->__cur_writer != 0;
        if (wasWriter)
        {
            rwlock->__cur_writer = 0;
        }
        else if (rwlock->__readers != 0)
        {
            rwlock->__readers--;
        }

        WakeNext(rwlock, host, isShared);
        Unlock(rwlock, host, isShared);
        return 0;
    }

    private static bool PrefersWriters(pthread_rwlock_t* rwlock) => rwlock->__flags == PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP;

    // The lock is held before and after.
    private static int Await(pthread_rwlock_t* rwlock, int* word, HostSystem host, bool isShared, in Deadline deadline)
    {
        int expected = *word;
        Unlock(rwlock, host, isShared);
        int result = host.WaitAt(word, expected, isShared, deadline);
        ThreadSignals.SafePoint();
        Lock(rwlock, host, isShared);
        return result == -ETIMEDOUT ? ETIMEDOUT : 0;
    }

    private static void WakeNext(pthread_rwlock_t* rwlock, HostSystem host, bool isShared)
    {
        if (rwlock->__cur_writer != 0)
        {
            return;
        }

        bool writersWait = rwlock->__writers_queued != 0;
        if (rwlock->__readers_queued != 0 && !(writersWait && (PrefersWriters(rwlock) || rwlock->__readers != 0)))
        {
            rwlock->__readers_wakeup++;
            host.WakeAt(&rwlock->__readers_wakeup, int.MaxValue, isShared);
        }
        else if (writersWait && rwlock->__readers == 0)
        {
            rwlock->__writer_wakeup++;
            host.WakeAt(&rwlock->__writer_wakeup, 1, isShared);
        }
    }

    private static void Lock(pthread_rwlock_t* rwlock, HostSystem host, bool isShared) =>
        WordLock.Acquire(&rwlock->__lock, host, isShared, Deadline.Never);

    private static void Unlock(pthread_rwlock_t* rwlock, HostSystem host, bool isShared) => WordLock.Release(&rwlock->__lock, host, isShared);
}
