namespace CSockTranslate.Runtime;

/// <summary>Processor times in ticks (POSIX <c>sys/times.h</c>); 32 bytes.</summary>
public struct tms
{
    /// <summary>Of the program.</summary>
    public long tms_utime;

    /// <summary>Of the system for it.</summary>
    public long tms_stime;

    /// <summary>Of ended children.</summary>
    public long tms_cutime;

    /// <summary>Of the system for them.</summary>
    public long tms_cstime;
}
