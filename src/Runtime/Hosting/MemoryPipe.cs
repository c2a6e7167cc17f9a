using System;
using System.Numerics;
using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>One end of a pipe in memory (pipe(7)). A write of at most PIPE_BUF bytes is one.</summary>
internal sealed unsafe class MemoryPipe : MemoryFile
{
    private const int Capacity = 65536;
    private const int LargestCapacity = 1 << 20;
    private const int Atomic = 4096;

    private readonly MemoryChannel _channel;
    private readonly bool _reads;

    private MemoryPipe(MemoryChannel channel, bool reads, int flags)
        : base((reads ? O_RDONLY : O_WRONLY) | (flags & O_NONBLOCK))
    {
        _channel = channel;
        _reads = reads;
    }

    /// <inheritdoc/>
    private protected override object Gate => _channel;

    /// <inheritdoc/>
    public override long Arrivals => _reads ? _channel.Additions : 0;

    /// <summary><see cref="HostSystem.OpenPipe"/>.</summary>
    internal static void Open(int flags, out OpenFile readEnd, out OpenFile writeEnd)
    {
        MemoryChannel channel = new(keepsBoundaries: false, Capacity);
        readEnd = new MemoryPipe(channel, reads: true, flags);
        writeEnd = new MemoryPipe(channel, reads: false, flags);
    }

    /// <inheritdoc/>
    public override short Readiness(short events)
    {
        lock (Gate)
        {
            int ready = _reads
                ? (_channel.IsEmpty ? 0 : POLLIN | POLLRDNORM) | (_channel.IsEnded ? POLLHUP : 0)
                : (_channel.Room >= Atomic ? POLLOUT | POLLWRNORM : 0) | (_channel.IsAbandoned ? POLLERR : 0);
            return (short)(ready & (events | POLLERR | POLLHUP));
        }
    }

    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count)
    {
        if (!_reads)
        {
            return -EBADF;
        }

        if (buffer == null && count != 0)
        {
            return -EFAULT;
        }

        lock (Gate)
        {
            while (count != 0 && _channel.IsEmpty && !_channel.IsEnded)
            {
                if (!AwaitChange(!IsNonBlocking, Timeout.InfiniteTimeSpan))
                {
                    return -EAGAIN;
                }
            }

            if (count == 0 || _channel.IsEmpty)
            {
                return 0;
            }

            int result = _channel.Take(new Span<byte>(buffer, (int)Math.Min(count, int.MaxValue)), peek: false, out _, out _);
            Announce();
            return result;
        }
    }

    /// <inheritdoc/>
    internal override long Write(void* buffer, ulong count)
    {
        if (_reads)
        {
            return -EBADF;
        }

        if (buffer == null && count != 0)
        {
            return -EFAULT;
        }

        var data = new ReadOnlySpan<byte>(buffer, (int)Math.Min(count, int.MaxValue));
        int written = 0;
        lock (Gate)
        {
            while (written < data.Length)
            {
                if (_channel.IsAbandoned)
                {
                    return written > 0 ? written : -EPIPE;
                }

                int needed = data.Length <= Atomic ? data.Length : 1;
                if (_channel.Room >= needed)
                {
                    written += _channel.Add(data[written..], null);
                    Announce();
                }
                else if (!AwaitChange(!IsNonBlocking, Timeout.InfiniteTimeSpan))
                {
                    return written > 0 ? written : -EAGAIN;
                }
            }

            return written;
        }
    }

    /// <summary>Copies what is there into another pipe, as far as it has room, and leaves it (tee(2)).</summary>
    internal long CopyTo(MemoryPipe target, ulong count)
    {
        byte[] data;
        lock (Gate)
        {
            while (_channel.IsEmpty && !_channel.IsEnded)
            {
                if (!AwaitChange(!IsNonBlocking, Timeout.InfiniteTimeSpan))
                {
                    return -EAGAIN;
                }
            }

            data = new byte[Math.Min(count, (ulong)_channel.Available)];
            _channel.Take(data, peek: true, out _, out _);
        }

        fixed (byte* bytes = data)
        {
            return target.Write(bytes, (ulong)data.Length);
        }
    }

    /// <inheritdoc/>
    internal override int Control(ulong request, void* argument)
    {
        if (request != SysIoctl.FIONREAD)
        {
            return base.Control(request, argument);
        }

        if (argument == null)
        {
            return -EFAULT;
        }

        lock (Gate)
        {
            *(int*)argument = _channel.Available;
            return 0;
        }
    }

    /// <inheritdoc/>
    internal override int Control(int command, nint argument)
    {
        lock (Gate)
        {
            switch (command)
            {
                case F_GETPIPE_SZ:
                    return _channel.Capacity;
                case F_SETPIPE_SZ when argument is < 0 or > LargestCapacity:
                    return argument < 0 ? -EINVAL : -EPERM;
                case F_SETPIPE_SZ:
                    // A power of two, of at least a page.
                    int capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max((int)argument, Atomic));
                    if (capacity < _channel.Used)
                    {
                        return -EBUSY;
                    }

                    _channel.Capacity = capacity;
                    Announce();
                    return capacity;
                default:
                    return base.Control(command, argument);
            }
        }
    }

    /// <inheritdoc/>
    internal override int Status(stat* status)
    {
        int result = base.Status(status);
        if (result == 0)
        {
            status->st_mode = SysStat.S_IFIFO | SysStat.S_IRUSR | SysStat.S_IWUSR;
        }

        return result;
    }

    /// <inheritdoc/>
    protected override int CloseFile()
    {
        lock (Gate)
        {
            if (_reads)
            {
                _channel.IsAbandoned = true;
            }
            else
            {
                _channel.IsEnded = true;
            }

            Announce();
            return 0;
        }
    }
}
