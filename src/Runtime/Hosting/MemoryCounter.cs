using System.Threading;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.SysEventfd;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>A counter in memory (eventfd(2)).</summary>
internal sealed unsafe class MemoryCounter(uint value, int flags) : MemoryFile(O_RDWR | (flags & EFD_NONBLOCK))
{
    private const ulong Maximum = ulong.MaxValue - 1;

    private readonly bool _isSemaphore = (flags & EFD_SEMAPHORE) != 0;
    private ulong _value = value;
    private long _additions;

    /// <inheritdoc/>
    public override long Arrivals => _additions;

    /// <inheritdoc/>
    public override short Readiness(short events)
    {
        lock (Gate)
        {
            int ready = (_value > 0 ? POLLIN | POLLRDNORM : 0) | (_value < Maximum ? POLLOUT | POLLWRNORM : 0);
            return (short)(ready & events);
        }
    }

    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count)
    {
        if (count < sizeof(ulong))
        {
            return -EINVAL;
        }

        lock (Gate)
        {
            while (_value == 0)
            {
                if (!AwaitChange(!IsNonBlocking, Timeout.InfiniteTimeSpan))
                {
                    return -EAGAIN;
                }
            }

            if (buffer == null)
            {
                return -EFAULT;
            }

            *(ulong*)buffer = _isSemaphore ? 1 : _value;
            _value = _isSemaphore ? _value - 1 : 0;
            Announce();
            return sizeof(ulong);
        }
    }

    /// <inheritdoc/>
    internal override long Write(void* buffer, ulong count)
    {
        if (count < sizeof(ulong))
        {
            return -EINVAL;
        }

        if (buffer == null)
        {
            return -EFAULT;
        }

        ulong added = *(ulong*)buffer;
        if (added == ulong.MaxValue)
        {
            return -EINVAL;
        }

        lock (Gate)
        {
            while (Maximum - _value < added)
            {
                if (!AwaitChange(!IsNonBlocking, Timeout.InfiniteTimeSpan))
                {
                    return -EAGAIN;
                }
            }

            _value += added;
            _additions++;
            Announce();
            return sizeof(ulong);
        }
    }

    /// <summary>A counter has no offset to move, but no objection either.</summary>
    internal override long Seek(long offset, int whence) => 0;

    /// <inheritdoc/>
    protected override int CloseFile() => 0;
}
