namespace CSockTranslate.Runtime;

/// <summary>What gettimeofday's second argument was for once (gettimeofday(2)); 8 bytes.</summary>
public struct timezone
{
    /// <summary>Minutes west of Greenwich.</summary>
    public int tz_minuteswest;

    /// <summary>The kind of daylight saving time.</summary>
    public int tz_dsttime;
}
