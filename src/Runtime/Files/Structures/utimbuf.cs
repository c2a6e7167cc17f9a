namespace CSockTranslate.Runtime;

/// <summary>The times of a file (POSIX <c>utime.h</c>); 16 bytes.</summary>
public struct utimbuf
{
    /// <summary>When it was last read, in seconds since 1970.</summary>
    public long actime;

    /// <summary>When its contents last changed.</summary>
    public long modtime;
}
