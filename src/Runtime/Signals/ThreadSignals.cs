using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Signals;

/// <summary>
/// The signals of one thread that runs C: those that were handed over and wait for their handler, and the mask. Handlers run in the thread
/// itself, where it returns from a function of the library.
/// </summary>
internal sealed unsafe class ThreadSignals
{
    private const int Interruption = SignalTrampoline.Interruption;

    // The size of ucontext_t.
    private const int ContextSize = 968;

    private static readonly SignalBlock* s_noBlock = SignalBlock.Allocate();

    // The threads of all processes here, the oldest first; another list in a copy, where the lock may be held for ever.
    private static List<ThreadSignals> s_threads = [];
    private static volatile bool s_hasSeveral;

    [ThreadStatic]
    private static ThreadSignals? t_current;

    private readonly CProcess _process;
    private readonly SignalBlock* _block = SignalBlock.Allocate();
    private int _thread;
    private bool _waitsWithMask;

    private ThreadSignals(CProcess process, ulong blocked)
    {
        _process = process;
        _thread = process.Host.ThreadId;
        Blocked = blocked;
    }

    /// <summary>The signals that the program has blocked in this thread.</summary>
    internal ulong Blocked
    {
        get;
        private set
        {
            field = value;
            if (_process.OwnsHost && SignalTable.Instance->FirstThread == _thread)
            {
                SignalTable.Instance->FirstBlocked = s_hasSeveral ? value : 0;
            }
        }
    }

    /// <summary>What the native handler and other threads know of this thread; one for all threads that get no signals.</summary>
    internal static SignalBlock* Block => t_current is { } current ? current._block : s_noBlock;

    /// <summary>Where no signal is ever noted: for calls that none can end.</summary>
    internal static ulong* Nothing => &s_noBlock->Pending;

    /// <summary>Whether a signal is noted for the current thread.</summary>
    internal static bool HasPending => Block->Pending != 0;

    /// <summary>The mask that replaces the thread's own while it waits (POSIX <c>pselect</c>); null for none.</summary>
    internal static ulong* WaitMask => t_current is { _waitsWithMask: true } current ? &current._block->WaitMask : null;

    /// <summary>The current thread's signals; a thread that has none yet gets its own, with nothing blocked.</summary>
    internal static ThreadSignals Current => t_current ?? Enter(CProcess.Current, 0);

    /// <summary>Makes the current thread one that gets signals of a process.</summary>
    /// <param name="process">The process.</param>
    /// <param name="blocked">What is blocked from the start: the mask of the thread that made this one.</param>
    internal static ThreadSignals Enter(CProcess process, ulong blocked)
    {
        var signals = new ThreadSignals(process, blocked);
        t_current = signals;
        if (process.OwnsHost && SignalTrampoline.IsSupported)
        {
            SignalTable.Add(process.Host.ProcessId, signals._thread, signals._block);
        }

        lock (s_threads)
        {
            s_threads.Add(signals);
            NoteFirst();
        }

        if (process.OwnsHost)
        {
            process.Host.SetSignalMask(blocked);
        }

        return signals;
    }

    /// <summary>
    /// Before another thread starts: signals for the process that wait for the current thread, the only one so far, wait for any thread from now on.
    /// </summary>
    internal static void BeginSharing()
    {
        lock (s_threads)
        {
            if (s_hasSeveral)
            {
                return;
            }

            NoteFirst();
        }

        if (t_current is { Blocked: not 0 } current && current._process.OwnsHost && SignalTrampoline.IsSupported)
        {
            current.GiveToProcess(current.Blocked & current._process.Host.PendingSignals);
        }
    }

    /// <summary>The current thread gets no more signals. The handlers of those that have reached it run now.</summary>
    internal static void Leave()
    {
        if (t_current is not { } current)
        {
            return;
        }

        if (current._process.OwnsHost)
        {
            current.Close();
            if (SignalTrampoline.IsSupported)
            {
                SignalTable.Remove(current._thread);
            }
        }

        lock (s_threads)
        {
            s_threads.Remove(current);
            Standstill.NoteLeaving(current._thread);
            NoteFirst();
        }

        t_current = null;
        NativeMemory.Free(current._block);
    }

    /// <summary>Runs the handlers of what was handed over; called wherever a function of the library returns to C.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void SafePoint()
    {
        if (Volatile.Read(ref SignalTable.Instance->AnyPending) != 0)
        {
            RunPending();
        }
    }

    /// <summary>
    /// Whether a call that gave <paramref name="result"/> is to be made again. If a signal ended it, its handler has run when this
    /// returns.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Restarts(long result) => result is -EINTR or SignalTrampoline.Restart && AfterInterruption(result);

    /// <summary>Has the next call of the current thread that waits end at once.</summary>
    internal static void Interrupt()
    {
        if (t_current is { } current)
        {
            Interlocked.Or(ref current._block->Pending, SignalSet.Of(Interruption));
        }
    }

    /// <summary>Ends the call that a thread of a process waits in, or its next one, if it has something else to do (<see cref="CThread.MustAct"/>).</summary>
    internal static void Interrupt(CProcess process, int thread)
    {
        if (!process.OwnsHost || !SignalTrampoline.IsSupported || thread == 0)
        {
            return;
        }

        SignalTrampoline.HandleInterruption();
        var information = new siginfo_t { si_signo = Interruption, si_code = Signal.SI_QUEUE };
        process.Host.SendSignal(thread, Interruption, &information);
    }

    /// <summary>Sets what is blocked, and runs the handlers of what becomes deliverable.</summary>
    internal void SetBlocked(ulong blocked)
    {
        blocked &= ~(SignalSet.Untouchable | SignalSet.Reserved);
        Blocked = blocked;
        if (_process.OwnsHost)
        {
            _process.Signals.NoteBlocked(blocked);
            Bystanders.SilenceNew();
            RestoreMask(blocked);
        }

        SafePoint();
    }

    /// <summary>Has the kernel block again what the program has blocked, where something else was for a while.</summary>
    internal void RestoreMask() => RestoreMask(Blocked);

    /// <summary>Begins a call that waits with another mask, if one is given; <see cref="EndWait"/> ends it.</summary>
    internal static void BeginWait(sigset_t* mask)
    {
        if (mask == null)
        {
            return;
        }

        ThreadSignals current = Current;
        ulong blocked = mask->__val[0] & ~(SignalSet.Untouchable | SignalSet.Reserved);
        current._process.Signals.NoteBlocked(current.Blocked | blocked);
        current._block->WaitMask = blocked;
        current._waitsWithMask = true;
    }

    /// <summary>Ends such a call: handlers run with its mask. Returns the call's result.</summary>
    internal static int EndWait(int result)
    {
        if (t_current is { _waitsWithMask: true } current)
        {
            current._waitsWithMask = false;
            current.RunHandlers(current._block->WaitMask);
        }

        return result;
    }

    /// <summary>
    /// Sends the thread a signal itself; when this returns its handler has run, unless it is blocked.
    /// </summary>
    internal int Send(int signal, siginfo_t* information)
    {
        if (!IsSentByKernel(signal))
        {
            Run(signal, information, Blocked);
            return 0;
        }

        int result = _process.Host.SendSignal(_thread, signal, information);
        SafePoint();
        return result;
    }

    /// <summary>
    /// Sends the process a signal, for a thread that does not block it: the first one if it may be that, else the current one, else any. If all
    /// threads block it, it waits for one that stops doing so or takes it (<c>sigwait</c>).
    /// </summary>
    internal static int SendToProcess(CProcess process, int signal, siginfo_t* information)
    {
        ThreadSignals current = Current;
        ThreadSignals? receiver = current.IsSentByKernel(signal) ? current.FindReceiver(signal) : current;
        if (ReferenceEquals(receiver, current))
        {
            return current.Send(signal, information);
        }

        int result = receiver is not null ? process.Host.SendSignal(receiver._thread, signal, information)
            : information->si_code == Signal.SI_USER ? process.Host.SendSignal(process.Host.ProcessId, signal)
            : process.Host.QueueSignal(process.Host.ProcessId, signal, information);
        SafePoint();
        return result;
    }

    /// <summary>Runs handlers with <paramref name="during"/> as the mask that was in effect while the thread waited.</summary>
    internal void RunHandlers(ulong during)
    {
        while (TryTake(out int signal))
        {
            siginfo_t information = *SignalBlock.Information(_block, signal);
            information.si_code = SignalTrampoline.Undisguise(information.si_code);
            if (SignalSet.Contains(during, signal))
            {
                PutBack(signal, &information);
                continue;
            }

            Run(signal, &information, during);
        }
    }

    /// <summary>Sends a thread of the process a signal (POSIX <c>pthread_kill</c>); 0 or a negated error number.</summary>
    internal static int Send(CThread thread, int signal, siginfo_t* information) => ReferenceEquals(thread, CThread.Known)
        ? Current.Send(signal, information)
        : thread.Process.OwnsHost ? thread.Process.Host.SendSignal(thread.HostId, signal, information) : -ENOSYS;

    /// <summary>Finds other threads that run C and do not rest: their numbers, as many as there is room for; how many.</summary>
    internal static int FindMoving(Span<int> threads)
    {
        int count = 0;
        lock (s_threads)
        {
            foreach (ThreadSignals thread in s_threads)
            {
                if (count < threads.Length && !ReferenceEquals(thread, t_current) && Volatile.Read(ref thread._block->IsResting) == 0)
                {
                    threads[count++] = thread._thread;
                }
            }
        }

        return count;
    }

    /// <summary>Whether a thread runs C.</summary>
    internal static bool IsOfThread(int thread)
    {
        lock (s_threads)
        {
            return s_threads.Exists(known => known._thread == thread);
        }
    }

    /// <summary>What a child that fork() made has of its parent's signals: the mask, in its only thread.</summary>
    internal static void AfterFork()
    {
        ThreadSignals current = Current;
        foreach (ThreadSignals thread in s_threads)
        {
            SignalTable.Remove(thread._thread);
        }

        current._thread = current._process.Host.ThreadId;
        current._block->Pending = 0;
        SignalTable.Begin(current._process.Host.ProcessId, current._thread, current._block);
        Bystanders.AfterFork();
        s_threads = [current];
        NoteFirst();
    }

    // Signals that reach a thread which runs no C go to the only thread, or to the first one. If there are several and the first one blocks a signal or is
    // gone, the kernel chooses.
    private static void NoteFirst()
    {
        s_hasSeveral = s_threads.Count > 1 || Standstill.IsAnyStarting;
        ThreadSignals? first = s_threads.Find(thread => thread._thread == SignalTable.Instance->FirstThread);
        SignalTable.Instance->FirstBlocked = first is null ? ulong.MaxValue : s_hasSeveral ? first.Blocked : 0;
    }

    // A signal that came before it was blocked, and blocked waits in the kernel. Of the signals that queue it stays the first of its kind.
    private void PutBack(int signal, siginfo_t* information)
    {
        List<siginfo_t>? later = null;
        siginfo_t next;
        while (signal >= SignalSet.FirstQueued && _process.Host.TakeWaitingSignal(SignalSet.Of(signal), &next) > 0)
        {
            (later ??= []).Add(next);
        }

        _process.Host.SendSignal(_thread, signal, information);
        foreach (siginfo_t other in later ?? [])
        {
            next = other;
            _process.Host.SendSignal(_thread, signal, &next);
        }
    }

    private bool IsSentByKernel(int signal) => _process.OwnsHost && SignalTrampoline.IsSupported
        && !SignalSet.Contains(SignalSet.Faults | SignalSet.Reserved, signal)
        && (signal != SignalNumbers.SIGPIPE || SignalSet.Contains(Blocked, signal) || _process.Signals[signal].IsFunction);

    // The only thread gets what it blocks as well, and keeps it.
    private ThreadSignals? FindReceiver(int signal)
    {
        lock (s_threads)
        {
            if (!s_hasSeveral)
            {
                return this;
            }

            ThreadSignals? free = s_threads.Find(thread => ReferenceEquals(thread._process, _process) && !SignalSet.Contains(thread.Blocked, signal));
            bool isFirst = free is not null && free._thread == SignalTable.Instance->FirstThread;
            return !isFirst && !SignalSet.Contains(Blocked, signal) ? this : free;
        }
    }

    private static void RunPending()
    {
        Interlocked.Exchange(ref SignalTable.Instance->AnyPending, 0);
        if (t_current is { } current)
        {
            Standstill.Join(current._block);
            current.RunHandlers(current.Blocked);
        }

        CThread.CancelAnywhere();
        if (Standstill.IsAsked || AnyHasPending())
        {
            Volatile.Write(ref SignalTable.Instance->AnyPending, 1);
        }
    }

    // What pthread_kill() or raise() sent is for this thread alone and goes back to it.
    private void GiveToProcess(ulong waiting)
    {
        var taken = new List<siginfo_t>();
        siginfo_t information;
        while (waiting != 0 && _process.Host.TakeWaitingSignal(waiting, &information) > 0)
        {
            taken.Add(information);
        }

        foreach (siginfo_t signal in taken)
        {
            information = signal;
            if (signal.si_code == Signal.SI_TKILL)
            {
                _process.Host.SendSignal(_thread, signal.si_signo, &information);
            }
            else
            {
                information.si_code -= signal.si_code >= 0 ? SignalTrampoline.Disguise : 0;
                _process.Host.QueueSignal(_process.Host.ProcessId, signal.si_signo, &information);
            }
        }
    }

    // From the mask on the kernel gives the thread no more; what it gave before, other threads do not get.
    private void Close()
    {
        _process.Host.SetSignalMask(ulong.MaxValue & ~SignalSet.Reserved & ~SignalSet.Faults);
        while ((Volatile.Read(ref _block->Pending) & ~SignalSet.Of(Interruption)) != 0)
        {
            RunHandlers(Blocked);
            _process.Host.SetSignalMask(ulong.MaxValue & ~SignalSet.Reserved & ~SignalSet.Faults);
        }
    }

    private static bool AnyHasPending()
    {
        lock (s_threads)
        {
            foreach (ThreadSignals thread in s_threads)
            {
                if (Volatile.Read(ref thread._block->Pending) != 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AfterInterruption(long result)
    {
        if (CThread.Known is { MustAct: true } thread)
        {
            thread.Act();
        }

        bool handled = (Block->Pending & ~SignalSet.Of(Interruption)) != 0;
        if (t_current is { } current)
        {
            // Asked of the thread itself, not of AnyPending: a handler may be running for one of several signals that came together.
            current.RunHandlers(current._waitsWithMask ? current._block->WaitMask : current.Blocked);
        }

        // Without a handler it was no signal of the program's that ended the call.
        return !handled || result == SignalTrampoline.Restart;
    }

    private bool TryTake(out int signal)
    {
        ulong pending = Volatile.Read(ref _block->Pending);
        if (SignalSet.Contains(pending, Interruption))
        {
            if (CThread.Known is { MustAct: true })
            {
                // It stays until the thread has done what it is to do.
                pending &= ~SignalSet.Of(Interruption);
            }
            else
            {
                Interlocked.And(ref _block->Pending, ~SignalSet.Of(Interruption));
                pending = Volatile.Read(ref _block->Pending);
                RestoreMask(Blocked);
            }
        }

        signal = BitOperations.TrailingZeroCount(pending) + 1;
        if (pending == 0)
        {
            return false;
        }

        Interlocked.And(ref _block->Pending, ~SignalSet.Of(signal));
        return true;
    }

    private void Run(int signal, siginfo_t* information, ulong during)
    {
        SignalAction action = _process.Signals[signal];
        if (!action.IsFunction)
        {
            if (action.Handler == SignalAction.Default && !SignalActions.IsIgnoredByDefault(signal))
            {
                TakeDefaultAction(signal);
            }

            RestoreMask(Blocked);
            return;
        }

        if ((action.Flags & unchecked((int)Signal.SA_RESETHAND)) != 0)
        {
            _process.Signals.Reset(signal);
        }

        ulong previous = Blocked;
        ulong own = (action.Flags & Signal.SA_NODEFER) != 0 ? 0 : SignalSet.Of(signal);
        Blocked = (during | action.Mask | own) & ~(SignalSet.Untouchable | SignalSet.Reserved);
        RestoreMask(Blocked);
        if ((action.Flags & Signal.SA_SIGINFO) != 0)
        {
            // The interrupted registers are not to be had; the room for them is.
            byte* context = stackalloc byte[ContextSize];
            ((delegate*<int, siginfo_t*, void*, void>)action.Handler)(signal, information, context);
        }
        else
        {
            ((delegate*<int, void>)action.Handler)(signal);
        }

        Blocked = previous;
        RestoreMask(previous);
    }

    // A signal that is noted stays blocked until its handler runs, so that the kernel keeps the next one of its kind with what belongs to it; none may
    // be noted between the look and the call.
    private void RestoreMask(ulong mask)
    {
        if (_process.OwnsHost)
        {
            _process.Host.SetSignalMask(ulong.MaxValue);
            _process.Host.SetSignalMask(mask | Volatile.Read(ref _block->Pending));
        }
    }

    private void TakeDefaultAction(int signal)
    {
        if (signal is SignalNumbers.SIGTSTP or SignalNumbers.SIGTTIN or SignalNumbers.SIGTTOU)
        {
            _process.Host.SendSignal(_process.Host.ProcessId, SignalNumbers.SIGSTOP);
            return;
        }

        _process.Kill(signal);
    }
}
