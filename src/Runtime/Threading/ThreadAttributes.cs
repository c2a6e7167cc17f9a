using System;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.Threading;

/// <summary>What a thread is started with: a copy of the program's pthread_attr_t.</summary>
internal readonly unsafe struct ThreadAttributes
{
    /// <summary>The size that Linux gives a thread's stack.</summary>
    internal const ulong DefaultStackSize = 8 * 1024 * 1024;

    /// <summary>The size of the guard area.</summary>
    internal const ulong DefaultGuardSize = 4096;

    // The frames of the same functions in C# are larger, and the runtime beneath wants some as well.
    private const ulong FrameGrowth = 4;
    private const ulong SmallestHostStack = 1024 * 1024;
    private const ulong LargestHostStack = 1024 * 1024 * 1024;

    internal ThreadAttributes(pthread_attr_t* attributes)
    {
        IsDetached = (attributes->__flags & pthread_attr_t.Detached) != 0;
        IsProcessScope = (attributes->__flags & pthread_attr_t.ProcessScope) != 0;
        HasExplicitPolicy = (attributes->__flags & pthread_attr_t.ExplicitPolicy) != 0;
        Policy = attributes->__schedpolicy;
        Priority = attributes->__schedpriority;
        StackSize = attributes->__stacksize == 0 ? DefaultStackSize : attributes->__stacksize;
        GuardSize = attributes->__guardsize;
        Affinity = attributes->__affinity == null ? null : new Span<byte>(attributes->__affinity, (int)attributes->__affinitysize).ToArray();
    }

    /// <summary>Those of a thread that is started without.</summary>
    internal static ThreadAttributes Default
    {
        get
        {
            var attributes = new pthread_attr_t { __guardsize = DefaultGuardSize };
            return new ThreadAttributes(&attributes);
        }
    }

    /// <summary>Those of the thread that a <c>struct sigevent</c> asks for; nobody can join it.</summary>
    internal static ThreadAttributes ForNotice(CProcess process, in sigevent request) =>
        (request.sigev_notify_attributes == null ? process.Threads.Defaults : new ThreadAttributes((pthread_attr_t*)request.sigev_notify_attributes))
            with { IsDetached = true };

    internal bool IsDetached { get; private init; }

    internal bool IsProcessScope { get; }

    internal bool HasExplicitPolicy { get; }

    internal int Policy { get; }

    internal int Priority { get; }

    internal ulong StackSize { get; }

    internal ulong GuardSize { get; }

    /// <summary>The processors that the thread may run on; null for those of its creator.</summary>
    internal byte[]? Affinity { get; }

    /// <summary>The size of the .NET thread's stack.</summary>
    internal int HostStackSize => (int)Math.Clamp(StackSize, SmallestHostStack / FrameGrowth, LargestHostStack / FrameGrowth) * (int)FrameGrowth;
}
