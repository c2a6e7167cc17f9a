using System;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/epoll.h</c> (Linux's epoll(7)).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</remarks>
public static unsafe partial class SysEpoll
{
    // The kernel's limit (fs/eventpoll.c, EP_MAX_EVENTS).
    private const int MaximumEvents = int.MaxValue / 12;

    /// <summary>Makes an epoll instance and returns its descriptor; the size is only looked at for being positive (epoll_create(2)).</summary>
    public static int epoll_create(int size) => size <= 0 ? (int)CallResult.Fail(EINVAL) : epoll_create1(0);

    /// <summary>Makes an epoll instance and returns its descriptor; the flag is EPOLL_CLOEXEC (epoll_create(2)).</summary>
    public static int epoll_create1(int flags)
    {
        CProcess process = CProcess.Current;
        return (flags & ~EPOLL_CLOEXEC) != 0
            ? (int)CallResult.Fail(EINVAL)
            : process.Install(process.Host.OpenEventQueue(out OpenFile? opened), opened, (flags & EPOLL_CLOEXEC) != 0);
    }

    /// <summary>Adds a descriptor to an epoll instance, changes its events or removes it (epoll_ctl(2)).</summary>
    public static int epoll_ctl(int epfd, int op, int fd, epoll_event* @event)
    {
        if (@event == null && op != EPOLL_CTL_DEL)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        DescriptorTable descriptors = CProcess.Current.Descriptors;
        OpenFile? queue = descriptors.Acquire(epfd);
        OpenFile? file = descriptors.Acquire(fd);
        int result = queue is null || file is null ? -EBADF : queue.ControlInterest(op, file, fd, @event);
        file?.Release();
        queue?.Release();
        return CallResult.Report(result);
    }

    /// <summary>
    /// Waits for events, at most <paramref name="timeout"/> milliseconds, without limit if that is negative, and returns how many are
    /// stored; 0 when time is up (epoll_wait(2)).
    /// </summary>
    public static int epoll_wait(int epfd, epoll_event* events, int maxevents, int timeout) =>
        Wait(epfd, events, maxevents, timeout < 0 ? -1 : timeout * 1_000_000L);

    /// <summary>
    /// <see cref="epoll_wait"/>; if <paramref name="sigmask"/> is not null, those signals are blocked meanwhile in place of the thread's own
    /// (epoll_wait(2)).
    /// </summary>
    public static int epoll_pwait(int epfd, epoll_event* events, int maxevents, int timeout, sigset_t* sigmask)
    {
        ThreadSignals.BeginWait(sigmask);
        return ThreadSignals.EndWait(epoll_wait(epfd, events, maxevents, timeout));
    }

    /// <summary><see cref="epoll_pwait"/> with a limit in nanoseconds; null for none (epoll_wait(2)).</summary>
    public static int epoll_pwait2(int epfd, epoll_event* events, int maxevents, timespec* timeout, sigset_t* sigmask)
    {
        if (!TimeLimits.TryRead(timeout, out long nanoseconds))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        ThreadSignals.BeginWait(sigmask);
        return ThreadSignals.EndWait(Wait(epfd, events, maxevents, nanoseconds));
    }

    private static int Wait(int epfd, epoll_event* events, int maxevents, long nanoseconds)
    {
        if (maxevents is <= 0 or > MaximumEvents)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        OpenFile? queue = CProcess.Current.Descriptors.Acquire(epfd);
        if (queue is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = queue.WaitEvents(events, maxevents, nanoseconds);
        queue.Release();
        return ThreadSignals.Restarts(result) ? Wait(epfd, events, maxevents, nanoseconds) : CallResult.Report(result);
    }
}
