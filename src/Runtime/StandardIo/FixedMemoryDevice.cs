using System;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.StandardIo;

/// <summary>A buffer of fixed size as a stream's device (POSIX <c>fmemopen</c>), as glibc has it since 2.22.</summary>
internal sealed unsafe class FixedMemoryDevice : StreamDevice
{
    private readonly byte* _buffer;
    private readonly ulong _size;
    private readonly bool _ownsBuffer;
    private readonly bool _appends;
    private ulong _position;

    /// <summary>How far the contents go.</summary>
    private ulong _end;

    /// <summary>Takes a buffer, or for null one of its own.</summary>
    /// <param name="buffer">The buffer; null for one of its own.</param>
    /// <param name="size">Its size in bytes.</param>
    /// <param name="mode">The mode of the stream.</param>
    /// <param name="isTruncated">Whether the contents start out empty and can be read.</param>
    internal FixedMemoryDevice(sbyte* buffer, ulong size, StreamMode mode, bool isTruncated)
    {
        _ownsBuffer = buffer == null;
        _buffer = _ownsBuffer ? (byte*)Stdlib.calloc(Math.Max(size, 1), 1) : (byte*)buffer;
        _size = size;
        _appends = mode.Appends;
        if (isTruncated)
        {
            *_buffer = 0;
        }

        if (mode.Appends)
        {
            _end = _position = String.strnlen((sbyte*)_buffer, size);
        }
        else if ((mode.OpenFlags & Fcntl.O_CREAT) == 0)
        {
            _end = size;
        }
    }

    /// <inheritdoc/>
    internal override long Read(byte* target, ulong count)
    {
        ulong left = _position < _end ? _end - _position : 0;
        ulong part = Math.Min(count, left);
        Buffer.MemoryCopy(_buffer + _position, target, part, part);
        _position += part;
        return (long)part;
    }

    /// <inheritdoc/>
    internal override long Write(byte* bytes, ulong count)
    {
        ulong position = _appends ? _end : _position;
        bool endsInNul = count > 0 && bytes[count - 1] == 0;
        if (position + count > _size)
        {
            if (_position + (endsInNul ? 0ul : 1) >= _size)
            {
                errno = ENOSPC;
                return 0;
            }

            count = _size - position;
        }

        Buffer.MemoryCopy(bytes, _buffer + position, count, count);
        _position = position + count;
        if (_position > _end)
        {
            _end = _position;
            if (_end < _size && !endsInNul)
            {
                _buffer[_end] = 0;
            }
            else if (!_appends && !endsInNul)
            {
                _buffer[_size - 1] = 0;
            }
        }

        return (long)count;
    }

    /// <inheritdoc/>
    internal override long Seek(long offset, int whence)
    {
        long position = whence switch
        {
            Stdio.SEEK_SET => offset,
            Stdio.SEEK_CUR => (long)_position + offset,
            _ => (long)_end + offset,
        };
        if (position < 0 || (ulong)position > _size)
        {
            errno = EINVAL;
            return -1;
        }

        _position = (ulong)position;
        return position;
    }

    /// <inheritdoc/>
    internal override int Close()
    {
        if (_ownsBuffer)
        {
            Stdlib.free(_buffer);
        }

        return 0;
    }
}
