namespace CSockTranslate.Runtime;

/// <summary>When a timer expires (POSIX <c>time.h</c>); 32 bytes.</summary>
public struct itimerspec
{
    /// <summary>The time between expirations; 0 for one only.</summary>
    public timespec it_interval;

    /// <summary>The time until the next one; 0 for none.</summary>
    public timespec it_value;
}
