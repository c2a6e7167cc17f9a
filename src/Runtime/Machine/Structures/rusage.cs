namespace CSockTranslate.Runtime;

/// <summary>What a process has used (POSIX <c>sys/resource.h</c>); 144 bytes.</summary>
public struct rusage
{
    /// <summary>Time in the program.</summary>
    public timeval ru_utime;

    /// <summary>Time in the system for it.</summary>
    public timeval ru_stime;

    /// <summary>The most memory, in kilobytes.</summary>
    public long ru_maxrss;

    /// <summary>Not kept.</summary>
    public long ru_ixrss;

    /// <summary>Not kept.</summary>
    public long ru_idrss;

    /// <summary>Not kept.</summary>
    public long ru_isrss;

    /// <summary>Page faults without reading.</summary>
    public long ru_minflt;

    /// <summary>Page faults with reading.</summary>
    public long ru_majflt;

    /// <summary>Not kept.</summary>
    public long ru_nswap;

    /// <summary>Blocks read.</summary>
    public long ru_inblock;

    /// <summary>Blocks written.</summary>
    public long ru_oublock;

    /// <summary>Not kept.</summary>
    public long ru_msgsnd;

    /// <summary>Not kept.</summary>
    public long ru_msgrcv;

    /// <summary>Not kept.</summary>
    public long ru_nsignals;

    /// <summary>How often it waited.</summary>
    public long ru_nvcsw;

    /// <summary>How often it had to wait.</summary>
    public long ru_nivcsw;
}
