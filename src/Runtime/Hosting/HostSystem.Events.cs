using System;
using System.Buffers;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>What waits for others, and what moves data between files.</summary>
internal abstract unsafe partial class HostSystem
{
    // How much is copied at a time where the host has no way of its own.
    private const int CopySize = 65536;

    /// <summary>Makes an epoll instance (epoll_create(2)).</summary>
    internal abstract int OpenEventQueue(out OpenFile? file);

    /// <summary>Makes a counter (eventfd(2)).</summary>
    internal abstract int OpenCounter(uint value, int flags, out OpenFile? file);

    /// <summary>Makes a timer (timerfd_create(2)).</summary>
    internal abstract int OpenTimer(int clock, int flags, out OpenFile? file);

    /// <summary>Makes a file that signals can be read from (signalfd(2)).</summary>
    internal abstract int OpenSignals(sigset_t* mask, int flags, out OpenFile? file);

    /// <summary>Moves data through a pipe (splice(2)); -ENOSYS where the host can't.</summary>
    internal virtual long Splice(OpenFile input, long* inputOffset, OpenFile output, long* outputOffset, ulong count, uint flags) => -ENOSYS;

    /// <summary>Copies data between pipes (tee(2)); -ENOSYS where the host can't.</summary>
    internal virtual long Tee(OpenFile input, OpenFile output, ulong count, uint flags) => -ENOSYS;

    /// <summary>Copies from a file to another one (sendfile(2)).</summary>
    internal virtual long SendFile(OpenFile output, OpenFile input, long* offset, ulong count)
    {
        if ((input.GetStatusFlags() & O_ACCMODE) == O_WRONLY || (output.GetStatusFlags() & O_ACCMODE) == O_RDONLY)
        {
            return -EBADF;
        }

        long own = input.Seek(0, SEEK_CUR);
        if (own < 0)
        {
            return offset != null ? -ESPIPE : -EINVAL;
        }

        if (offset != null && (*offset < 0 || input.Seek(*offset, SEEK_SET) < 0))
        {
            return -EINVAL;
        }

        long copied = Copy(output, input, offset == null ? own : *offset, count);
        if (offset != null)
        {
            *offset += Math.Max(0, copied);
            input.Seek(own, SEEK_SET);
        }

        return copied;
    }

    private static long Copy(OpenFile output, OpenFile input, long start, ulong count)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(CopySize);
        long total = 0;
        long result = 0;
        fixed (byte* bytes = buffer)
        {
            while ((ulong)total < count)
            {
                long read = input.Read(bytes, Math.Min(CopySize, count - (ulong)total));
                if (read <= 0)
                {
                    result = read;
                    break;
                }

                result = output.Write(bytes, (ulong)read);
                total += Math.Max(0, result);
                if (result < read)
                {
                    break;
                }
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);

        // What was read but not taken is read again next time.
        input.Seek(start + total, SEEK_SET);
        return total > 0 ? total : Math.Min(0, result);
    }
}
