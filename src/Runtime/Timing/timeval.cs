namespace CSockTranslate.Runtime;

/// <summary>A time in seconds and microseconds (POSIX <c>sys/time.h</c>); 16 bytes.</summary>
public struct timeval
{
    /// <summary>Whole seconds.</summary>
    public long tv_sec;

    /// <summary>Microseconds, 0 to 999,999.</summary>
    public long tv_usec;
}
