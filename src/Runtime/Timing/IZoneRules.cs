namespace CSockTranslate.Runtime.Timing;

/// <summary>The rules of a time zone.</summary>
internal interface IZoneRules
{
    /// <summary>What holds at a time, in seconds since 1970 UTC.</summary>
    ZonePeriod At(long seconds);
}
