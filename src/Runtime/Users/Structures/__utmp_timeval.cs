namespace CSockTranslate.Runtime;

/// <summary>A time in 32 bits each (<c>utmp.h</c>); 8 bytes.</summary>
public struct __utmp_timeval
{
    /// <summary>Seconds since 1970.</summary>
    public int tv_sec;

    /// <summary>Microseconds.</summary>
    public int tv_usec;
}
