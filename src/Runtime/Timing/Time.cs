using CSockTranslate.Runtime.Formatting;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Timing;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime;

/// <summary><c>time.h</c> (C11 §7.27, POSIX, GNU timegm) in the C locale.</summary>
public static unsafe partial class Time
{
    /// <summary>Units of <see cref="clock"/> in a second.</summary>
    public const long CLOCKS_PER_SEC = 1000000;

    /// <summary>The base of <see cref="timespec_get"/>: UTC.</summary>
    public const int TIME_UTC = 1;

    /// <summary>The time since 1970 UTC.</summary>
    public const int CLOCK_REALTIME = 0;

    /// <summary>Time that never goes back.</summary>
    public const int CLOCK_MONOTONIC = 1;

    /// <summary>The processor time of the process.</summary>
    public const int CLOCK_PROCESS_CPUTIME_ID = 2;

    /// <summary>The processor time of the thread.</summary>
    public const int CLOCK_THREAD_CPUTIME_ID = 3;

    /// <summary>Monotonic time that no one adjusts.</summary>
    public const int CLOCK_MONOTONIC_RAW = 4;

    /// <summary>As <see cref="CLOCK_REALTIME"/>, less fine.</summary>
    public const int CLOCK_REALTIME_COARSE = 5;

    /// <summary>As <see cref="CLOCK_MONOTONIC"/>, less fine.</summary>
    public const int CLOCK_MONOTONIC_COARSE = 6;

    /// <summary>Monotonic time that counts when the machine sleeps.</summary>
    public const int CLOCK_BOOTTIME = 7;

    /// <summary>As <see cref="CLOCK_REALTIME"/>, of timers that wake the machine.</summary>
    public const int CLOCK_REALTIME_ALARM = 8;

    /// <summary>As <see cref="CLOCK_BOOTTIME"/>, of timers that wake the machine.</summary>
    public const int CLOCK_BOOTTIME_ALARM = 9;

    /// <summary>International atomic time.</summary>
    public const int CLOCK_TAI = 11;

    /// <summary>clock_nanosleep(): the time is one to wait until.</summary>
    public const int TIMER_ABSTIME = 1;

    private const long NanosecondsPerSecond = 1_000_000_000;

    private static readonly PosixZoneRules s_greenwich = PosixZoneRules.Universal("GMT");

    /// <summary>Seconds since 1970-01-01 00:00 UTC, stored too if <paramref name="timer"/> is not null (C11 §7.27.2.4).</summary>
    public static long time(long* timer)
    {
        timespec now;
        CProcess.Current.Host.ReadClock(CLOCK_REALTIME, &now);
        if (timer != null)
        {
            *timer = now.tv_sec;
        }

        return now.tv_sec;
    }

    /// <summary>The difference in seconds (C11 §7.27.2.2).</summary>
    public static double difftime(long time1, long time0) => time1 - time0;

    /// <summary>The processor time of the process in <see cref="CLOCKS_PER_SEC"/>, or -1 (C11 §7.27.2.1).</summary>
    public static long clock()
    {
        timespec used;
        int result = CProcess.Current.Host.ReadClock(CLOCK_PROCESS_CPUTIME_ID, &used);
        return result < 0 ? -1 : (used.tv_sec * CLOCKS_PER_SEC) + (used.tv_nsec / 1000);
    }

    /// <summary>Stores the time of a base and returns it, or 0 for another base (C11 §7.27.2.5).</summary>
    public static int timespec_get(timespec* ts, int @base) =>
        @base == TIME_UTC && CProcess.Current.Host.ReadClock(CLOCK_REALTIME, ts) == 0 ? TIME_UTC : 0;

    /// <summary>Stores the time of a clock. Returns 0, or -1 with EINVAL (POSIX clock_gettime).</summary>
    public static int clock_gettime(int clock_id, timespec* tp) => CallResult.Report(CProcess.Current.Host.ReadClock(clock_id, tp));

    /// <summary>Stores the step of a clock; <paramref name="res"/> may be null. Returns 0, or -1 with EINVAL (POSIX clock_getres).</summary>
    public static int clock_getres(int clock_id, timespec* res) => CallResult.Report(CProcess.Current.Host.ClockResolution(clock_id, res));

    /// <summary>
    /// Waits. When a signal's handler ran meanwhile, -1 with EINTR, and the rest is stored if <paramref name="remaining"/> is not null
    /// (POSIX nanosleep).
    /// </summary>
    public static int nanosleep(timespec* requested_time, timespec* remaining) =>
        CallResult.Report(-clock_nanosleep(CLOCK_REALTIME, 0, requested_time, remaining));

    /// <summary>
    /// Waits for a time by a clock, or, with TIMER_ABSTIME, until one. Returns 0 or an error number; errno stays (POSIX clock_nanosleep).
    /// </summary>
    public static int clock_nanosleep(int clock_id, int flags, timespec* request, timespec* remain)
    {
        if (clock_id == CLOCK_THREAD_CPUTIME_ID)
        {
            return Errno.EINVAL;
        }

        if (request == null)
        {
            return Errno.EFAULT;
        }

        if (request->tv_sec < 0 || request->tv_nsec is < 0 or >= NanosecondsPerSecond)
        {
            return Errno.EINVAL;
        }

        timespec left = *request;
        int result;
        do
        {
            result = CProcess.Current.Host.Sleep(clock_id, flags, &left, &left);
        }
        while (ThreadSignals.Restarts(result));
        if (result == -Errno.EINTR && remain != null && (flags & TIMER_ABSTIME) == 0)
        {
            *remain = left;
        }

        ThreadSignals.SafePoint();
        return -result;
    }

    /// <summary>The parts of a time in UTC, or null with EOVERFLOW (C11 §7.27.3.3).</summary>
    public static tm* gmtime(long* timer) => gmtime_r(timer, CProcess.Current.Library.TimeResults.Parts);

    /// <summary>As <see cref="gmtime"/> in memory of the caller (POSIX gmtime_r).</summary>
    public static tm* gmtime_r(long* timer, tm* tp) => BreakDown(*timer, s_greenwich.At(*timer), tp);

    /// <summary>The parts of a time in the local zone, or null with EOVERFLOW (C11 §7.27.3.4).</summary>
    public static tm* localtime(long* timer) => localtime_r(timer, CProcess.Current.Library.TimeResults.Parts);

    /// <summary>As <see cref="localtime"/> in memory of the caller (POSIX localtime_r).</summary>
    public static tm* localtime_r(long* timer, tm* tp) => BreakDown(*timer, CProcess.Current.Library.Zone.Rules.At(*timer), tp);

    /// <summary>
    /// The time of parts in the local zone; parts out of their range count on, and all are set anew. -1 with EOVERFLOW when they do
    /// not fit (C11 §7.27.2.3).
    /// </summary>
    public static long mktime(tm* tp)
    {
        IZoneRules rules = CProcess.Current.Library.Zone.Rules;
        long seconds = LocalTime.ToUniversal(rules, Calendar.Compose(tp), tp->tm_isdst);
        return BreakDown(seconds, rules.At(seconds), tp) == null ? -1 : seconds;
    }

    /// <summary>As <see cref="mktime"/> in UTC (GNU timegm).</summary>
    public static long timegm(tm* tp)
    {
        long seconds = Calendar.Compose(tp);
        return BreakDown(seconds, s_greenwich.At(seconds), tp) == null ? -1 : seconds;
    }

    /// <summary>
    /// Stores a text by a format. Returns its length without the NUL, or 0 when it does not fit into <paramref name="maxsize"/> bytes
    /// (C11 §7.27.3.5, with POSIX's and glibc's conversions and flags).
    /// </summary>
    public static ulong strftime(sbyte* s, ulong maxsize, CString format, tm* tp)
    {
        FormatSink sink = FormatSink.ToMemory(maxsize == 0 ? null : (byte*)s, maxsize == 0 ? 0 : maxsize - 1);
        TimeFormatter.Format(ref sink, (byte*)format.Pointer, tp);
        if ((ulong)sink.Count >= maxsize)
        {
            return 0;
        }

        s[sink.Stored] = 0;
        return sink.Stored;
    }

    /// <summary>The parts as a line, "Wed Jun 30 21:49:08 1993" (C11 §7.27.3.1).</summary>
    public static sbyte* asctime(tm* tp) => asctime_r(tp, CProcess.Current.Library.TimeResults.Text);

    /// <summary>As <see cref="asctime"/> in 26 bytes of the caller (POSIX asctime_r).</summary>
    public static sbyte* asctime_r(tm* tp, sbyte* buf)
    {
        Stdio.snprintf(
            buf,
            TimeResults.TextSize,
            "%.3s %.3s%3d %.2d:%.2d:%.2d %ld\n"u8,
            TimeFormatter.WeekDay(tp->tm_wday),
            TimeFormatter.Month(tp->tm_mon),
            tp->tm_mday,
            tp->tm_hour,
            tp->tm_min,
            tp->tm_sec,
            1900L + tp->tm_year);
        return buf;
    }

    /// <summary>A time as a line in the local zone, or null with EOVERFLOW (C11 §7.27.3.2).</summary>
    public static sbyte* ctime(long* timer)
    {
        tm* parts = localtime(timer);
        return parts == null ? null : asctime(parts);
    }

    /// <summary>As <see cref="ctime"/> in 26 bytes of the caller (POSIX ctime_r).</summary>
    public static sbyte* ctime_r(long* timer, sbyte* buf)
    {
        tm parts;
        return localtime_r(timer, &parts) == null ? null : asctime_r(&parts, buf);
    }

    /// <summary>Takes over the zone that TZ names (POSIX tzset); the other functions do so by themselves.</summary>
    public static void tzset() => _ = CProcess.Current.Library.Zone.Rules;

    /// <summary>The abbreviations of the zone's standard and daylight saving time, as <see cref="tzset"/> found them (POSIX).</summary>
    public static sbyte** tzname => CProcess.Current.Library.Zone.Variables.Names;

    /// <summary>Seconds that the zone's standard time is west of UTC, as <see cref="tzset"/> found them (POSIX).</summary>
    public static ref long timezone => ref CProcess.Current.Library.Zone.Variables.SecondsWest;

    /// <summary>Whether the zone has or had daylight saving time, as <see cref="tzset"/> found it (POSIX).</summary>
    public static ref int daylight => ref CProcess.Current.Library.Zone.Variables.HasDaylight;

    private static tm* BreakDown(long seconds, ZonePeriod period, tm* result)
    {
        // As in glibc the year has to fit in UTC too.
        tm universal;
        if (!Calendar.TryBreakDown(seconds, 0, &universal) || !Calendar.TryBreakDown(seconds, period.Offset, result))
        {
            Errno.errno = Errno.EOVERFLOW;
            return null;
        }

        result->tm_isdst = period.IsDaylight ? 1 : 0;
        result->tm_gmtoff = period.Offset;
        result->tm_zone = (sbyte*)period.Abbreviation;
        return result;
    }
}
