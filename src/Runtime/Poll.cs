using System;
using System.Buffers;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>poll.h</c> (POSIX).</summary>
public static unsafe partial class Poll
{
    /// <summary>
    /// Waits until one of the descriptors is ready, at most <paramref name="timeout"/> milliseconds, without limit if it is negative
    /// (POSIX <c>poll</c>). Returns how many are ready and stores in which way; 0 when time is up.
    /// </summary>
    public static int poll(pollfd* fds, ulong nfds, int timeout) => Wait(fds, nfds, timeout < 0 ? -1 : timeout * 1_000_000L);

    /// <summary>
    /// <see cref="poll"/> with a limit in nanoseconds, null for none, and, if <paramref name="sigmask"/> is not null, those
    /// signals blocked meanwhile in place of the thread's own (ppoll(2)).
    /// </summary>
    public static int ppoll(pollfd* fds, ulong nfds, timespec* tmo_p, sigset_t* sigmask)
    {
        if (!TimeLimits.TryRead(tmo_p, out long nanoseconds))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        ThreadSignals.BeginWait(sigmask);
        return ThreadSignals.EndWait(Wait(fds, nfds, nanoseconds));
    }

    private static int Wait(pollfd* fds, ulong nfds, long limit)
    {
        if (nfds > DescriptorTable.Limit)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        if (fds == null && nfds != 0)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        CProcess process = CProcess.Current;
        int count = (int)nfds;
        OpenFile?[] files = ArrayPool<OpenFile?>.Shared.Rent(count);
        bool allOpen = true;
        for (int i = 0; i < count; i++)
        {
            files[i] = fds[i].fd < 0 ? null : process.Descriptors.Acquire(fds[i].fd);
            fds[i].revents = fds[i].fd >= 0 && files[i] is null ? (short)POLLNVAL : (short)0;
            allOpen &= fds[i].revents == 0;
        }

        // A descriptor that is not open is a result, so there is nothing to wait for.
        long nanoseconds = allOpen ? limit : 0;
        int result = process.Host.Poll(files.AsSpan(0, count), fds, nanoseconds);
        for (int i = 0; i < count; i++)
        {
            files[i]?.Release();
        }

        ArrayPool<OpenFile?>.Shared.Return(files, clearArray: true);
        return ThreadSignals.Restarts(result) ? Wait(fds, nfds, limit) : CallResult.Report(result);
    }
}
