using System;
using System.Threading;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Threading;

/// <summary>Cancellation (POSIX 2.9.5), cleanup handlers, and waiting that others can end.</summary>
internal sealed unsafe partial class CThread
{
    private const int Cancelled = 1;
    private const int ProcessGone = 2;

    // Nobody changes the word that sleepers wait at.
    private const int SleepWord = 0;

    private Cleanup[] _cleanups = [];
    private int _cleanupCount;
    private int _requests;
    private bool _isExiting;
    private bool _isCancellationOff;
    private nint _waitsAt;
    private bool _waitsShared;
    private int _waits;

    /// <summary>Whether requests to cancel the thread are kept for later.</summary>
    internal bool IsCancellationOff
    {
        get => Volatile.Read(ref _isCancellationOff);
        set
        {
            Volatile.Write(ref _isCancellationOff, value);
            if (MustAct)
            {
                // What was asked for meanwhile ends the next call that waits.
                ThreadSignals.Interrupt();
            }
        }
    }

    /// <summary>Whether a request acts at once, not only at cancellation points.</summary>
    internal bool IsCancelledAnywhere { get; set; }

    /// <summary>Whether the thread has to do something else than to wait on: <see cref="Act"/>.</summary>
    internal bool MustAct
    {
        get
        {
            int requests = Volatile.Read(ref _requests);
            return requests != 0 && (requests != Cancelled || (!IsCancellationOff && !_isExiting));
        }
    }

    /// <summary>What a cancellation point does first: ends the thread if that was asked for.</summary>
    internal static void CancellationPoint()
    {
        if (t_current is { } thread && thread.MustAct)
        {
            thread.Act();
        }
    }

    /// <summary>Ends the thread if that was asked for and may be done anywhere (POSIX <c>PTHREAD_CANCEL_ASYNCHRONOUS</c>).</summary>
    internal static void CancelAnywhere()
    {
        if (t_current is { IsCancelledAnywhere: true, MustAct: true } thread)
        {
            thread.Act();
        }
    }

    /// <summary>Does what was asked for: unwinds the thread, because it is cancelled or its process is no more.</summary>
    internal void Act()
    {
        if ((Volatile.Read(ref _requests) & ProcessGone) != 0)
        {
            throw new ProcessEndException(Process, Process.DeclaredEnd);
        }

        Exit((void*)-1);
    }

    /// <summary>Asks the thread to end; from another thread or from itself.</summary>
    internal void RequestCancellation()
    {
        Interlocked.Or(ref _requests, Cancelled);
        Alert();
        ThreadSignals.Interrupt(Process, HostId);
    }

    /// <summary>Has the thread leave its process, which has ended.</summary>
    internal void RequestProcessEnd()
    {
        Interlocked.Or(ref _requests, ProcessGone);
        Alert();
        ThreadSignals.Interrupt(Process, HostId);
    }

    /// <summary>
    /// Waits as <see cref="Hosting.HostSystem.WaitAt"/> does, but not longer than until <see cref="MustAct"/>. Whoever calls looks at that, and at what it waits
    /// for, afterwards.
    /// </summary>
    internal int Wait(int* address, int expected, bool isShared, in Deadline deadline)
    {
        int result = WaitOnce(address, expected, isShared, deadline);
        ThreadSignals.SafePoint();
        return result == (int)SignalTrampoline.Restart ? -EINTR : result;
    }

    /// <summary>As <see cref="Wait"/>; -EINTR only if a handler ran that lets no call go on (POSIX <c>SA_RESTART</c>).</summary>
    internal int WaitForHandlers(int* address, int expected, bool isShared, in Deadline deadline)
    {
        int result = WaitOnce(address, expected, isShared, deadline);
        if (result is -EINTR or (int)SignalTrampoline.Restart)
        {
            return ThreadSignals.Restarts(result) || MustAct ? -EAGAIN : -EINTR;
        }

        ThreadSignals.SafePoint();
        return result;
    }

    /// <summary>Sleeps until a point in time; a cancellation point.</summary>
    internal void SleepUntil(in Deadline deadline)
    {
        do
        {
            CancellationPoint();
        }
        while (Wait(_sleep, SleepWord, isShared: false, deadline) != -ETIMEDOUT);
    }

    private int WaitOnce(int* address, int expected, bool isShared, in Deadline deadline)
    {
        _waitsShared = isShared;
        Volatile.Write(ref _waits, _waits + 1);

        // Seen by whoever makes a request, or the request is seen here: both write first and read then.
        Interlocked.Exchange(ref _waitsAt, (nint)address);
        int result = MustAct ? -EINTR : Process.Host.WaitAt(address, expected, isShared, deadline);
        Volatile.Write(ref _waitsAt, 0);
        return result;
    }

    /// <summary>Registers a handler for when the thread exits or is cancelled.</summary>
    internal void PushCleanup(delegate*<void*, void> routine, void* argument)
    {
        if (_cleanupCount == _cleanups.Length)
        {
            Array.Resize(ref _cleanups, Math.Max(4, 2 * _cleanupCount));
        }

        _cleanups[_cleanupCount++] = new Cleanup { Routine = (nint)routine, Argument = (nint)argument };
    }

    /// <summary>Removes the newest handler, and calls it if asked to.</summary>
    internal void PopCleanup(bool execute)
    {
        if (_cleanupCount > 0)
        {
            Cleanup cleanup = _cleanups[--_cleanupCount];
            if (execute)
            {
                ((delegate*<void*, void>)cleanup.Routine)((void*)cleanup.Argument);
            }
        }
    }

    private void RunCleanups()
    {
        while (_cleanupCount > 0)
        {
            PopCleanup(execute: true);
        }
    }

    // The thread may be anywhere between its look at the requests and its wait: it is woken until it has left the wait that it was in.
    private void Alert()
    {
        Interlocked.MemoryBarrier();
        int wait = Volatile.Read(ref _waits);
        SpinWait spinner = default;
        while (MustAct && Volatile.Read(ref _waits) == wait)
        {
            int* address = (int*)Volatile.Read(ref _waitsAt);
            if (address == null)
            {
                return;
            }

            Process.Host.WakeAt(address, int.MaxValue, _waitsShared);
            spinner.SpinOnce();
        }
    }

    private struct Cleanup
    {
        public nint Routine;
        public nint Argument;
    }
}
