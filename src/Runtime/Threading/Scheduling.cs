using static CSockTranslate.Runtime.Sched;

namespace CSockTranslate.Runtime.Threading;

/// <summary>The ranges of priorities, as Linux has them.</summary>
internal static class Scheduling
{
    private const int LowestOfRealTime = 1;
    private const int HighestOfRealTime = 99;

    /// <summary>The lowest priority of a policy, or -1 for no policy.</summary>
    internal static int LowestPriority(int policy) => policy switch
    {
        SCHED_FIFO or SCHED_RR => LowestOfRealTime,
        SCHED_OTHER or SCHED_BATCH or SCHED_IDLE or SCHED_DEADLINE => 0,
        _ => -1,
    };

    /// <summary>The highest priority of a policy, or -1 for no policy.</summary>
    internal static int HighestPriority(int policy) => policy is SCHED_FIFO or SCHED_RR ? HighestOfRealTime : LowestPriority(policy);
}
