using System;

namespace CSockTranslate.Runtime.Timing;

/// <summary>Finds the time that a local clock shows (POSIX <c>mktime</c>).</summary>
internal static class LocalTime
{
    /// <summary>How far from the time another period is looked for, and in which steps; as in glibc.</summary>
    private const long SearchRange = 536_454_000;
    private const long SearchStep = 601_200;
    private const long AssumedSaving = 3600;

    /// <summary>
    /// The time at which the clock of a zone shows <paramref name="clock"/>, itself counted as if it were UTC. When daylight saving
    /// time (1) or standard time (0) is asked for, the time is that of the nearest such period's offset.
    /// </summary>
    public static long ToUniversal(IZoneRules rules, long clock, int isDaylight)
    {
        long before = clock - rules.At(clock - Calendar.SecondsPerDay).Offset;
        long after = clock - rules.At(clock + Calendar.SecondsPerDay).Offset;
        bool beforeFits = Shows(rules, before, clock);
        bool afterFits = Shows(rules, after, clock);
        if (isDaylight < 0 || (!beforeFits && !afterFits))
        {
            return beforeFits || !afterFits ? before : after;
        }

        bool wanted = isDaylight > 0;
        if (beforeFits && rules.At(before).IsDaylight == wanted)
        {
            return before;
        }

        if (afterFits && rules.At(after).IsDaylight == wanted)
        {
            return after;
        }

        long found = beforeFits ? before : after;
        for (long distance = SearchStep; distance <= SearchRange; distance += SearchStep)
        {
            foreach (long time in (ReadOnlySpan<long>)[found - distance, found + distance])
            {
                ZonePeriod period = rules.At(time);
                if (period.IsDaylight == wanted)
                {
                    return clock - period.Offset;
                }
            }
        }

        // The zone has no such period: daylight saving time is taken to be one hour.
        return wanted ? found - AssumedSaving : found + AssumedSaving;
    }

    private static bool Shows(IZoneRules rules, long time, long clock) => time + rules.At(time).Offset == clock;
}
