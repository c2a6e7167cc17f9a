using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Sets of signals, and blocking them (POSIX <c>signal.h</c>).</summary>
public static unsafe partial class Signal
{
    private const int Words = 16;

    /// <summary>Empties a set (POSIX <c>sigemptyset</c>).</summary>
    public static int sigemptyset(sigset_t* set)
    {
        *set = default;
        return 0;
    }

    /// <summary>Makes a set of all signals but those that the C library keeps for itself (POSIX <c>sigfillset</c>).</summary>
    public static int sigfillset(sigset_t* set)
    {
        for (int word = 0; word < Words; word++)
        {
            set->__val[word] = ulong.MaxValue;
        }

        set->__val[0] &= ~(SignalSet.Of(32) | SignalSet.Of(33));
        return 0;
    }

    /// <summary>Adds a signal to a set (POSIX <c>sigaddset</c>).</summary>
    public static int sigaddset(sigset_t* set, int sig)
    {
        if (set == null || !SignalSet.IsValid(sig) || SignalSet.IsOfLibrary(sig))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        set->__val[0] |= SignalSet.Of(sig);
        return 0;
    }

    /// <summary>Takes a signal out of a set (POSIX <c>sigdelset</c>).</summary>
    public static int sigdelset(sigset_t* set, int sig)
    {
        if (set == null || !SignalSet.IsValid(sig) || SignalSet.IsOfLibrary(sig))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        set->__val[0] &= ~SignalSet.Of(sig);
        return 0;
    }

    /// <summary>1 if a set holds a signal (POSIX <c>sigismember</c>).</summary>
    public static int sigismember(sigset_t* set, int sig) => set == null || !SignalSet.IsValid(sig)
        ? (int)CallResult.Fail(EINVAL)
        : SignalSet.Contains(set->__val[0], sig) ? 1 : 0;

    /// <summary>1 if a set holds no signal (glibc).</summary>
    public static int sigisemptyset(sigset_t* set)
    {
        if (set == null)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        for (int word = 0; word < Words; word++)
        {
            if (set->__val[word] != 0)
            {
                return 0;
            }
        }

        return 1;
    }

    /// <summary>Makes a set of what two sets both hold (glibc).</summary>
    public static int sigandset(sigset_t* dest, sigset_t* left, sigset_t* right)
    {
        if (dest == null || left == null || right == null)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        for (int word = 0; word < Words; word++)
        {
            dest->__val[word] = left->__val[word] & right->__val[word];
        }

        return 0;
    }

    /// <summary>Makes a set of what one of two sets holds (glibc).</summary>
    public static int sigorset(sigset_t* dest, sigset_t* left, sigset_t* right)
    {
        if (dest == null || left == null || right == null)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        for (int word = 0; word < Words; word++)
        {
            dest->__val[word] = left->__val[word] | right->__val[word];
        }

        return 0;
    }

    /// <summary>
    /// Blocks, unblocks or sets the signals that the thread blocks; stores what was blocked. Both pointers may be null. Of a signal that waited
    /// the handler has run when this returns (POSIX <c>sigprocmask</c>).
    /// </summary>
    public static int sigprocmask(int how, sigset_t* set, sigset_t* oldset) => CallResult.Report(-ChangeMask(how, set, oldset));

    /// <summary>Stores the signals that wait (POSIX <c>sigpending</c>).</summary>
    public static int sigpending(sigset_t* set)
    {
        if (set == null)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        CProcess process = CProcess.Current;
        *set = default;
        set->__val[0] = process.Host.PendingSignals & ThreadSignals.Current.Blocked;
        return CallResult.Report(0);
    }

    /// <summary>Waits, with <paramref name="mask"/> blocked, until a handler has run; -1 with EINTR (POSIX <c>sigsuspend</c>).</summary>
    public static int sigsuspend(sigset_t* mask)
    {
        if (mask == null)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        CProcess process = CProcess.Current;
        ThreadSignals.BeginWait(mask);
        long result;
        do
        {
            result = process.Host.Suspend(*ThreadSignals.WaitMask);
        }
        while (ThreadSignals.Restarts(result));
        ThreadSignals.EndWait(0);
        return (int)CallResult.Report(result);
    }

    /// <summary>Waits for a signal of a set, which must be blocked, and stores its number. Returns 0 or an error number (POSIX <c>sigwait</c>).</summary>
    public static int sigwait(sigset_t* set, int* sig)
    {
        siginfo_t information;
        long result;
        do
        {
            result = Take(set, &information, null);
        }
        while (result == -EINTR);
        if (result < 0)
        {
            return (int)-result;
        }

        *sig = (int)result;
        return 0;
    }

    /// <summary>Waits for a signal of a set, which must be blocked, and returns it (POSIX <c>sigwaitinfo</c>).</summary>
    public static int sigwaitinfo(sigset_t* set, siginfo_t* info) => sigtimedwait(set, info, null);

    /// <summary><see cref="sigwaitinfo"/> with a limit; EAGAIN when time is up (POSIX <c>sigtimedwait</c>).</summary>
    public static int sigtimedwait(sigset_t* set, siginfo_t* info, timespec* timeout) => (int)CallResult.Report(Take(set, info, timeout));

    /// <summary>Sets what is done on a signal; SIG_HOLD blocks it. Returns what was done, SIG_HOLD if it was blocked (POSIX.1-2001 <c>sigset</c>).</summary>
    public static delegate*<int, void> sigset(int sig, delegate*<int, void> disp)
    {
        if (!SignalSet.IsValid(sig) || (nint)disp == -1)
        {
            CallResult.Fail(EINVAL);
            return SIG_ERR;
        }

        bool wasBlocked = SignalSet.Contains(ThreadSignals.Current.Blocked, sig);
        delegate*<int, void> previous;
        if (disp == SIG_HOLD)
        {
            sigaction action;
            if (sigaction(sig, null, &action) < 0 || sighold(sig) < 0)
            {
                return SIG_ERR;
            }

            previous = action.sa_handler;
        }
        else
        {
            previous = SetHandler(sig, disp, SA_NODEFER);
            if (previous == SIG_ERR || sigrelse(sig) < 0)
            {
                return SIG_ERR;
            }
        }

        return wasBlocked ? SIG_HOLD : previous;
    }

    /// <summary>Blocks a signal (POSIX.1-2001 <c>sighold</c>).</summary>
    public static int sighold(int sig) => Change(SIG_BLOCK, sig);

    /// <summary>Unblocks a signal (POSIX.1-2001 <c>sigrelse</c>).</summary>
    public static int sigrelse(int sig) => Change(SIG_UNBLOCK, sig);

    /// <summary>Ignores a signal (POSIX.1-2001 <c>sigignore</c>).</summary>
    public static int sigignore(int sig) => SetHandler(sig, SIG_IGN, 0) == SIG_ERR ? -1 : 0;

    /// <summary>Waits until a handler has run, with a signal unblocked meanwhile; -1 with EINTR (POSIX.1-2001 <c>sigpause</c>).</summary>
    public static int sigpause(int sig)
    {
        sigset_t mask = default;
        mask.__val[0] = ThreadSignals.Current.Blocked;
        return sigdelset(&mask, sig) < 0 ? -1 : sigsuspend(&mask);
    }

    /// <summary>Blocks the signals of a set of the lowest 32 and returns what was blocked (4.3BSD <c>sigblock</c>).</summary>
    public static int sigblock(int mask) => ChangeLowest(SIG_BLOCK, mask);

    /// <summary>Sets the blocked signals, as far as they are among the lowest 32, and returns what was blocked (4.3BSD <c>sigsetmask</c>).</summary>
    public static int sigsetmask(int mask) => ChangeLowest(SIG_SETMASK, mask);

    /// <summary>The blocked signals among the lowest 32 (4.3BSD <c>siggetmask</c>).</summary>
    public static int siggetmask() => ChangeLowest(SIG_BLOCK, 0);

    /// <summary>The set that holds one signal of the lowest 32 (4.3BSD <c>sigmask</c>).</summary>
    public static int sigmask(int sig) => (int)(1u << (sig - 1));

    /// <summary>What <see cref="sigprocmask"/> does; 0 or an error number.</summary>
    internal static int ChangeMask(int how, sigset_t* set, sigset_t* previous)
    {
        ThreadSignals.SafePoint();
        ThreadSignals signals = ThreadSignals.Current;
        ulong blocked = signals.Blocked;
        if (set != null)
        {
            ulong changed = set->__val[0];
            switch (how)
            {
                case SIG_BLOCK:
                    changed |= blocked;
                    break;
                case SIG_UNBLOCK:
                    changed = blocked & ~changed;
                    break;
                case SIG_SETMASK:
                    break;
                default:
                    return EINVAL;
            }

            // The set may be the one that takes what was blocked, and a handler of what becomes deliverable sees it stored.
            Store(previous, blocked);
            signals.SetBlocked(changed);
            return 0;
        }

        Store(previous, blocked);
        return 0;
    }

    private static void Store(sigset_t* set, ulong blocked)
    {
        if (set != null)
        {
            *set = default;
            set->__val[0] = blocked;
        }
    }

    private static long Take(sigset_t* set, siginfo_t* information, timespec* limit)
    {
        if (set == null)
        {
            return -EFAULT;
        }

        CProcess process = CProcess.Current;
        process.Signals.NoteBlocked(set->__val[0]);
        siginfo_t found;
        long result;
        do
        {
            result = process.Host.TakeSignal(set->__val[0], &found, limit);
        }
        while (ThreadSignals.Restarts(result));
        if (result > 0 && information != null)
        {
            *information = found;
        }

        return result;
    }

    private static int Change(int how, int signal)
    {
        sigset_t set = default;
        return sigaddset(&set, signal) < 0 ? -1 : sigprocmask(how, &set, null);
    }

    private static int ChangeLowest(int how, int mask)
    {
        sigset_t set = default;
        sigset_t previous;
        set.__val[0] = (uint)mask;
        return sigprocmask(how, &set, &previous) < 0 ? -1 : (int)(uint)previous.__val[0];
    }
}
