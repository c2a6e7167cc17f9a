using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime;

/// <summary>Waiting for time to pass or for signals (POSIX <c>unistd.h</c>).</summary>
public static unsafe partial class Unistd
{
    /// <summary>
    /// Waits <paramref name="seconds"/> seconds, or until a signal's handler has run; returns the seconds that were left, 0 when time was up
    /// (POSIX <c>sleep</c>).
    /// </summary>
    public static uint sleep(uint seconds)
    {
        var left = new timespec { tv_sec = seconds };
        return Wait(&left) < 0 ? (uint)left.tv_sec : 0;
    }

    /// <summary>Waits <paramref name="usec"/> microseconds; -1 with EINTR if a signal's handler ran (POSIX.1-2001 <c>usleep</c>).</summary>
    public static int usleep(uint usec)
    {
        var left = new timespec { tv_sec = usec / 1_000_000, tv_nsec = usec % 1_000_000 * 1000L };
        return CallResult.Report(Wait(&left));
    }

    /// <summary>Has SIGALRM sent after <paramref name="seconds"/> seconds, 0 for never; returns the seconds that an earlier alarm had left (POSIX <c>alarm</c>).</summary>
    public static uint alarm(uint seconds)
    {
        var value = new itimerval { it_value = new timeval { tv_sec = seconds } };
        itimerval previous;
        if (SysTime.setitimer(SysTime.ITIMER_REAL, &value, &previous) < 0)
        {
            return 0;
        }

        // Rounded, but never to 0, which would say that there was none.
        bool roundsUp = previous.it_value.tv_usec >= 500_000 || (previous.it_value.tv_sec == 0 && previous.it_value.tv_usec > 0);
        return (uint)previous.it_value.tv_sec + (roundsUp ? 1u : 0u);
    }

    /// <summary>
    /// Has SIGALRM sent after <paramref name="value"/> microseconds and then each <paramref name="interval"/>; returns the microseconds that
    /// were left (POSIX.1-2001 <c>ualarm</c>).
    /// </summary>
    public static uint ualarm(uint value, uint interval)
    {
        var timer = new itimerval
        {
            it_interval = new timeval { tv_sec = interval / 1_000_000, tv_usec = interval % 1_000_000 },
            it_value = new timeval { tv_sec = value / 1_000_000, tv_usec = value % 1_000_000 },
        };
        itimerval previous;
        return SysTime.setitimer(SysTime.ITIMER_REAL, &timer, &previous) < 0
            ? uint.MaxValue
            : (uint)((previous.it_value.tv_sec * 1_000_000) + previous.it_value.tv_usec);
    }

    /// <summary>Waits until a signal's handler has run; -1 with EINTR (POSIX <c>pause</c>).</summary>
    public static int pause()
    {
        CProcess process = CProcess.Current;
        long result;
        do
        {
            result = process.Host.Suspend(ThreadSignals.Current.Blocked);
        }
        while (ThreadSignals.Restarts(result));
        return (int)CallResult.Report(result);
    }

    /// <summary>Waits; if that is interrupted by a handler, -EINTR, and the time that is left is stored.</summary>
    private static int Wait(timespec* left)
    {
        CProcess process = CProcess.Current;
        int result;
        do
        {
            result = process.Host.Sleep(Time.CLOCK_REALTIME, 0, left, left);
        }
        while (ThreadSignals.Restarts(result));
        return result;
    }
}
