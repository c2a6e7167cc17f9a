using CSockTranslate.Runtime.Threading;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Threads: waiting at an address, scheduling, names.</summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>
    /// Waits until somebody calls <see cref="WakeAt"/> for the address, if it holds <paramref name="expected"/> (futex(2)). May return early.
    /// </summary>
    /// <param name="address">The word, aligned.</param>
    /// <param name="expected">What it holds; -EAGAIN if it is something else already.</param>
    /// <param name="isShared">Whether threads of other processes wait for the same memory.</param>
    /// <param name="deadline">When to give up, with -ETIMEDOUT.</param>
    internal abstract int WaitAt(int* address, int expected, bool isShared, in Deadline deadline);

    /// <summary>Wakes up to that many threads that wait at an address, the longest waiting first.</summary>
    internal abstract void WakeAt(int* address, int count, bool isShared);

    /// <summary>
    /// Names the robust mutex that the current thread is about to lock or unlock; null when it has. A host that sees threads end by themselves
    /// leaves their mutexes to others.
    /// </summary>
    internal virtual void NoteChanging(pthread_mutex_t* mutex)
    {
    }

    /// <summary>Takes note that the current thread has locked a robust mutex, or is about to unlock it.</summary>
    internal virtual void NoteHeld(pthread_mutex_t* mutex, bool isHeld)
    {
    }

    /// <summary>Lets other threads run (POSIX <c>sched_yield</c>).</summary>
    internal abstract void Yield();

    /// <summary>The processor that the thread runs on (sched_getcpu(3)).</summary>
    internal abstract int CurrentProcessor { get; }

    /// <summary>Stores which processors a thread, 0 is the current one, may run on; the bytes stored (sched_getaffinity(2)).</summary>
    internal abstract int GetAffinity(int thread, ulong size, byte* mask);

    /// <summary>Sets which processors a thread may run on (sched_setaffinity(2)).</summary>
    internal abstract int SetAffinity(int thread, ulong size, byte* mask);

    /// <summary>The policy of a process or thread, <c>SCHED_*</c> (POSIX <c>sched_getscheduler</c>).</summary>
    internal abstract int GetScheduler(int thread);

    /// <summary>Sets the policy and priority (POSIX <c>sched_setscheduler</c>).</summary>
    internal abstract int SetScheduler(int thread, int policy, int priority);

    /// <summary>The priority, or a negated error number (POSIX <c>sched_getparam</c>).</summary>
    internal abstract int GetPriority(int thread);

    /// <summary>Sets the priority (POSIX <c>sched_setparam</c>).</summary>
    internal abstract int SetPriority(int thread, int priority);

    /// <summary>The time slice of SCHED_RR (POSIX <c>sched_rr_get_interval</c>).</summary>
    internal abstract int GetTimeSlice(int thread, timespec* interval);

    /// <summary>How long a thread of this process has run, in nanoseconds; null if it is gone.</summary>
    internal virtual long? ReadThreadTime(int thread) => null;

    /// <summary>Whether a thread of this process waits for something.</summary>
    internal virtual bool IsThreadAsleep(int thread) => false;

    /// <summary>Tells the system what a thread is called, at most 15 bytes.</summary>
    internal abstract void NameThread(int thread, sbyte* name);
}
