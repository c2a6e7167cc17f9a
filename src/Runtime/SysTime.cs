using System;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/time.h</c> (POSIX).</summary>
public static unsafe partial class SysTime
{
    private const long MicrosecondsPerSecond = 1_000_000;

    /// <summary>
    /// Stores the time since 1970-01-01 00:00 UTC and returns 0 (POSIX <c>gettimeofday</c>). A <paramref name="tz"/> that is not null
    /// becomes zero, as on Linux today.
    /// </summary>
    public static int gettimeofday(timeval* tv, void* tz)
    {
        if (tv != null)
        {
            long microseconds = (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
            tv->tv_sec = microseconds / MicrosecondsPerSecond;
            tv->tv_usec = microseconds % MicrosecondsPerSecond;
        }

        if (tz != null)
        {
            *(timezone*)tz = default;
        }

        return 0;
    }

    /// <summary>
    /// Sets the clock; the time zone of the kernel is none of this process's business and refused. Returns 0, or -1 with EINVAL, EPERM
    /// (settimeofday(2)).
    /// </summary>
    public static int settimeofday(timeval* tv, timezone* tz)
    {
        if (tz != null)
        {
            return (int)CallResult.Fail(tv != null ? Errno.EINVAL : Errno.EPERM);
        }

        if (tv == null || tv->tv_usec is < 0 or >= MicrosecondsPerSecond)
        {
            return (int)CallResult.Fail(Errno.EINVAL);
        }

        timespec time = new() { tv_sec = tv->tv_sec, tv_nsec = tv->tv_usec * 1000 };
        return Time.clock_settime(Time.CLOCK_REALTIME, &time);
    }

    /// <summary>
    /// Corrects the clock little by little; a null <paramref name="delta"/> only asks how much of the last correction is left, and
    /// <paramref name="olddelta"/> may be null. Returns 0, or -1 with EINVAL, EPERM (adjtime(3)).
    /// </summary>
    public static int adjtime(timeval* delta, timeval* olddelta) => CallResult.Report(CProcess.Current.Host.AdjustClock(delta, olddelta));

    /// <summary>Whether a time is not zero (timeradd(3)).</summary>
    public static int timerisset(timeval* tvp) => tvp->tv_sec != 0 || tvp->tv_usec != 0 ? 1 : 0;

    /// <summary>Sets a time to zero (timeradd(3)).</summary>
    public static void timerclear(timeval* tvp) => *tvp = default;

    /// <summary>Adds two times (timeradd(3)).</summary>
    public static void timeradd(timeval* a, timeval* b, timeval* result)
    {
        long seconds = a->tv_sec + b->tv_sec;
        long microseconds = a->tv_usec + b->tv_usec;
        if (microseconds >= MicrosecondsPerSecond)
        {
            seconds++;
            microseconds -= MicrosecondsPerSecond;
        }

        *result = new timeval { tv_sec = seconds, tv_usec = microseconds };
    }

    /// <summary>Subtracts <paramref name="b"/> from <paramref name="a"/> (timeradd(3)).</summary>
    public static void timersub(timeval* a, timeval* b, timeval* result)
    {
        long seconds = a->tv_sec - b->tv_sec;
        long microseconds = a->tv_usec - b->tv_usec;
        if (microseconds < 0)
        {
            seconds--;
            microseconds += MicrosecondsPerSecond;
        }

        *result = new timeval { tv_sec = seconds, tv_usec = microseconds };
    }

    /// <summary>Sets a file's times of access and of change, both to now for null (POSIX <c>utimes</c>).</summary>
    public static int utimes(CString filename, timeval* times) => SetTimes(Fcntl.AT_FDCWD, filename, times, 0);

    /// <summary>As <see cref="utimes"/>, also for a symbolic link itself (lutimes(3)).</summary>
    public static int lutimes(CString filename, timeval* times) => SetTimes(Fcntl.AT_FDCWD, filename, times, Fcntl.AT_SYMLINK_NOFOLLOW);

    /// <summary>As <see cref="utimes"/>; the path starts from an open directory (futimesat(2)).</summary>
    public static int futimesat(int dirfd, CString filename, timeval* times) => SetTimes(dirfd, filename, times, 0);

    /// <summary>As <see cref="utimes"/> for an open file (futimes(3)).</summary>
    public static int futimes(int fd, timeval* times)
    {
        timespec* both = stackalloc timespec[2];
        return Convert(times, both) ? SysStat.futimens(fd, times == null ? null : both) : -1;
    }

    private static int SetTimes(int dirfd, CString filename, timeval* times, int flags)
    {
        timespec* both = stackalloc timespec[2];
        if (!Convert(times, both))
        {
            return -1;
        }

        return filename.IsNull ? (int)CallResult.Fail(Errno.EFAULT) : SysStat.utimensat(dirfd, filename, times == null ? null : both, flags);
    }

    private static bool Convert(timeval* times, timespec* both)
    {
        for (int i = 0; times != null && i < 2; i++)
        {
            if (times[i].tv_usec is < 0 or >= MicrosecondsPerSecond)
            {
                Errno.errno = Errno.EINVAL;
                return false;
            }

            both[i] = new timespec { tv_sec = times[i].tv_sec, tv_nsec = times[i].tv_usec * 1000 };
        }

        return true;
    }
}
