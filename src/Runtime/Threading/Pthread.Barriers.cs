using System.Threading;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Barriers.</summary>
public static unsafe partial class Pthread
{
    /// <summary>Makes a barrier for that many threads. 0, or EINVAL for none or too many (POSIX pthread_barrier_init).</summary>
    public static int pthread_barrier_init(pthread_barrier_t* barrier, pthread_barrierattr_t* attr, uint count)
    {
        if (count is 0 or > int.MaxValue)
        {
            return EINVAL;
        }

        *barrier = new pthread_barrier_t { __count = count, __shared = attr == null ? PTHREAD_PROCESS_PRIVATE : attr->__pshared };
        return 0;
    }

    /// <summary>Ends the use of a barrier, when all threads that it has let go are out of it (POSIX pthread_barrier_destroy).</summary>
    public static int pthread_barrier_destroy(pthread_barrier_t* barrier)
    {
        HostSystem host = CProcess.Current.Host;
        for (int leaving; (leaving = Volatile.Read(ref barrier->__leaving)) != 0;)
        {
            host.WaitAt(&barrier->__leaving, leaving, barrier->__shared != 0, Deadline.Never);
            ThreadSignals.SafePoint();
        }

        return 0;
    }

    /// <summary>
    /// Waits until all threads are there (POSIX pthread_barrier_wait): PTHREAD_BARRIER_SERIAL_THREAD in the one that came last, 0 in the others.
    /// </summary>
    public static int pthread_barrier_wait(pthread_barrier_t* barrier)
    {
        HostSystem host = CProcess.Current.Host;
        bool isShared = barrier->__shared != 0;
        WordLock.Acquire(&barrier->__lock, host, isShared, Deadline.Never);
        int generation = barrier->__generation;
        if (++barrier->__arrived == barrier->__count)
        {
            barrier->__arrived = 0;
            Interlocked.Add(ref barrier->__leaving, (int)barrier->__count);
            Volatile.Write(ref barrier->__generation, generation + 1);
            WordLock.Release(&barrier->__lock, host, isShared);
            host.WakeAt(&barrier->__generation, int.MaxValue, isShared);
            LeaveBarrier(barrier, host, isShared);
            return PTHREAD_BARRIER_SERIAL_THREAD;
        }

        WordLock.Release(&barrier->__lock, host, isShared);
        while (Volatile.Read(ref barrier->__generation) == generation)
        {
            host.WaitAt(&barrier->__generation, generation, isShared, Deadline.Never);
            ThreadSignals.SafePoint();
        }

        LeaveBarrier(barrier, host, isShared);
        return 0;
    }

    /// <summary>Sets the attributes of a plain barrier (POSIX pthread_barrierattr_init).</summary>
    public static int pthread_barrierattr_init(pthread_barrierattr_t* attr) => Store(&attr->__pshared, PTHREAD_PROCESS_PRIVATE);

    /// <summary>Ends the use of attributes.</summary>
    public static int pthread_barrierattr_destroy(pthread_barrierattr_t* attr) => 0;

    /// <summary>Tells whether threads of other processes use the barrier.</summary>
    public static int pthread_barrierattr_getpshared(pthread_barrierattr_t* attr, int* pshared) => Store(pshared, attr->__pshared);

    /// <summary>Sets whether threads of other processes use the barrier. 0 or EINVAL.</summary>
    public static int pthread_barrierattr_setpshared(pthread_barrierattr_t* attr, int pshared) =>
        IsSharing(pshared) ? Store(&attr->__pshared, pshared) : EINVAL;

    // The last to leave touches the barrier with this, and wakes who destroys it by its address alone.
    private static void LeaveBarrier(pthread_barrier_t* barrier, HostSystem host, bool isShared)
    {
        if (Interlocked.Decrement(ref barrier->__leaving) == 0)
        {
            host.WakeAt(&barrier->__leaving, int.MaxValue, isShared);
        }
    }
}
