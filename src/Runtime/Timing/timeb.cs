namespace CSockTranslate.Runtime;

/// <summary>A time with its zone (<c>sys/timeb.h</c>); 16 bytes.</summary>
public struct timeb
{
    /// <summary>Seconds since 1970.</summary>
    public long time;

    /// <summary>Milliseconds.</summary>
    public ushort millitm;

    /// <summary>Minutes west of Greenwich.</summary>
    public short timezone;

    /// <summary>Whether daylight saving time is ever kept.</summary>
    public short dstflag;
}
