using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Time;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>What waits for others, in memory.</summary>
internal sealed unsafe partial class PortableHost
{
    /// <inheritdoc/>
    internal override int OpenEventQueue(out OpenFile? file)
    {
        file = new MemoryEpoll();
        return 0;
    }

    /// <inheritdoc/>
    internal override int OpenCounter(uint value, int flags, out OpenFile? file)
    {
        file = new MemoryCounter(value, flags);
        return 0;
    }

    /// <inheritdoc/>
    internal override int OpenTimer(int clock, int flags, out OpenFile? file)
    {
        file = clock is CLOCK_REALTIME or CLOCK_MONOTONIC or CLOCK_BOOTTIME ? new MemoryTimer(clock, flags) : null;
        return file is null ? -EINVAL : 0;
    }

    /// <inheritdoc/>
    internal override int OpenSignals(sigset_t* mask, int flags, out OpenFile? file)
    {
        file = new MemorySignals(flags);
        return 0;
    }
}
