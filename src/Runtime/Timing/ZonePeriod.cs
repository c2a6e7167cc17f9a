namespace CSockTranslate.Runtime.Timing;

/// <summary>What a time zone has at some time.</summary>
/// <param name="Offset">Seconds east of UTC.</param>
/// <param name="IsDaylight">Whether daylight saving time is in effect.</param>
/// <param name="Abbreviation">The abbreviation, a NUL-terminated string that lives as long as the host process.</param>
internal readonly record struct ZonePeriod(long Offset, bool IsDaylight, nint Abbreviation);
