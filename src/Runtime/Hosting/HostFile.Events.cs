using System;
using System.Collections.Generic;
using System.Diagnostics;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The calls of epoll instances, timers and signal descriptors; the kernel knows what the file is.</summary>
internal unsafe partial class HostFile
{
    // The epoll instances that have an interest in this file; null for most files.
    private List<HostEpoll>? _watchers;

    /// <summary>The epoll instances that have an interest in this file. Whoever asks holds <see cref="HostEpoll"/>'s lock.</summary>
    internal List<HostEpoll> Watchers => _watchers ??= [];

    /// <inheritdoc/>
    internal override int ControlInterest(int operation, OpenFile file, int descriptor, epoll_event* request) =>
        file is HostFile target ? EpollEvents.Control(_fd, operation, target._fd, request) : -EPERM;

    /// <inheritdoc/>
    internal override int WaitEvents(epoll_event* events, int maximum, long nanoseconds)
    {
        long start = Stopwatch.GetTimestamp();
        long rest = nanoseconds;
        while (true)
        {
            int milliseconds = rest < 0 ? -1 : (int)Math.Min(rest / 1_000_000, int.MaxValue);
            int result = EpollEvents.Wait(_fd, events, maximum, milliseconds);
            if (result is not (0 or -EINTR) || rest == 0 || (result < 0 && ThreadSignals.HasPending))
            {
                return result;
            }

            if (result == 0 && milliseconds == 0)
            {
                // Less than epoll_wait() can tell: poll() knows nanoseconds.
                var wait = new pollfd { fd = _fd, events = POLLIN };
                var left = new timespec { tv_sec = 0, tv_nsec = rest };
                result = WaitingCalls.ppoll(&wait, 1, &left, ThreadSignals.WaitMask);
                if (result is not (0 or 1) && ThreadSignals.HasPending)
                {
                    return result;
                }
            }

            rest = nanoseconds < 0 ? -1 : Math.Max(0, nanoseconds - (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }
    }

    /// <inheritdoc/>
    internal override int SetTimer(int flags, itimerspec* time, itimerspec* previous) =>
        Libc.Result(Libc.timerfd_settime(_fd, flags, time, previous));

    /// <inheritdoc/>
    internal override int GetTimer(itimerspec* time) => Libc.Result(Libc.timerfd_gettime(_fd, time));

    /// <inheritdoc/>
    internal override int SetSignals(sigset_t* mask) => Math.Min(0, Libc.Result(Libc.signalfd(_fd, mask, 0)));
}
