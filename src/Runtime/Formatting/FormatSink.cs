using System;
using System.Runtime.CompilerServices;
using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime.Formatting;

/// <summary>
/// Where formatted output goes: a block of memory (<c>sprintf</c>, <c>snprintf</c>), a stream, or a stream through a block of
/// memory (an unbuffered stream, so that a call makes one write). Counts what was produced whether or not it was stored.
/// </summary>
internal unsafe ref struct FormatSink
{
    /// <summary>How many pad characters go out at a time; a stream's flushes fall as with glibc, which pads by this size.</summary>
    private const int PadChunk = 16;

    private readonly StdioStream? _stream;
    private readonly byte* _buffer;
    private readonly ulong _capacity;
    private ulong _used;
    private long _count;
    private bool _failed;

    private FormatSink(StdioStream? stream, byte* buffer, ulong capacity)
    {
        _stream = stream;
        _buffer = buffer;
        _capacity = capacity;
    }

    /// <summary>Stores at most <paramref name="capacity"/> bytes at <paramref name="buffer"/> and drops the rest.</summary>
    public static FormatSink ToMemory(byte* buffer, ulong capacity) => new(null, buffer, capacity);

    /// <summary>Writes to a stream whose lock the caller holds.</summary>
    public static FormatSink ToStream(StdioStream stream) => new(stream, null, 0);

    /// <summary>Collects in <paramref name="staging"/> and writes to a stream whenever that is full; see <see cref="Finish"/>.</summary>
    public static FormatSink ToStreamThrough(StdioStream stream, byte* staging, int capacity) => new(stream, staging, (ulong)capacity);

    /// <summary>How many bytes were produced.</summary>
    public readonly long Count => _count;

    /// <summary>How many bytes were stored in memory.</summary>
    public readonly ulong Stored => _used;

    /// <summary>Whether the stream refused a write.</summary>
    public readonly bool Failed => _failed;

    /// <summary>Appends <paramref name="length"/> bytes.</summary>
    public void Write(byte* bytes, long length)
    {
        _count += length;
        if (length <= 0 || _failed)
        {
            return;
        }

        if (_buffer == null)
        {
            if (_stream != null)
            {
                _failed = _stream.Write(bytes, length) != length;
            }

            return;
        }

        ulong left = (ulong)length;
        while (true)
        {
            ulong part = Math.Min(left, _capacity - _used);
            Unsafe.CopyBlockUnaligned(_buffer + _used, bytes, (uint)part);
            _used += part;
            bytes += part;
            left -= part;
            if (left == 0 || _stream == null || !Drain())
            {
                return;
            }
        }
    }

    /// <summary>Appends bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            Write(start, bytes.Length);
        }
    }

    /// <summary>Appends one byte.</summary>
    public void Write(byte value) => Write(&value, 1);

    /// <summary>Appends <paramref name="count"/> copies of a byte; nothing when it is not positive.</summary>
    public void Fill(byte value, long count)
    {
        if (count <= 0)
        {
            return;
        }

        byte* chunk = stackalloc byte[PadChunk];
        Unsafe.InitBlockUnaligned(chunk, value, PadChunk);
        while (count > 0 && !_failed && _count <= int.MaxValue)
        {
            long part = Math.Min(count, PadChunk);
            Write(chunk, part);
            count -= part;
        }

        _count += count;
    }

    /// <summary>Hands what is still collected to the stream. False when the stream refused it.</summary>
    public bool Finish()
    {
        if (_stream != null && _buffer != null && _used > 0 && !_failed)
        {
            Drain();
        }

        return !_failed;
    }

    private bool Drain()
    {
        _failed = _stream!.Write(_buffer, (long)_used) != (long)_used;
        _used = 0;
        return !_failed;
    }
}
