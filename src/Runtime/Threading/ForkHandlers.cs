using System.Collections.Generic;
using System.Threading;

namespace CSockTranslate.Runtime.Threading;

/// <summary>What <c>pthread_atfork</c> has registered (POSIX): functions around a fork.</summary>
internal sealed unsafe class ForkHandlers
{
    private readonly Lock _lock = new();
    private readonly List<(nint Prepare, nint Parent, nint Child)> _handlers = [];

    /// <summary>Registers functions, any of which may be null.</summary>
    internal void Add(delegate*<void> prepare, delegate*<void> parent, delegate*<void> child)
    {
        lock (_lock)
        {
            _handlers.Add(((nint)prepare, (nint)parent, (nint)child));
        }
    }

    /// <summary>Takes over what another process has registered, as a child does.</summary>
    internal void CopyFrom(ForkHandlers other)
    {
        lock (other._lock)
        {
            _handlers.AddRange(other._handlers);
        }
    }

    /// <summary>Before the fork: the last registered first.</summary>
    internal void RunPrepare()
    {
        (nint Prepare, nint, nint)[] handlers = Snapshot();
        for (int i = handlers.Length - 1; i >= 0; i--)
        {
            Call(handlers[i].Prepare);
        }
    }

    /// <summary>Behind it in the parent: the first registered first.</summary>
    internal void RunParent()
    {
        foreach ((_, nint parent, _) in Snapshot())
        {
            Call(parent);
        }
    }

    /// <summary>Behind it in the child: the first registered first.</summary>
    internal void RunChild()
    {
        foreach ((_, _, nint child) in Snapshot())
        {
            Call(child);
        }
    }

    private (nint Prepare, nint Parent, nint Child)[] Snapshot()
    {
        lock (_lock)
        {
            return [.. _handlers];
        }
    }

    private static void Call(nint function)
    {
        if (function != 0)
        {
            ((delegate*<void>)function)();
        }
    }
}
