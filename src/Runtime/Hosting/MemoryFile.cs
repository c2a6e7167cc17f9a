using System;
using System.Net.Sockets;
using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>An open file that exists in memory only, for hosts that have no such thing. Its state is guarded by its gate.</summary>
internal abstract class MemoryFile : OpenFile, IPortableFile
{
    private int _statusFlags;
    private long _refusals;
    private FileOwner _owner;

    private protected MemoryFile(int statusFlags) => _statusFlags = statusFlags;

    /// <inheritdoc/>
    public Socket? Waitable => null;

    /// <inheritdoc/>
    public virtual TimeSpan? ChangesIn => null;

    /// <inheritdoc/>
    public long Refusals => Interlocked.Read(ref _refusals);

    /// <summary>What guards the state; files that belong together share one.</summary>
    private protected virtual object Gate => this;

    private protected bool IsNonBlocking => (_statusFlags & O_NONBLOCK) != 0;

    /// <inheritdoc/>
    public virtual long Arrivals => 0;

    /// <inheritdoc/>
    public abstract short Readiness(short events);

    /// <inheritdoc/>
    internal override int GetStatusFlags() => _statusFlags;

    /// <inheritdoc/>
    internal override int SetStatusFlags(int flags)
    {
        const int Changeable = O_APPEND | O_NONBLOCK;
        _statusFlags = (_statusFlags & ~Changeable) | (flags & Changeable);
        return 0;
    }

    /// <inheritdoc/>
    internal override unsafe int Control(ulong request, void* argument)
    {
        if (request != SysIoctl.FIONBIO)
        {
            return _owner.Control(request, argument);
        }

        if (argument == null)
        {
            return -EFAULT;
        }

        return SetStatusFlags(*(int*)argument != 0 ? _statusFlags | O_NONBLOCK : _statusFlags & ~O_NONBLOCK);
    }

    /// <inheritdoc/>
    internal override int Control(int command, nint argument) => _owner.Control(command, argument);

    /// <summary>Wakes all who wait for this file. The caller holds the gate.</summary>
    private protected void Announce()
    {
        Monitor.PulseAll(Gate);
        MemoryEvents.Signal();
    }

    /// <summary>
    /// Waits for a change, with the gate held, at most <paramref name="limit"/>. False if the call must not wait, or time is up:
    /// it is EAGAIN then.
    /// </summary>
    private protected bool AwaitChange(bool mayWait, TimeSpan limit)
    {
        Interlocked.Increment(ref _refusals);
        return mayWait && Monitor.Wait(Gate, limit);
    }
}
