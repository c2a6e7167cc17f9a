namespace CSockTranslate.Runtime.Threading;

/// <summary>What a pthread_mutexattr_t's word says, with glibc's bits.</summary>
internal static class MutexAttributes
{
    internal const int TypeMask = 0xfff;
    internal const int CeilingShift = 12;
    internal const int CeilingMask = 0xfff << CeilingShift;
    internal const int ProtocolShift = 28;
    internal const int ProtocolMask = 3 << ProtocolShift;
    internal const int Robust = 0x40000000;
    internal const int Shared = unchecked((int)0x80000000);

    internal static int Type(int attributes) => attributes & TypeMask;

    internal static int Protocol(int attributes) => (attributes & ProtocolMask) >> ProtocolShift;

    internal static bool IsRobust(int attributes) => (attributes & Robust) != 0;

    internal static bool IsShared(int attributes) => (attributes & Shared) != 0;

    /// <summary>The ceiling, of SCHED_FIFO's priorities; the lowest if none was set.</summary>
    internal static int Ceiling(int attributes)
    {
        int ceiling = (attributes & CeilingMask) >> CeilingShift;
        return ceiling == 0 ? Scheduling.LowestPriority(Sched.SCHED_FIFO) : ceiling;
    }

    internal static bool IsCeiling(int priority) =>
        priority >= Scheduling.LowestPriority(Sched.SCHED_FIFO) && priority <= Scheduling.HighestPriority(Sched.SCHED_FIFO);
}
