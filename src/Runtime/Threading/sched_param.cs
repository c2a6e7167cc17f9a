namespace CSockTranslate.Runtime;

/// <summary>What a scheduling policy takes (POSIX <c>sched.h</c>); 4 bytes.</summary>
public struct sched_param
{
    /// <summary>The priority.</summary>
    public int sched_priority;
}
