using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

// Clocks that are set, and those of processes (POSIX).
public static unsafe partial class Time
{
    /// <summary>Sets a clock. Returns 0, or -1 with EINVAL, EPERM (POSIX clock_settime).</summary>
    public static int clock_settime(int clock_id, timespec* tp)
    {
        if (tp->tv_sec < 0 || tp->tv_nsec is < 0 or >= NanosecondsPerSecond)
        {
            return (int)CallResult.Fail(Errno.EINVAL);
        }

        return CallResult.Report(CProcess.Current.Host.SetClock(clock_id, tp));
    }

    /// <summary>Stores the clock of a process's processor time, which is that of the caller only. Returns 0 or ESRCH (POSIX clock_getcpuclockid).</summary>
    public static int clock_getcpuclockid(int pid, int* clock_id)
    {
        if (pid != 0 && pid != CProcess.Current.Host.ProcessId)
        {
            return Errno.ESRCH;
        }

        *clock_id = CLOCK_PROCESS_CPUTIME_ID;
        return 0;
    }

    /// <summary>Stores the step of the clock behind <see cref="timespec_get"/>; the base, or 0 for another one (C23 §7.29.2.7).</summary>
    public static int timespec_getres(timespec* ts, int @base) =>
        @base == TIME_UTC && CProcess.Current.Host.ClockResolution(CLOCK_REALTIME, ts) == 0 ? TIME_UTC : 0;

    /// <summary>As <see cref="mktime"/> (timegm(3)).</summary>
    public static long timelocal(tm* tp) => mktime(tp);

    /// <summary>The days of a year (SVID dysize).</summary>
    public static int dysize(int year) => Timing.Calendar.IsLeap(year) ? 366 : 365;
}
