using System;

namespace CSockTranslate.Runtime.Timing;

/// <summary>The host's own zone where there is no time zone database in files.</summary>
internal sealed class HostZoneRules : IZoneRules
{
    /// <inheritdoc/>
    public ZonePeriod Standard =>
        new((long)TimeZoneInfo.Local.BaseUtcOffset.TotalSeconds, false, ZoneAbbreviations.Get(TimeZoneInfo.Local.StandardName));

    /// <inheritdoc/>
    public ZonePeriod Daylight => TimeZoneInfo.Local.SupportsDaylightSavingTime
        ? new ZonePeriod(Standard.Offset + 3600, true, ZoneAbbreviations.Get(TimeZoneInfo.Local.DaylightName))
        : Standard;

    /// <inheritdoc/>
    public ZonePeriod At(long seconds)
    {
        long lowest = DateTimeOffset.MinValue.ToUnixTimeSeconds();
        long highest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();
        DateTimeOffset time = DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, lowest, highest));
        TimeZoneInfo zone = TimeZoneInfo.Local;
        bool isDaylight = zone.IsDaylightSavingTime(time);
        return new ZonePeriod(
            (long)zone.GetUtcOffset(time).TotalSeconds, isDaylight, ZoneAbbreviations.Get(isDaylight ? zone.DaylightName : zone.StandardName));
    }
}
