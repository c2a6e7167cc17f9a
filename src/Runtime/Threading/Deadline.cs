using System;
using System.Threading;
using CSockTranslate.Runtime.Timing;

namespace CSockTranslate.Runtime.Threading;

/// <summary>A point in time on a clock at which a call stops waiting; or none.</summary>
internal readonly unsafe struct Deadline
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    // Whoever waits longer looks again then.
    private const double LongestWait = 86400;

    private readonly bool _exists;

    /// <summary>That time of CLOCK_REALTIME or CLOCK_MONOTONIC.</summary>
    internal Deadline(int clock, timespec time) => (_exists, Clock, Time) = (true, clock, time);

    /// <summary>No end: the call waits as long as it takes.</summary>
    internal static Deadline Never => default;

    internal bool IsNever => !_exists;

    /// <summary><c>CLOCK_REALTIME</c> or <c>CLOCK_MONOTONIC</c>.</summary>
    internal int Clock { get; }

    internal timespec Time { get; }

    /// <summary>Whether the time is one: 0 to 999,999,999 nanoseconds, on a clock that waits may be on.</summary>
    internal bool IsValid => IsNever || (IsWaitClock(Clock) && Time.tv_nsec is >= 0 and < NanosecondsPerSecond);

    /// <summary>What is left of it by the BCL's clocks; infinite without an end.</summary>
    internal TimeSpan TimeLeft
    {
        get
        {
            if (IsNever)
            {
                return Timeout.InfiniteTimeSpan;
            }

            timespec now;
            PortableClock.Read(Clock, &now);
            double seconds = (double)(Time.tv_sec - now.tv_sec) + ((Time.tv_nsec - now.tv_nsec) / (double)NanosecondsPerSecond);
            return seconds <= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(seconds, LongestWait));
        }
    }

    /// <summary>Whether calls can wait on the clock.</summary>
    internal static bool IsWaitClock(int clock) => clock is Runtime.Time.CLOCK_REALTIME or Runtime.Time.CLOCK_MONOTONIC;
}
