using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Descriptors;

/// <summary>The calls of epoll instances, timers and signal descriptors; other files answer EINVAL, as on Linux.</summary>
internal abstract unsafe partial class OpenFile
{
    /// <summary>
    /// Adds a file to an epoll instance, changes its events or removes it (epoll_ctl(2)). An interest belongs to a file and the
    /// descriptor that it was added by, which may meanwhile be closed or another file's.
    /// </summary>
    internal virtual int ControlInterest(int operation, OpenFile file, int descriptor, epoll_event* request) => -EINVAL;

    /// <summary>Waits for events of an epoll instance, without limit if <paramref name="nanoseconds"/> is negative (epoll_wait(2)).</summary>
    internal virtual int WaitEvents(epoll_event* events, int maximum, long nanoseconds) => -EINVAL;

    /// <summary>Starts or stops a timer (timerfd_settime(2)).</summary>
    internal virtual int SetTimer(int flags, itimerspec* time, itimerspec* previous) => -EINVAL;

    /// <summary>Stores what a timer is set to (timerfd_gettime(2)).</summary>
    internal virtual int GetTimer(itimerspec* time) => -EINVAL;

    /// <summary>Changes the signals that a descriptor of signals is about (signalfd(2)).</summary>
    internal virtual int SetSignals(sigset_t* mask) => -EINVAL;
}
