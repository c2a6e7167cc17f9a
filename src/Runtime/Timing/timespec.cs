namespace CSockTranslate.Runtime;

/// <summary>A time in seconds and nanoseconds (POSIX <c>time.h</c>); 16 bytes.</summary>
public struct timespec
{
    /// <summary>Whole seconds.</summary>
    public long tv_sec;

    /// <summary>Nanoseconds, 0 to 999,999,999.</summary>
    public long tv_nsec;
}
