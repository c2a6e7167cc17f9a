namespace CSockTranslate.Runtime;

/// <summary>The constants of <c>sched.h</c>.</summary>
public static unsafe partial class Sched
{
    /// <summary>The ordinary policy.</summary>
    public const int SCHED_OTHER = 0;

    /// <summary>First in, first out, by priority.</summary>
    public const int SCHED_FIFO = 1;

    /// <summary>In turn, by priority.</summary>
    public const int SCHED_RR = 2;

    /// <summary>For long computations.</summary>
    public const int SCHED_BATCH = 3;

    /// <summary>When nobody else wants to run.</summary>
    public const int SCHED_IDLE = 5;

    /// <summary>By deadlines.</summary>
    public const int SCHED_DEADLINE = 6;

    /// <summary>Children get the ordinary policy.</summary>
    public const int SCHED_RESET_ON_FORK = 0x40000000;

    /// <summary>How many processors a cpu_set_t holds.</summary>
    public const int CPU_SETSIZE = 1024;
}
