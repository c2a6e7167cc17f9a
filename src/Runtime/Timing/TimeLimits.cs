using System;

namespace CSockTranslate.Runtime;

/// <summary>The limits of waiting calls.</summary>
internal static unsafe class TimeLimits
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>
    /// Reads a limit in nanoseconds, -1 for none, which null stands for; false if it is no time. More than a century is as good as for
    /// ever, and fits.
    /// </summary>
    internal static bool TryRead(timespec* limit, out long nanoseconds)
    {
        nanoseconds = limit == null ? -1 : (Math.Min(limit->tv_sec, int.MaxValue * 2L) * NanosecondsPerSecond) + limit->tv_nsec;
        return limit == null || (limit->tv_sec >= 0 && limit->tv_nsec is >= 0 and < NanosecondsPerSecond);
    }
}
