using System;
using System.Buffers;
using System.Diagnostics;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/select.h</c> (POSIX).</summary>
public static unsafe partial class SysSelect
{
    private const int BitsPerWord = 64;

    // What makes a descriptor ready in each of the three sets (select(2), "Correspondence between select() and poll()").
    private const short ReadyToRead = POLLIN | POLLRDNORM | POLLRDBAND | POLLHUP | POLLERR;
    private const short ReadyToWrite = POLLOUT | POLLWRNORM | POLLWRBAND | POLLERR;
    private const short ReadyExceptionally = POLLPRI;

    /// <summary>Empties a set (POSIX <c>FD_ZERO</c>).</summary>
    public static void FD_ZERO(fd_set* set) => *set = default;

    /// <summary>Adds a descriptor to a set (POSIX <c>FD_SET</c>).</summary>
    public static void FD_SET(int fd, fd_set* set) => set->__fds_bits[fd / BitsPerWord] |= 1L << (fd % BitsPerWord);

    /// <summary>Takes a descriptor out of a set (POSIX <c>FD_CLR</c>).</summary>
    public static void FD_CLR(int fd, fd_set* set) => set->__fds_bits[fd / BitsPerWord] &= ~(1L << (fd % BitsPerWord));

    /// <summary>Whether a descriptor is in a set (POSIX <c>FD_ISSET</c>).</summary>
    public static int FD_ISSET(int fd, fd_set* set) => (set->__fds_bits[fd / BitsPerWord] >> (fd % BitsPerWord) & 1) != 0 ? 1 : 0;

    /// <summary>
    /// Waits until a descriptor of one of the sets is ready, at most <paramref name="timeout"/>, without limit if that is null
    /// (POSIX <c>select</c>). Leaves the ready ones in the sets and returns how many bits that are. As on Linux, the time that is left
    /// is stored in <paramref name="timeout"/>.
    /// </summary>
    public static int select(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, timeval* timeout)
    {
        if (nfds < 0 || (timeout != null && (timeout->tv_sec < 0 || timeout->tv_usec < 0)))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        if (timeout == null)
        {
            return Wait(nfds, readfds, writefds, exceptfds, -1);
        }

        // More than a century is as good as for ever, and fits.
        long seconds = Math.Min(timeout->tv_sec, int.MaxValue * 2L);
        long nanoseconds = (seconds * 1_000_000_000) + (Math.Min(timeout->tv_usec, 1_000_000_000_000) * 1000);
        long start = Stopwatch.GetTimestamp();
        int result = Wait(nfds, readfds, writefds, exceptfds, nanoseconds);
        if (result >= 0 || errno == EINTR)
        {
            long left = Math.Max(0, (nanoseconds - (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds) / 1000);
            timeout->tv_sec = left / 1_000_000;
            timeout->tv_usec = left % 1_000_000;
        }

        return result;
    }

    /// <summary>
    /// <see cref="select"/> with a limit in nanoseconds that stays as it is, and, if <paramref name="sigmask"/> is not null,
    /// those signals blocked meanwhile in place of the thread's own (POSIX <c>pselect</c>).
    /// </summary>
    public static int pselect(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, timespec* timeout, sigset_t* sigmask)
    {
        if (nfds < 0 || !TimeLimits.TryRead(timeout, out long nanoseconds))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        ThreadSignals.BeginWait(sigmask);
        return ThreadSignals.EndWait(Wait(nfds, readfds, writefds, exceptfds, nanoseconds));
    }

    private static int Wait(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, long nanoseconds)
    {
        CProcess process = CProcess.Current;
        int size = Math.Min(nfds, FD_SETSIZE);
        pollfd* requests = stackalloc pollfd[size];
        OpenFile?[] files = ArrayPool<OpenFile?>.Shared.Rent(size);
        int count = 0;
        bool allOpen = true;
        for (int fd = 0; fd < size; fd++)
        {
            short events = (short)((Has(readfds, fd) ? POLLIN | POLLRDNORM | POLLRDBAND : 0)
                | (Has(writefds, fd) ? POLLOUT | POLLWRNORM | POLLWRBAND : 0)
                | (Has(exceptfds, fd) ? POLLPRI : 0));
            if (events != 0)
            {
                files[count] = process.Descriptors.Acquire(fd);
                allOpen &= files[count] is not null;
                requests[count++] = new pollfd { fd = fd, events = events };
            }
        }

        int result = allOpen ? process.Host.Poll(files.AsSpan(0, count), requests, nanoseconds) : -EBADF;
        for (int i = 0; i < count; i++)
        {
            files[i]?.Release();
        }

        ArrayPool<OpenFile?>.Shared.Return(files, clearArray: true);
        if (result < 0)
        {
            return ThreadSignals.Restarts(result) ? Wait(nfds, readfds, writefds, exceptfds, nanoseconds) : CallResult.Report(result);
        }

        return CallResult.Report(
            KeepReady(readfds, requests, count, size, ReadyToRead)
            + KeepReady(writefds, requests, count, size, ReadyToWrite)
            + KeepReady(exceptfds, requests, count, size, ReadyExceptionally));
    }

    private static bool Has(fd_set* set, int fd) => set != null && FD_ISSET(fd, set) != 0;

    /// <summary>Leaves those of a set's descriptors in it that are ready, and returns their number.</summary>
    private static int KeepReady(fd_set* set, pollfd* requests, int count, int size, short ready)
    {
        if (set == null)
        {
            return 0;
        }

        fd_set asked = *set;
        for (int word = 0; word < (size + BitsPerWord - 1) / BitsPerWord; word++)
        {
            set->__fds_bits[word] = 0;
        }

        int bits = 0;
        for (int i = 0; i < count; i++)
        {
            if ((requests[i].revents & ready) != 0 && Has(&asked, requests[i].fd))
            {
                FD_SET(requests[i].fd, set);
                bits++;
            }
        }

        return bits;
    }
}
