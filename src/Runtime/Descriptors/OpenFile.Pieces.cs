using System;
using System.Buffers;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;

namespace CSockTranslate.Runtime.Descriptors;

/// <summary>Reading and writing of several pieces of memory as one (POSIX <c>readv</c>, <c>writev</c>).</summary>
internal abstract unsafe partial class OpenFile
{
    /// <summary>The offset that stands for the file's own, which then moves.</summary>
    internal const long AtFileOffset = -1;

    /// <summary>
    /// Reads into several pieces of memory; from <paramref name="offset"/>, or from the file's own offset. Flags are RWF_*. A file that
    /// has no better way reads into one buffer.
    /// </summary>
    internal virtual long ReadPieces(iovec* pieces, int count, long offset, int flags)
    {
        long total = MemoryPieces.Measure(pieces, (ulong)(uint)count, EINVAL);
        if (total < 0 || flags != 0)
        {
            return total < 0 ? total : -EOPNOTSUPP;
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)total);
        fixed (byte* start = buffer)
        {
            long result = AtOffset(offset, start, (ulong)total, isWrite: false);
            if (result > 0)
            {
                MemoryPieces.Scatter(buffer.AsSpan(0, (int)result), pieces, count);
            }

            ArrayPool<byte>.Shared.Return(buffer);
            return result;
        }
    }

    /// <summary>Writes several pieces of memory; at <paramref name="offset"/>, or at the file's own offset. Flags are RWF_*.</summary>
    internal virtual long WritePieces(iovec* pieces, int count, long offset, int flags)
    {
        long total = MemoryPieces.Measure(pieces, (ulong)(uint)count, EINVAL);
        if (total < 0 || flags != 0)
        {
            return total < 0 ? total : -EOPNOTSUPP;
        }

        if (total == 0 && IsSocket)
        {
            // Unlike write() this sends no empty datagram.
            return 0;
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)total);
        MemoryPieces.Gather(pieces, count, buffer.AsSpan(0, (int)total));
        fixed (byte* start = buffer)
        {
            long result = AtOffset(offset, start, (ulong)total, isWrite: true);
            ArrayPool<byte>.Shared.Return(buffer);
            return result;
        }
    }

    private long AtOffset(long offset, byte* buffer, ulong count, bool isWrite)
    {
        if (offset == AtFileOffset)
        {
            return isWrite ? Write(buffer, count) : Read(buffer, count);
        }

        long own = Seek(0, SEEK_CUR);
        if (own < 0)
        {
            return own;
        }

        Seek(offset, SEEK_SET);
        long result = isWrite ? Write(buffer, count) : Read(buffer, count);
        Seek(own, SEEK_SET);
        return result;
    }
}
