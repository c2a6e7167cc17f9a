using System;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.StandardIo;

/// <summary>
/// A stream over a descriptor. The bytes of each call to write(2) and read(2) are those that glibc would pass, because a program may
/// mix streams and descriptors. Every member wants the caller to hold the stream's lock.
/// </summary>
/// <remarks>The lock (<c>lock (stream.Gate)</c>) is recursive, as POSIX wants of <c>flockfile</c>.</remarks>
internal sealed unsafe partial class StdioStream
{
    /// <summary>C's EOF.</summary>
    public const int EndOfFileResult = -1;

    /// <summary>The buffer's size where the descriptor is a terminal, its <c>st_blksize</c>.</summary>
    private const int TerminalBlock = 1024;

    /// <summary>The buffer's size elsewhere: what Linux gives as <c>st_blksize</c> of pipes, sockets and usual files.</summary>
    private const int FileBlock = 4096;

    /// <summary>Below this size a buffer is not worth whole blocks.</summary>
    private const int SmallestBlock = 128;

    /// <summary>The buffer's size over a device that is no descriptor: BUFSIZ.</summary>
    private const int DeviceBlock = 8192;

    private readonly StdioStreams _owner;
    private StreamDevice? _device;
    private byte* _buffer;
    private int _capacity;
    private bool _ownsBuffer;

    private int _orientation;
    private bool _writing;
    private int _pending;
    private int _readPosition;
    private int _readEnd;

    /// <summary>Makes a stream over an open descriptor.</summary>
    public StdioStream(StdioStreams owner, int descriptor, StreamMode mode, BufferMode bufferMode)
    {
        _owner = owner;
        Descriptor = descriptor;
        Mode = mode;
        BufferMode = bufferMode;
    }

    /// <summary>Makes a stream over something that is no descriptor.</summary>
    public StdioStream(StdioStreams owner, StreamDevice device, StreamMode mode)
        : this(owner, -1, mode, BufferMode.Full) => _device = device;

    /// <summary>What is locked by whoever uses the stream.</summary>
    public object Gate { get; private set; } = new();

    /// <summary>The descriptor, -1 once closed and for a stream without one.</summary>
    public int Descriptor { get; private set; }

    /// <summary>Whether output is kept as wide characters.</summary>
    public bool IsWideMemory => _device is { IsWide: true };

    /// <summary>What the stream may do.</summary>
    public StreamMode Mode { get; private set; }

    /// <summary>When output is passed on.</summary>
    public BufferMode BufferMode { get; private set; }

    /// <summary>The error indicator.</summary>
    public bool Error { get; set; }

    /// <summary>The end-of-file indicator.</summary>
    public bool EndOfFile { get; set; }

    /// <summary>
    /// The orientation (C11 §7.21.2p4): positive for wide characters, negative for bytes, 0 while there is none; then <paramref name="wanted"/> decides it,
    /// unless that is 0.
    /// </summary>
    public int Orient(int wanted)
    {
        _orientation = _orientation == 0 ? Math.Sign(wanted) : _orientation;
        return _orientation;
    }

    /// <summary>Writes bytes; gives how many were taken, or -1 when all were taken but passing them on failed.</summary>
    public long Write(byte* bytes, long length)
    {
        if (length <= 0)
        {
            return 0;
        }

        long left = length;
        long room = RoomFor(bytes, length, out bool mustFlush);
        long copied = Math.Min(room, left);
        if (copied > 0)
        {
            Buffer.MemoryCopy(bytes, _buffer + _pending, copied, copied);
            _pending += (int)copied;
            bytes += copied;
            left -= copied;
        }

        if (left == 0 && !mustFlush)
        {
            return length;
        }

        if (!Flush())
        {
            return left == 0 ? EndOfFileResult : length - left;
        }

        long direct = left - (_capacity >= SmallestBlock ? left % _capacity : 0);
        if (direct > 0)
        {
            long written = WriteOut(bytes, direct);
            left -= written;
            if (written < direct)
            {
                return length - left;
            }

            bytes += direct;
        }

        for (; left > 0; left--)
        {
            if (Put(*bytes++) == EndOfFileResult)
            {
                break;
            }
        }

        return length - left;
    }

    /// <summary>Writes one byte and returns it, or EOF.</summary>
    public int Put(byte value)
    {
        if (_writing && BufferMode == BufferMode.Full && _pending < _capacity)
        {
            _buffer[_pending++] = value;
            return value;
        }

        if (!StartWriting() || (_pending == _capacity && !WritePending()))
        {
            return EndOfFileResult;
        }

        _buffer[_pending++] = value;
        bool passOn = BufferMode == BufferMode.None || (BufferMode == BufferMode.Line && value == '\n');
        return passOn && !WritePending() ? EndOfFileResult : value;
    }

    /// <summary>Passes on what was written; false with errno set when the stream is not for writing or the descriptor fails.</summary>
    public bool Flush() => StartWriting() && WritePending();

    /// <summary>Passes on what was written, if anything; false with errno set when the descriptor fails.</summary>
    public bool FlushPending() => !_writing || WritePending();

    /// <summary>Passes on what was written, and gives unread input back to the descriptor where that can seek (POSIX <c>fflush</c>).</summary>
    public bool Synchronize()
    {
        if (_writing)
        {
            bool written = WritePending();
            _device?.Synchronize();
            return written;
        }

        int savedErrno = Errno.errno;
        if (!GiveBackUnread())
        {
            Errno.errno = savedErrno;
        }

        _device?.Synchronize();
        return true;
    }

    /// <summary>Sets the buffering (C11 §7.21.5.6); <paramref name="buffer"/> may be null.</summary>
    public void SetBuffer(BufferMode mode, byte* buffer, int size)
    {
        if (mode == BufferMode.None || (buffer != null && size > 0))
        {
            Synchronize();
            ReleaseBuffer();
            BufferMode = mode;
            if (mode == BufferMode.None)
            {
                AllocateBuffer();
            }
            else
            {
                _buffer = buffer;
                _capacity = size;
            }

            return;
        }

        if (mode == BufferMode.Full && _buffer == null)
        {
            AllocateBuffer();
        }

        BufferMode = mode;
    }

    /// <summary>Closes the stream and its descriptor; false with errno set when the last output or the closing failed.</summary>
    public bool Close()
    {
        // Where a device of the program stands in the end is nobody's concern.
        bool flushed = _device is null ? Synchronize() : FlushPending();
        int descriptor = Descriptor;
        Descriptor = -1;
        int savedErrno = Errno.errno;
        bool closed = (_device is null ? Unistd.close(descriptor) : _device.Close()) == 0;
        if (closed && !flushed)
        {
            Errno.errno = savedErrno;
        }

        ReleaseBuffer();
        _pushedBack = 0;
        return flushed && closed;
    }

    /// <summary>Passes on what was written and gives up the buffer, but leaves the descriptor open; false with errno set.</summary>
    public bool Detach()
    {
        bool flushed = FlushPending();
        ReleaseBuffer();
        return flushed;
    }

    /// <summary>Starts over on another file with the same descriptor number (C11 §7.21.5.4).</summary>
    public void Reopen(int descriptor, StreamMode mode)
    {
        ReleaseBuffer();
        _pushedBack = 0;
        _device?.Close();
        _device = null;
        Descriptor = descriptor;
        Mode = mode;
        BufferMode = BufferMode.Full;
        Error = EndOfFile = false;
        _orientation = 0;
    }

    /// <summary>How many bytes the next output can put into the buffer, and whether it has to be passed on then.</summary>
    private long RoomFor(byte* bytes, long length, out bool mustFlush)
    {
        mustFlush = false;
        if (!_writing || BufferMode == BufferMode.None)
        {
            return 0;
        }

        long room = _capacity - _pending;
        if (BufferMode == BufferMode.Line && room >= length)
        {
            int newLine = new ReadOnlySpan<byte>(bytes, (int)length).LastIndexOf((byte)'\n');
            if (newLine >= 0)
            {
                mustFlush = true;
                return newLine + 1;
            }
        }

        return room;
    }

    private bool StartWriting()
    {
        if (_writing)
        {
            return true;
        }

        if (!Mode.CanWrite)
        {
            Error = true;
            Errno.errno = Errno.EBADF;
            return false;
        }

        if (!GiveBackUnread())
        {
            Error = true;
            return false;
        }

        // Whoever writes without having asked writes bytes.
        Orient(-1);
        AllocateBuffer();
        _writing = true;
        _pending = 0;
        return true;
    }

    private bool WritePending()
    {
        int pending = _pending;

        // What the descriptor refuses is lost, as in glibc: the stream goes on with an empty buffer.
        _pending = 0;
        return pending == 0 || WriteOut(_buffer, pending) == pending;
    }

    private long WriteOut(byte* bytes, long length)
    {
        if (_device is not null)
        {
            long taken = _device.Write(bytes, (ulong)length);
            Error |= taken < length;
            return Math.Max(taken, 0);
        }

        long done = 0;
        while (done < length)
        {
            long count = Unistd.write(Descriptor, bytes + done, (ulong)(length - done));
            if (count < 0)
            {
                Error = true;
                break;
            }

            done += count;
        }

        return done;
    }

    private void AllocateBuffer()
    {
        if (_buffer != null)
        {
            return;
        }

        _ownsBuffer = true;
        if (BufferMode == BufferMode.None)
        {
            _capacity = 1;
        }
        else
        {
            int savedErrno = Errno.errno;
            bool terminal = _device is null && Unistd.isatty(Descriptor) == 1;
            Errno.errno = savedErrno;
            _capacity = terminal ? TerminalBlock : _device is null ? FileBlock : DeviceBlock;
            if (terminal)
            {
                BufferMode = BufferMode.Line;
            }
        }

        _buffer = (byte*)NativeMemory.Alloc((nuint)_capacity);
    }

    private void ReleaseBuffer()
    {
        if (_ownsBuffer)
        {
            NativeMemory.Free(_buffer);
        }

        _buffer = null;
        _capacity = 0;
        _ownsBuffer = false;
        _writing = false;
        _pending = _readPosition = _readEnd = 0;
    }
}
