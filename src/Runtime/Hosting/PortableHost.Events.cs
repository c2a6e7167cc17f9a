using System;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Time;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>What waits for others, in memory.</summary>
internal sealed unsafe partial class PortableHost
{
    // A pipe's size.
    private const ulong LargestSplice = 65536;

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

    /// <inheritdoc/>
    internal override long Splice(OpenFile input, long* inputOffset, OpenFile output, long* outputOffset, ulong count, uint flags)
    {
        if (input is not MemoryPipe && output is not MemoryPipe)
        {
            return -EINVAL;
        }

        if ((input is MemoryPipe && inputOffset != null) || (output is MemoryPipe && outputOffset != null))
        {
            return -ESPIPE;
        }

        bool mustWait = input is IPortableFile portable && portable.Readiness(POLLIN | POLLHUP) == 0;
        if (mustWait && (flags & SPLICE_F_NONBLOCK) != 0)
        {
            return -EAGAIN;
        }

        byte[] data = new byte[Math.Min(count, LargestSplice)];
        fixed (byte* bytes = data)
        {
            var piece = new iovec { iov_base = bytes, iov_len = (ulong)data.Length };
            long read = input.ReadPieces(&piece, 1, inputOffset == null ? OpenFile.AtFileOffset : *inputOffset, 0);
            if (read <= 0)
            {
                return read;
            }

            piece.iov_len = (ulong)read;
            long written = output.WritePieces(&piece, 1, outputOffset == null ? OpenFile.AtFileOffset : *outputOffset, 0);
            if (inputOffset != null)
            {
                *inputOffset += Math.Max(0, written);
            }

            if (outputOffset != null)
            {
                *outputOffset += Math.Max(0, written);
            }

            return written;
        }
    }

    /// <inheritdoc/>
    internal override long Tee(OpenFile input, OpenFile output, ulong count, uint flags) =>
        input is MemoryPipe source && output is MemoryPipe target && source != target ? source.CopyTo(target, count) : -EINVAL;
}
