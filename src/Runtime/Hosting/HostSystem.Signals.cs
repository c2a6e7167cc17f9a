using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Signals between the host process and others.</summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>The signals that the host process ignores from its start on.</summary>
    internal virtual ulong IgnoredSignals => 0;

    /// <summary>Takes back what .NET does on signals that end a program: they end it.</summary>
    internal virtual void UseDefaultSignalActions()
    {
    }

    /// <summary>
    /// Has the host end, ignore or hand over (<see cref="ThreadSignals"/>) a signal.
    /// </summary>
    /// <param name="signal">The signal.</param>
    /// <param name="action">What the program wants.</param>
    /// <param name="isBlocked">Whether some thread of the program blocks the signal, so that it is to be handed over in any case.</param>
    internal virtual void SetSignalAction(int signal, in SignalAction action, bool isBlocked)
    {
    }

    /// <summary>Which signals wait for the calling thread.</summary>
    internal virtual ulong SignalMask => 0;

    /// <summary>Sets which signals wait for the calling thread.</summary>
    internal virtual void SetSignalMask(ulong blocked)
    {
    }

    /// <summary>The signals that wait for the calling thread or the process.</summary>
    internal virtual ulong PendingSignals => 0;

    /// <summary>Sends a signal to a process or a group, or only looks whether that may be done, for 0 (POSIX <c>kill</c>).</summary>
    internal abstract int SendSignal(int process, int signal);

    /// <summary>Sends a signal to a thread of this process, with what its handler is to see.</summary>
    internal virtual int SendSignal(int thread, int signal, siginfo_t* information) => -Errno.ENOSYS;

    /// <summary>Sends a signal with a value to a process (POSIX <c>sigqueue</c>).</summary>
    internal virtual int QueueSignal(int process, int signal, siginfo_t* information) => -Errno.ENOSYS;

    /// <summary>Waits until a signal that <paramref name="blocked"/> does not hold was handed over (POSIX <c>sigsuspend</c>).</summary>
    internal virtual long Suspend(ulong blocked) => -Errno.ENOSYS;

    /// <summary>Takes a signal of a set that waits (POSIX <c>sigtimedwait</c>).</summary>
    internal virtual long TakeSignal(ulong set, siginfo_t* information, timespec* limit) => -Errno.ENOSYS;

    /// <summary>Takes a signal of a set that waits, if there is one, whatever is noted for the thread.</summary>
    internal virtual int TakeWaitingSignal(ulong set, siginfo_t* information) => -Errno.ENOSYS;

    /// <summary>Sets a timer that sends SIGALRM, SIGVTALRM or SIGPROF (POSIX <c>setitimer</c>).</summary>
    internal virtual int SetIntervalTimer(int which, itimerval* value, itimerval* previous) => -Errno.ENOSYS;

    /// <summary>Reads such a timer (POSIX <c>getitimer</c>).</summary>
    internal virtual int GetIntervalTimer(int which, itimerval* value) => -Errno.ENOSYS;

    /// <summary>Makes a timer of a process (POSIX <c>timer_create</c>).</summary>
    internal virtual int CreateTimer(CProcess process, int clock, sigevent* request, nint* timer) => -Errno.ENOSYS;

    /// <summary>Removes a timer (POSIX <c>timer_delete</c>).</summary>
    internal virtual int DeleteTimer(nint timer) => -Errno.ENOSYS;

    /// <summary>Starts or stops a timer; stores what it had left if <paramref name="previous"/> is not null (POSIX <c>timer_settime</c>).</summary>
    internal virtual int SetTimer(nint timer, int flags, itimerspec* value, itimerspec* previous) => -Errno.ENOSYS;

    /// <summary>Reads a timer (POSIX <c>timer_gettime</c>).</summary>
    internal virtual int GetTimer(nint timer, itimerspec* value) => -Errno.ENOSYS;

    /// <summary>How often a timer expired before its last signal was delivered (POSIX <c>timer_getoverrun</c>).</summary>
    internal virtual int TimerOverrun(nint timer) => -Errno.ENOSYS;
}
