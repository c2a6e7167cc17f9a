using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime.Threading;

/// <summary>
/// Stops a program's other threads while one of them calls <c>fork</c>. The copy has only that one; if another compiled a method or collected just
/// then, the copy would wait for ever for what it held. So each is let go on until it waits in a call of the system or comes to the end of a
/// function of the library, and stays there. Forks come one after the other.
/// </summary>
/// <remarks>
/// A thread that calls nothing computes with what is compiled already and holds nothing: it is not waited for longer than <see cref="Patience"/> of
/// its own time.
/// </remarks>
internal static unsafe class Standstill
{
    // How long a thread may run before it is taken for one that calls nothing, in nanoseconds of its own time.
    private const long Patience = 10_000_000;

    // How often it is looked at threads that have not come to rest, in nanoseconds.
    private const int LookInterval = 500_000;

    // How often all threads that have not come to rest are to be seen asleep before they are taken for ones that wait for each other.
    private const int LooksAsleep = 3;

    private const int LeavingSlots = 64;

    // In native memory, where threads can wait at them.
    private static readonly Words* s_words = (Words*)NativeMemory.AllocZeroed((nuint)sizeof(Words));

    private static readonly int[] s_leaving = new int[LeavingSlots];

    private static int s_starting;
    private static int s_nextLeaving;

    /// <summary>Whether threads are to stop.</summary>
    internal static bool IsAsked => Volatile.Read(ref s_words->Asked) != 0;

    /// <summary>Whether a thread is on its way.</summary>
    internal static bool IsAnyStarting => Volatile.Read(ref s_starting) > 0;

    /// <summary>Takes note that a thread is about to start; it is on its way until <see cref="NoteStarted"/>.</summary>
    internal static void NoteStarting() => Interlocked.Increment(ref s_starting);

    /// <summary>Takes note that a thread has started, or could not.</summary>
    internal static void NoteStarted() => Interlocked.Decrement(ref s_starting);

    /// <summary>Takes note that a thread runs no more C and is about to end.</summary>
    internal static void NoteLeaving(int thread)
    {
        int slot = (Interlocked.Increment(ref s_nextLeaving) & int.MaxValue) % LeavingSlots;
        Volatile.Write(ref s_leaving[slot], thread);
    }

    /// <summary>Takes note that the current thread waits, and holds nothing of .NET's. <see cref="GoOn()"/> follows.</summary>
    internal static void Rest() => Volatile.Write(ref ThreadSignals.Block->IsResting, 1);

    /// <summary>Takes note that it waits no longer.</summary>
    internal static void GoOn() => GoOn(ThreadSignals.Block);

    /// <inheritdoc cref="GoOn()"/>
    /// <param name="block">The current thread's.</param>
    internal static void GoOn(SignalBlock* block)
    {
        Interlocked.Exchange(ref block->IsResting, 0);
        if (IsAsked)
        {
            Join(block);
        }
    }

    /// <summary>Stays until the fork is done, if there is one; for a thread that holds nothing of .NET's.</summary>
    internal static void Join(SignalBlock* block)
    {
        while (IsAsked)
        {
            Volatile.Write(ref block->IsResting, 1);
            Interlocked.Increment(ref s_words->Arrivals);
            WaitingCalls.FutexWake(&s_words->Arrivals);
            while (IsAsked)
            {
                WaitingCalls.FutexWait(&s_words->Asked, 1, null);
            }

            Interlocked.Exchange(ref block->IsResting, 0);
        }
    }

    /// <summary>Brings the other threads of the calling thread's process to a stop. <see cref="End"/> or <see cref="EndInCopy"/> follows.</summary>
    internal static void Begin(CProcess process)
    {
        WordLock.Acquire(&s_words->Forking, process.Host, isShared: false, Deadline.Never);
        Interlocked.Exchange(ref s_words->Asked, 1);
        Volatile.Write(ref SignalTable.Instance->AnyPending, 1);
        var interval = new timespec { tv_nsec = LookInterval };
        Dictionary<int, long>? times = null;
        int asleep = 0;
        while (true)
        {
            int arrivals = Volatile.Read(ref s_words->Arrivals);
            Movement movement = LookAtAll(process.Host, ref times);
            asleep = movement == Movement.Asleep ? asleep + 1 : 0;
            if (movement == Movement.None || asleep == LooksAsleep)
            {
                break;
            }

            WaitingCalls.FutexWait(&s_words->Arrivals, arrivals, &interval);
        }

        if (!process.IsCopy)
        {
            // .NET's own thread clears away what ended threads leave. A copy does not have it.
            GC.WaitForPendingFinalizers();
        }
    }

    /// <summary>Lets the threads go on.</summary>
    internal static void End(CProcess process)
    {
        Interlocked.Exchange(ref s_words->Asked, 0);
        WaitingCalls.FutexWake(&s_words->Asked);
        WordLock.Release(&s_words->Forking, process.Host, isShared: false);
    }

    /// <summary>In a copy, to which none of the other threads came.</summary>
    internal static void EndInCopy()
    {
        *s_words = default;
        s_starting = 0;
        Array.Clear(s_leaving);
    }

    private static Movement LookAtAll(HostSystem host, ref Dictionary<int, long>? times)
    {
        Movement all = Volatile.Read(ref s_starting) > 0 ? Movement.Running : Movement.None;
        Span<int> moving = stackalloc int[LeavingSlots];
        foreach (int thread in moving[..ThreadSignals.FindMoving(moving)])
        {
            times ??= [];
            Movement own = LookAt(host, thread, times);
            all = own > all ? own : all;
        }

        foreach (ref int thread in s_leaving.AsSpan())
        {
            if (thread == 0)
            {
                continue;
            }

            // It is gone soon; a thread that runs C has got its number by then.
            times ??= [];
            Movement own = ThreadSignals.IsOfThread(thread) ? Movement.None : LookAt(host, thread, times);
            all = own > all ? own : all;
            thread = own == Movement.None ? 0 : thread;
        }

        return all;
    }

    private static Movement LookAt(HostSystem host, int thread, Dictionary<int, long> times)
    {
        if (host.ReadThreadTime(thread) is not { } time)
        {
            return Movement.None;
        }

        if (!times.TryAdd(thread, time) && time - times[thread] > Patience)
        {
            return Movement.None;
        }

        return host.IsThreadAsleep(thread) ? Movement.Asleep : Movement.Running;
    }

    private enum Movement
    {
        None,
        Asleep,
        Running,
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Words
    {
        internal int Forking;
        internal int Asked;
        internal int Arrivals;
    }
}
