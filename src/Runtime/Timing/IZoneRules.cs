namespace CSockTranslate.Runtime.Timing;

/// <summary>The rules of a time zone.</summary>
internal interface IZoneRules
{
    /// <summary>Standard time as it is by the latest rules.</summary>
    ZonePeriod Standard { get; }

    /// <summary>Daylight saving time as it is, or was last; standard time if there never was any.</summary>
    ZonePeriod Daylight { get; }

    /// <summary>What holds at a time, in seconds since 1970 UTC.</summary>
    ZonePeriod At(long seconds);
}
