using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.StandardLibrary;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>signal.h</c> (C11 §7.14, POSIX).</summary>
/// <remarks>
/// A handler runs in the thread that got the signal, where that thread returns from a function of the library; a call that waits is ended for it.
/// Code that calls no function of the library asks with <see cref="CProgram.HandleSignals"/>. The interrupted registers, which a handler could get as its third argument,
/// are all zero. Functions that fail return -1, or SIG_ERR, and set <c>errno</c> to what Linux sets it to.
/// </remarks>
public static unsafe partial class Signal
{
    /// <summary>What the signal does by default.</summary>
    public static delegate*<int, void> SIG_DFL => null;

    /// <summary>Nothing is done.</summary>
    public static delegate*<int, void> SIG_IGN => (delegate*<int, void>)1;

    /// <summary>The signal is blocked (<see cref="sigset"/>).</summary>
    public static delegate*<int, void> SIG_HOLD => (delegate*<int, void>)2;

    /// <summary>What <see cref="signal"/> returns when it fails.</summary>
    public static delegate*<int, void> SIG_ERR => (delegate*<int, void>)(-1);

    /// <summary>
    /// Sets what is done on a signal and returns what was done before; the handler stays, and calls start again (C11 §7.14.1.1, with BSD's meaning
    /// as in glibc).
    /// </summary>
    public static delegate*<int, void> signal(int sig, delegate*<int, void> handler) =>
        SetHandler(sig, handler, SignalSet.Contains(CProcess.Current.Library.InterruptingSignals, sig) ? 0 : SA_RESTART);

    /// <summary>As <see cref="signal"/> (POSIX.1-2001 <c>bsd_signal</c>).</summary>
    public static delegate*<int, void> bsd_signal(int sig, delegate*<int, void> handler) => signal(sig, handler);

    /// <summary>As <see cref="signal"/> (glibc).</summary>
    public static delegate*<int, void> ssignal(int sig, delegate*<int, void> handler) => signal(sig, handler);

    /// <summary>As <see cref="signal"/> on System V: the handler is called once, and calls end with EINTR (glibc).</summary>
    public static delegate*<int, void> sysv_signal(int sig, delegate*<int, void> handler) =>
        SetHandler(sig, handler, unchecked((int)SA_RESETHAND) | SA_NODEFER | SA_INTERRUPT);

    /// <summary>Sets what is done on a signal and stores what was; both pointers may be null (POSIX <c>sigaction</c>).</summary>
    public static int sigaction(int sig, sigaction* act, sigaction* oldact)
    {
        // A program may ask what is done on a signal that can't be changed.
        if (!SignalSet.IsValid(sig) || SignalSet.IsOfLibrary(sig) || (act != null && SignalSet.Contains(SignalSet.Untouchable, sig)))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        SignalActions actions = CProcess.Current.Signals;
        SignalAction previous = act == null
            ? actions[sig]
            : actions.Set(sig, new SignalAction((nint)act->sa_handler, act->sa_mask.__val[0], act->sa_flags, (nint)act->sa_restorer));
        if (oldact != null)
        {
            *oldact = new sigaction
            {
                sa_handler = (delegate*<int, void>)previous.Handler,
                sa_flags = previous.Flags,
                sa_restorer = (delegate*<void>)previous.Restorer,
            };
            oldact->sa_mask.__val[0] = previous.Mask;
        }

        return CallResult.Report(0);
    }

    /// <summary>Sets whether a signal ends calls with EINTR (POSIX <c>siginterrupt</c>).</summary>
    public static int siginterrupt(int sig, int flag)
    {
        sigaction action;
        if (sigaction(sig, null, &action) < 0)
        {
            return -1;
        }

        ref ulong interrupting = ref CProcess.Current.Library.InterruptingSignals;
        if (flag != 0)
        {
            interrupting |= SignalSet.Of(sig);
            action.sa_flags &= ~SA_RESTART;
        }
        else
        {
            interrupting &= ~SignalSet.Of(sig);
            action.sa_flags |= SA_RESTART;
        }

        return sigaction(sig, &action, null);
    }

    /// <summary>
    /// Sends a signal to a process, or a group of processes if <paramref name="pid"/> is 0, -1 or the negated group; 0 only looks whether that may
    /// be done (POSIX <c>kill</c>).
    /// </summary>
    public static int kill(int pid, int sig)
    {
        CProcess process = CProcess.Current;
        if (sig is < 0 or > SignalSet.Count)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        if (pid == process.Host.ProcessId && sig != 0)
        {
            siginfo_t information = Describe(process, sig, SI_USER);
            return CallResult.Report(ThreadSignals.SendToProcess(process, sig, &information));
        }

        return CallResult.Report(process.Host.SendSignal(pid, sig));
    }

    /// <summary>Sends a signal to a group of processes; 0 is the program's own (POSIX <c>killpg</c>).</summary>
    public static int killpg(int pgrp, int sig) => pgrp < 0 ? (int)CallResult.Fail(EINVAL) : kill(-pgrp, sig);

    /// <summary>Sends the calling thread a signal; its handler has run when this returns (C11 §7.14.2.1).</summary>
    public static int raise(int sig)
    {
        if (!SignalSet.IsValid(sig))
        {
            return sig == 0 ? 0 : (int)CallResult.Fail(EINVAL);
        }

        siginfo_t information = Describe(CProcess.Current, sig, SI_TKILL);
        return CallResult.Report(ThreadSignals.Current.Send(sig, &information));
    }

    /// <summary>As <see cref="raise"/> (glibc).</summary>
    public static int gsignal(int sig) => raise(sig);

    /// <summary>Sends a process a signal with a value that its handler gets (POSIX <c>sigqueue</c>).</summary>
    public static int sigqueue(int pid, int sig, sigval value)
    {
        CProcess process = CProcess.Current;
        siginfo_t information = Describe(process, sig, SI_QUEUE);
        information.si_value = value;
        if (sig is < 0 or > SignalSet.Count)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        return pid == process.Host.ProcessId && sig != 0
            ? CallResult.Report(ThreadSignals.SendToProcess(process, sig, &information))
            : CallResult.Report(process.Host.QueueSignal(pid, sig, &information));
    }

    /// <summary>Sends a signal to a thread of a process (tgkill(2)).</summary>
    public static int tgkill(int tgid, int tid, int sig)
    {
        CProcess process = CProcess.Current;
        if (tgid <= 0 || tid <= 0 || sig is < 0 or > SignalSet.Count)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        siginfo_t information = Describe(process, sig, SI_TKILL);
        return tgid != process.Host.ProcessId
            ? (int)CallResult.Fail(ESRCH)
            : CallResult.Report(process.Host.SendSignal(tid, sig, &information));
    }

    /// <summary>Writes the text of a signal behind <paramref name="s"/> to standard error (POSIX <c>psignal</c>).</summary>
    public static void psignal(int sig, CString s)
    {
        sbyte* prefix = s.IsNull ? (sbyte*)""u8.ToPointer() : s.Pointer;
        sbyte* separator = (sbyte*)(*prefix == 0 ? ""u8 : ": "u8).ToPointer();
        if (sig is <= 0 or >= NSIG)
        {
            Stdio.fprintf(Stdio.stderr, "%s%sUnknown signal %d\n"u8, prefix, separator, sig);
            return;
        }

        Stdio.fprintf(Stdio.stderr, "%s%s%s\n"u8, prefix, separator, String.strsignal(sig));
    }

    /// <summary>An alternate stack is noted and never used: handlers run on the thread's own (POSIX <c>sigaltstack</c>).</summary>
    public static int sigaltstack(stack_t* ss, stack_t* old_ss)
    {
        LibraryState library = CProcess.Current.Library;
        stack_t previous = library.AlternateStack;
        if (ss != null)
        {
            if ((ss->ss_flags & ~SS_DISABLE) != 0)
            {
                return (int)CallResult.Fail(EINVAL);
            }

            if ((ss->ss_flags & SS_DISABLE) == 0 && ss->ss_size < MINSIGSTKSZ)
            {
                return (int)CallResult.Fail(ENOMEM);
            }

            library.AlternateStack = (ss->ss_flags & SS_DISABLE) != 0 ? new stack_t { ss_flags = SS_DISABLE } : *ss;
        }

        if (old_ss != null)
        {
            *old_ss = previous;
        }

        return 0;
    }

    private static delegate*<int, void> SetHandler(int signal, delegate*<int, void> handler, int flags)
    {
        if ((nint)handler == -1)
        {
            CallResult.Fail(EINVAL);
            return SIG_ERR;
        }

        var action = new sigaction { sa_handler = handler, sa_flags = flags };
        if ((flags & SA_NODEFER) == 0 && SignalSet.IsValid(signal))
        {
            action.sa_mask.__val[0] = SignalSet.Of(signal);
        }

        sigaction previous;
        return sigaction(signal, &action, &previous) < 0 ? SIG_ERR : previous.sa_handler;
    }

    /// <summary>What comes with a signal that the process sends.</summary>
    internal static siginfo_t Describe(CProcess process, int signal, int code) => new()
    {
        si_signo = signal,
        si_code = code,
        si_pid = process.Host.ProcessId,
        si_uid = process.Host.UserId,
    };
}
