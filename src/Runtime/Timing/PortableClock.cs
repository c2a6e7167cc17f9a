using System;
using System.Diagnostics;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Time;

namespace CSockTranslate.Runtime.Timing;

/// <summary>POSIX clocks by means of the BCL.</summary>
internal static unsafe class PortableClock
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Reads a clock; 0, or -EINVAL for one that is not here.</summary>
    public static int Read(int clock, timespec* time)
    {
        TimeSpan value;
        switch (clock)
        {
            case CLOCK_REALTIME or CLOCK_REALTIME_COARSE:
                value = DateTime.UtcNow - DateTime.UnixEpoch;
                break;
            case CLOCK_MONOTONIC or CLOCK_MONOTONIC_RAW or CLOCK_MONOTONIC_COARSE or CLOCK_BOOTTIME:
                value = Stopwatch.GetElapsedTime(0);
                break;
            case CLOCK_PROCESS_CPUTIME_ID when !OperatingSystem.IsBrowser() && !OperatingSystem.IsIOS() && !OperatingSystem.IsTvOS():
                value = Environment.CpuUsage.TotalTime;
                break;
            default:
                return -EINVAL;
        }

        time->tv_sec = value.Ticks / TimeSpan.TicksPerSecond;
        time->tv_nsec = value.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick;
        return 0;
    }

    /// <summary>The step of a clock; 0, or -EINVAL for one that is not here.</summary>
    public static int Resolution(int clock, timespec* step)
    {
        timespec ignored;
        int result = Read(clock, &ignored);
        if (result == 0 && step != null)
        {
            *step = new timespec { tv_nsec = Math.Max(1, NanosecondsPerSecond / Stopwatch.Frequency) };
        }

        return result;
    }
}
