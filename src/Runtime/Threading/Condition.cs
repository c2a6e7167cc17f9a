using System.Threading;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Threading;

/// <summary>
/// What condition variables do. Waits are counted, and so are those that may end: a wait ends when it has been given leave, never by chance, and
/// nobody who came later takes the leave of all who wait.
/// </summary>
internal static unsafe class Condition
{
    internal const int Shared = 1;
    internal const int ClockShift = 1;

    // Set in __nwaiters when somebody waits for the last of them to leave.
    private const int Awaited = 0x40000000;

    /// <summary>The clock of timed waits that flags name.</summary>
    internal static int Clock(uint flags) => (int)((flags >> ClockShift) & 1);

    /// <summary>Waits. 0, ETIMEDOUT, or what unlocking and locking the mutex returns.</summary>
    internal static int Wait(pthread_cond_t* cond, pthread_mutex_t* mutex, in Deadline deadline)
    {
        CThread thread = CThread.Current;
        CThread.CancellationPoint();
        HostSystem host = thread.Process.Host;
        bool isShared = IsShared(cond);
        Lock(cond, host, isShared);

        // Before the mutex is free: whoever locks it next and signals has to see this waiter.
        Interlocked.Increment(ref cond->__nwaiters);
        int error = Pthread.pthread_mutex_unlock(mutex);
        if (error != 0)
        {
            Leave(cond, host, isShared);
            return error;
        }

        cond->__total_seq++;
        cond->__futex++;
        ulong first = cond->__wakeup_seq;
        uint broadcasts = cond->__broadcast_seq;
        bool isInterrupted = false;
        while (true)
        {
            int expected = cond->__futex;
            Unlock(cond, host, isShared);
            int result = thread.Wait(&cond->__futex, expected, isShared, deadline);
            Lock(cond, host, isShared);
            if (cond->__broadcast_seq != broadcasts)
            {
                break;
            }

            if (cond->__wakeup_seq != first && cond->__woken_seq != cond->__wakeup_seq)
            {
                cond->__woken_seq++;
                break;
            }

            if (result == -ETIMEDOUT || thread.MustAct)
            {
                // It gives itself leave.
                cond->__wakeup_seq++;
                cond->__futex++;
                cond->__woken_seq++;
                isInterrupted = result != -ETIMEDOUT;
                error = isInterrupted ? 0 : ETIMEDOUT;
                break;
            }
        }

        Leave(cond, host, isShared);
        int locked = Pthread.pthread_mutex_lock(mutex);
        if (isInterrupted)
        {
            CThread.CancellationPoint();
        }

        return locked != 0 ? locked : error;
    }

    /// <summary>Gives one waiter leave.</summary>
    internal static int Signal(pthread_cond_t* cond)
    {
        if (Volatile.Read(ref cond->__nwaiters) == 0)
        {
            return 0;
        }

        HostSystem host = Processes.CProcess.Current.Host;
        bool isShared = IsShared(cond);
        Lock(cond, host, isShared);
        bool waits = cond->__total_seq > cond->__wakeup_seq;
        if (waits)
        {
            cond->__wakeup_seq++;
            cond->__futex++;
        }

        Unlock(cond, host, isShared);
        if (waits)
        {
            host.WakeAt(&cond->__futex, 1, isShared);
        }

        return 0;
    }

    /// <summary>Gives all waiters leave.</summary>
    internal static int Broadcast(pthread_cond_t* cond)
    {
        if (Volatile.Read(ref cond->__nwaiters) == 0)
        {
            return 0;
        }

        HostSystem host = Processes.CProcess.Current.Host;
        bool isShared = IsShared(cond);
        Lock(cond, host, isShared);
        bool waits = cond->__total_seq > cond->__wakeup_seq;
        if (waits)
        {
            cond->__wakeup_seq = cond->__total_seq;
            cond->__woken_seq = cond->__total_seq;
            cond->__futex++;
            cond->__broadcast_seq++;
        }

        Unlock(cond, host, isShared);
        if (waits)
        {
            host.WakeAt(&cond->__futex, int.MaxValue, isShared);
        }

        return 0;
    }

    /// <summary>Waits until nobody is within a wait any more.</summary>
    internal static int Destroy(pthread_cond_t* cond)
    {
        int waiters = Interlocked.Or(ref cond->__nwaiters, Awaited) | Awaited;
        HostSystem host = Processes.CProcess.Current.Host;
        for (; waiters != Awaited; waiters = Volatile.Read(ref cond->__nwaiters))
        {
            host.WaitAt(&cond->__nwaiters, waiters, IsShared(cond), Deadline.Never);
            ThreadSignals.SafePoint();
        }

        cond->__nwaiters = 0;
        return 0;
    }

    private static bool IsShared(pthread_cond_t* cond) => (cond->__flags & Shared) != 0;

    private static void Lock(pthread_cond_t* cond, HostSystem host, bool isShared) => WordLock.Acquire(&cond->__lock, host, isShared, Deadline.Never);

    private static void Unlock(pthread_cond_t* cond, HostSystem host, bool isShared) => WordLock.Release(&cond->__lock, host, isShared);

    // Whoever destroys the variable may free its memory as soon as the last one has left.
    private static void Leave(pthread_cond_t* cond, HostSystem host, bool isShared)
    {
        Unlock(cond, host, isShared);
        if (Interlocked.Decrement(ref cond->__nwaiters) == Awaited)
        {
            host.WakeAt(&cond->__nwaiters, int.MaxValue, isShared);
        }
    }
}
