namespace CSockTranslate.Runtime;

/// <summary>A timer that runs out again and again (POSIX <c>sys/time.h</c>); 32 bytes.</summary>
public struct itimerval
{
    /// <summary>The time between two signals; 0 for one signal only.</summary>
    public timeval it_interval;

    /// <summary>The time up to the next signal; 0 for a timer that does not run.</summary>
    public timeval it_value;
}
