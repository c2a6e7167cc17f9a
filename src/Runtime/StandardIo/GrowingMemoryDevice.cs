using System;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.StandardIo;

/// <summary>
/// Memory that grows with what is written (POSIX <c>open_memstream</c>, <c>open_wmemstream</c>). The program's variables get to know it when the stream is
/// flushed or closed. As in glibc the contents end at the position: going back shortens them, and what lies behind stays in memory.
/// </summary>
/// <param name="address">Where the program wants the address of the memory, which it frees.</param>
/// <param name="size">Where it wants the size, in characters.</param>
/// <param name="width">The size of a character in bytes.</param>
internal sealed unsafe class GrowingMemoryDevice(void** address, ulong* size, ulong width) : StreamDevice
{
    private const ulong FirstSize = 8192;

    private readonly void** _address = address;
    private readonly ulong* _size = size;
    private readonly ulong _width = width;
    private byte* _memory = (byte*)Stdlib.calloc(FirstSize, 1);
    private ulong _capacity = FirstSize;
    private ulong _position;
    private ulong _end;

    /// <inheritdoc/>
    internal override bool IsWide => _width > 1;

    /// <inheritdoc/>
    internal override long Read(byte* target, ulong count)
    {
        ulong part = Math.Min(count, _position < _end ? _end - _position : 0);
        Buffer.MemoryCopy(_memory + _position, target, part, part);
        _position += part;
        return (long)part;
    }

    /// <inheritdoc/>
    internal override long Write(byte* bytes, ulong count)
    {
        if (!Reserve(_position + count))
        {
            return 0;
        }

        Buffer.MemoryCopy(bytes, _memory + _position, count, count);
        _position += count;
        return (long)count;
    }

    /// <inheritdoc/>
    internal override long Seek(long offset, int whence)
    {
        if (_position > 0)
        {
            _end = _position;
        }

        long start = whence switch
        {
            Stdio.SEEK_SET => 0,
            Stdio.SEEK_CUR => (long)_position,
            _ => (long)_end,
        };
        long position = start + (offset * (long)_width);
        if (position < 0 || !Reserve((ulong)position))
        {
            errno = EINVAL;
            return -1;
        }

        _position = (ulong)position;
        return position / (long)_width;
    }

    /// <inheritdoc/>
    internal override void Synchronize()
    {
        *_address = _memory;
        *_size = _position / _width;
    }

    /// <inheritdoc/>
    internal override int Close()
    {
        for (ulong i = 0; i < _width; i++)
        {
            _memory[_position + i] = 0;
        }

        Synchronize();
        return 0;
    }

    // Room for the contents and a NUL.
    private bool Reserve(ulong wanted)
    {
        if (wanted + _width <= _capacity)
        {
            return true;
        }

        ulong capacity = Math.Max(2 * _capacity, wanted + _width);
        byte* memory = (byte*)Stdlib.realloc(_memory, capacity);
        if (memory == null)
        {
            return false;
        }

        new Span<byte>(memory + _capacity, (int)(capacity - _capacity)).Clear();
        _memory = memory;
        _capacity = capacity;
        return true;
    }
}
