using System;
using System.IO;
using System.Net.Sockets;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>An open file on a BCL stream: a standard stream, a regular file or one end of a pipe.</summary>
internal sealed unsafe partial class StreamFile(Stream stream, int statusFlags, bool isTerminal = false) : OpenFile, IPortableFile
{
    // The largest count that one call to a stream takes.
    private const ulong MaximumCount = 0x7ffff000;

    private int _statusFlags = statusFlags;

    /// <inheritdoc/>
    public Socket? Waitable => null;

    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count)
    {
        if ((_statusFlags & O_ACCMODE) == O_WRONLY)
        {
            return -EBADF;
        }

        if (buffer == null && count != 0)
        {
            return -EFAULT;
        }

        try
        {
            return stream.Read(new Span<byte>(buffer, (int)Math.Min(count, MaximumCount)));
        }
        catch (IOException exception)
        {
            return -FileErrors.FromException(exception);
        }
    }

    /// <inheritdoc/>
    internal override long Write(void* buffer, ulong count)
    {
        if ((_statusFlags & O_ACCMODE) == O_RDONLY)
        {
            return -EBADF;
        }

        if (buffer == null && count != 0)
        {
            return -EFAULT;
        }

        int length = (int)Math.Min(count, MaximumCount);
        try
        {
            if ((_statusFlags & O_APPEND) != 0 && stream.CanSeek)
            {
                stream.Seek(0, SeekOrigin.End);
            }

            stream.Write(new ReadOnlySpan<byte>(buffer, length));
            stream.Flush();
            return length;
        }
        catch (IOException exception)
        {
            return -FileErrors.FromException(exception);
        }
    }

    /// <inheritdoc/>
    internal override long Seek(long offset, int whence)
    {
        if (!stream.CanSeek)
        {
            return -ESPIPE;
        }

        if (whence is not (SEEK_SET or SEEK_CUR or SEEK_END))
        {
            return -EINVAL;
        }

        long start = whence switch { SEEK_SET => 0, SEEK_CUR => stream.Position, _ => stream.Length };
        return start + offset < 0 ? -EINVAL : stream.Position = start + offset;
    }

    /// <inheritdoc/>
    internal override int IsTerminal() => isTerminal ? 1 : -ENOTTY;

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
    public short Readiness(short events) => (short)(events & (POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM));

    /// <inheritdoc/>
    protected override int CloseFile()
    {
        try
        {
            Lock(LOCK_UN);
            stream.Dispose();
            return 0;
        }
        catch (IOException exception)
        {
            return -FileErrors.FromException(exception);
        }
    }
}
