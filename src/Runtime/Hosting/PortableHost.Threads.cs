using System;
using System.Threading;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Threads, by what the BCL has: all with the ordinary policy, on all processors.</summary>
internal sealed unsafe partial class PortableHost
{
    private const int KernelMask = 8;

    // What a Linux kernel gives SCHED_OTHER threads.
    private const long TimeSlice = 3_000_000;

    private readonly AddressWaiters _waiters = new();

    /// <inheritdoc/>
    internal override int CurrentProcessor => Thread.GetCurrentProcessorId() % Environment.ProcessorCount;

    /// <inheritdoc/>
    internal override int WaitAt(int* address, int expected, bool isShared, in Deadline deadline) => _waiters.Wait(address, expected, deadline);

    /// <inheritdoc/>
    internal override void WakeAt(int* address, int count, bool isShared) => _waiters.Wake(address, count);

    /// <inheritdoc/>
    internal override void Yield() => Thread.Yield();

    /// <inheritdoc/>
    internal override int GetAffinity(int thread, ulong size, byte* mask)
    {
        if (size < KernelMask)
        {
            return -EINVAL;
        }

        new Span<byte>(mask, (int)size).Clear();
        *(ulong*)mask = Processors;
        return 0;
    }

    /// <inheritdoc/>
    internal override int SetAffinity(int thread, ulong size, byte* mask) =>
        size < KernelMask || (*(ulong*)mask & Processors) == 0 ? -EINVAL : (*(ulong*)mask & Processors) == Processors ? 0 : -EPERM;

    /// <inheritdoc/>
    internal override int GetScheduler(int thread) => thread < 0 ? -EINVAL : Sched.SCHED_OTHER;

    /// <inheritdoc/>
    internal override int SetScheduler(int thread, int policy, int priority) => policy switch
    {
        Sched.SCHED_OTHER or Sched.SCHED_BATCH or Sched.SCHED_IDLE => priority == 0 ? 0 : -EINVAL,
        Sched.SCHED_FIFO or Sched.SCHED_RR => priority is < 1 or > 99 ? -EINVAL : -EPERM,
        _ => -EINVAL,
    };

    /// <inheritdoc/>
    internal override int GetPriority(int thread) => thread < 0 ? -EINVAL : 0;

    /// <inheritdoc/>
    internal override int SetPriority(int thread, int priority) => thread < 0 || priority != 0 ? -EINVAL : 0;

    /// <inheritdoc/>
    internal override int GetTimeSlice(int thread, timespec* interval)
    {
        *interval = new timespec { tv_nsec = TimeSlice };
        return thread < 0 ? -EINVAL : 0;
    }

    /// <inheritdoc/>
    internal override void NameThread(int thread, sbyte* name)
    {
        // .NET takes a thread's name once only; the program's is kept with the thread.
    }

    private static ulong Processors => Environment.ProcessorCount >= 64 ? ulong.MaxValue : (1UL << Environment.ProcessorCount) - 1;
}
