using System;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.SysUio;

namespace CSockTranslate.Runtime.Descriptors;

/// <summary>The pieces of memory that a call takes as one (<see cref="iovec"/>).</summary>
internal static unsafe class MemoryPieces
{
    // The largest count that one call moves on Linux.
    private const ulong MaximumCount = 0x7ffff000;

    /// <summary>
    /// How many bytes the pieces hold together, at most what one call moves; -EFAULT or -EINVAL if the list is not sound,
    /// and -<paramref name="tooMany"/> if it is too long.
    /// </summary>
    internal static long Measure(iovec* pieces, ulong count, int tooMany)
    {
        if (count > UIO_MAXIOV)
        {
            return -tooMany;
        }

        if (pieces == null && count != 0)
        {
            return -EFAULT;
        }

        ulong total = 0;
        for (ulong i = 0; i < count; i++)
        {
            if ((long)pieces[i].iov_len < 0)
            {
                return -EINVAL;
            }

            total = Math.Min(total + pieces[i].iov_len, MaximumCount);
        }

        for (ulong i = 0; i < count; i++)
        {
            if (pieces[i].iov_base == null && pieces[i].iov_len != 0)
            {
                return -EFAULT;
            }
        }

        return (long)total;
    }

    /// <summary>Copies the pieces, one after the other, until the target is full.</summary>
    internal static void Gather(iovec* pieces, int count, Span<byte> target)
    {
        for (int i = 0; i < count && !target.IsEmpty; i++)
        {
            int length = (int)Math.Min(pieces[i].iov_len, (ulong)target.Length);
            new ReadOnlySpan<byte>(pieces[i].iov_base, length).CopyTo(target);
            target = target[length..];
        }
    }

    /// <summary>Copies bytes into the pieces, one after the other.</summary>
    internal static void Scatter(ReadOnlySpan<byte> source, iovec* pieces, int count)
    {
        for (int i = 0; i < count && !source.IsEmpty; i++)
        {
            int length = (int)Math.Min(pieces[i].iov_len, (ulong)source.Length);
            source[..length].CopyTo(new Span<byte>(pieces[i].iov_base, length));
            source = source[length..];
        }
    }
}
