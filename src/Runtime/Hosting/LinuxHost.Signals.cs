using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Signals: the kernel's own.</summary>
internal sealed unsafe partial class LinuxHost
{
    // What .NET handles itself by the time that the program begins (the runtime's PAL and System.Native).
    private const ulong HandledByRuntime = (1UL << 1) | (1UL << 2) | (1UL << 14);

    // What .NET makes exceptions of.
    private static readonly int[] s_faults = [SignalNumbers.SIGSEGV, SignalNumbers.SIGBUS, SignalNumbers.SIGFPE];

    /// <inheritdoc/>
    internal override ulong IgnoredSignals
    {
        get
        {
            ulong ignored = 0;
            for (int signal = 1; signal <= SignalSet.Count; signal++)
            {
                sigaction action;
                if (IsOwn(signal) && signal != SignalNumbers.SIGPIPE && Libc.sigaction(signal, null, &action) == 0
                    && (nint)action.sa_handler == SignalAction.Ignored)
                {
                    ignored |= SignalSet.Of(signal);
                }
            }

            return ignored;
        }
    }

    /// <inheritdoc/>
    internal override ulong PendingSignals
    {
        get
        {
            sigset_t set;
            Libc.sigpending(&set);
            return set.__val[0];
        }
    }

    /// <inheritdoc/>
    internal override void UseDefaultSignalActions()
    {
        for (int signal = 1; signal <= 15; signal++)
        {
            sigaction action;
            if (SignalSet.Contains(HandledByRuntime, signal) && Libc.sigaction(signal, null, &action) == 0
                && (nint)action.sa_handler != SignalAction.Ignored)
            {
                Libc.signal(signal, SignalAction.Default);
            }
        }
    }

    /// <inheritdoc/>
    internal override void SetSignalAction(int signal, in SignalAction action, bool isBlocked)
    {
        if (FaultTrampoline.Knows(signal))
        {
            sigaction handler = FaultTrampoline.ActionFor(signal);
            sigaction standard = default;
            Libc.sigaction(signal, action.IsFunction ? &handler : &standard, null);
            return;
        }

        if (!IsOwn(signal))
        {
            return;
        }

        if (signal == SignalNumbers.SIGPIPE && !action.IsFunction && !(isBlocked && action.Handler == SignalAction.Default))
        {
            // .NET itself writes where nobody may read; the program's own writes are looked after by those who make them. Only what
            // is blocked when it comes has to end the program later.
            Libc.signal(signal, SignalAction.Ignored);
            return;
        }

        bool handsOver = SignalTrampoline.IsSupported && (action.IsFunction || (isBlocked && action.Handler == SignalAction.Default));
        if (handsOver)
        {
            Bystanders.Silence();
        }

        sigaction request = default;
        request.sa_handler = (delegate*<int, void>)(handsOver ? SignalTrampoline.Handler : action.IsFunction ? SignalAction.Default : action.Handler);
        request.sa_flags = (action.Flags & (Signal.SA_RESTART | Signal.SA_NOCLDSTOP | Signal.SA_NOCLDWAIT)) | (handsOver ? Signal.SA_SIGINFO : 0);
        request.sa_mask.__val[0] = handsOver ? ~(SignalSet.Faults | SignalSet.Reserved) : 0;
        Libc.sigaction(signal, &request, null);
    }

    /// <inheritdoc/>
    internal override ulong SignalMask
    {
        get
        {
            sigset_t set;
            Libc.pthread_sigmask(Signal.SIG_SETMASK, null, &set);
            return set.__val[0] & ~(SignalSet.Faults | SignalSet.Reserved);
        }
    }

    /// <inheritdoc/>
    internal override void SetSignalMask(ulong blocked)
    {
        sigset_t set = default;
        set.__val[0] = blocked & ~(SignalSet.Faults | SignalSet.Reserved);
        Libc.pthread_sigmask(Signal.SIG_SETMASK, &set, null);
    }

    /// <inheritdoc/>
    internal override int SendSignal(int process, int signal) => Libc.Result(Libc.kill(process, signal));

    /// <inheritdoc/>
    internal override int SendSignal(int thread, int signal, siginfo_t* information)
    {
        siginfo_t passed = *information;
        if (thread != Libc.gettid())
        {
            passed.si_code -= SignalTrampoline.Disguise;
        }

        return WaitingCalls.rt_tgsigqueueinfo(Libc.getpid(), thread, signal, &passed);
    }

    /// <inheritdoc/>
    internal override int QueueSignal(int process, int signal, siginfo_t* information) =>
        SignalTrampoline.IsSupported ? WaitingCalls.rt_sigqueueinfo(process, signal, information) : -ENOSYS;

    /// <inheritdoc/>
    internal override long Suspend(ulong blocked) => SignalTrampoline.IsSupported ? WaitingCalls.rt_sigsuspend(&blocked) : -ENOSYS;

    /// <inheritdoc/>
    internal override long TakeSignal(ulong set, siginfo_t* information, timespec* limit)
    {
        long result = SignalTrampoline.IsSupported ? WaitingCalls.rt_sigtimedwait(&set, information, limit) : -ENOSYS;
        if (result > 0)
        {
            information->si_code = SignalTrampoline.Undisguise(information->si_code);
        }

        return result;
    }

    /// <inheritdoc/>
    internal override int TakeWaitingSignal(ulong set, siginfo_t* information)
    {
        int result = SignalTrampoline.IsSupported ? WaitingCalls.TakeWaitingSignal(&set, information) : -ENOSYS;
        if (result > 0)
        {
            information->si_code = SignalTrampoline.Undisguise(information->si_code);
        }

        return result;
    }

    /// <inheritdoc/>
    internal override int SetIntervalTimer(int which, itimerval* value, itimerval* previous) =>
        Libc.Result(Libc.setitimer(which, value, previous));

    /// <inheritdoc/>
    internal override int GetIntervalTimer(int which, itimerval* value) => Libc.Result(Libc.getitimer(which, value));

    /// <inheritdoc/>
    internal override int CreateTimer(CProcess process, int clock, sigevent* request, nint* timer) =>
        request != null && request->sigev_notify == Signal.SIGEV_THREAD
            ? TimerNotices.Create(process, clock, *request, timer)
            : Libc.Result(Libc.timer_create(clock, request, timer));

    /// <inheritdoc/>
    internal override int DeleteTimer(nint timer)
    {
        int result = Libc.Result(Libc.timer_delete(timer));
        if (result == 0)
        {
            TimerNotices.Forget(timer);
        }

        return result;
    }

    /// <inheritdoc/>
    internal override int SetTimer(nint timer, int flags, itimerspec* value, itimerspec* previous) =>
        Libc.Result(Libc.timer_settime(timer, flags, value, previous));

    /// <inheritdoc/>
    internal override int GetTimer(nint timer, itimerspec* value) => Libc.Result(Libc.timer_gettime(timer, value));

    /// <inheritdoc/>
    internal override int TimerOverrun(nint timer) => Libc.Result(Libc.timer_getoverrun(timer));

    private static bool IsOwn(int signal) =>
        !SignalSet.Contains(SignalSet.Faults | SignalSet.Reserved | SignalSet.Untouchable, signal);
}
