using System;

namespace CSockTranslate.Runtime.StandardIo;

/// <summary>Reading, pushing back and positioning.</summary>
internal sealed unsafe partial class StdioStream
{
    /// <summary>Bytes pushed back, the last one on top; they are read before anything else.</summary>
    private byte[] _pushback = [];
    private int _pushedBack;

    /// <summary>Reads one byte, or gives EOF with an indicator set.</summary>
    public int Get()
    {
        if (_pushedBack > 0)
        {
            return _pushback[--_pushedBack];
        }

        return _readPosition < _readEnd || FillBuffer() ? _buffer[_readPosition++] : EndOfFileResult;
    }

    /// <summary>Reads up to <paramref name="length"/> bytes; fewer only at the end of the file or with an error.</summary>
    public long Read(byte* target, long length)
    {
        long left = length;
        while (left > 0 && _pushedBack > 0)
        {
            *target++ = _pushback[--_pushedBack];
            left--;
        }

        if (left > 0 && _buffer == null && Mode.CanRead)
        {
            AllocateBuffer();
        }

        while (left > 0)
        {
            long part = Math.Min(left, _readEnd - _readPosition);
            if (part > 0)
            {
                Buffer.MemoryCopy(_buffer + _readPosition, target, part, part);
                _readPosition += (int)part;
                target += part;
                left -= part;
            }
            else if (left < _capacity)
            {
                if (!FillBuffer())
                {
                    break;
                }
            }
            else
            {
                long count = ReadDirect(target, left);
                if (count <= 0)
                {
                    break;
                }

                target += count;
                left -= count;
            }
        }

        return length - left;
    }

    /// <summary>
    /// Reads up to <paramref name="length"/> bytes of a line, the delimiter included, from what is at hand or else one more read.
    /// Gives how many, 0 at the end of the file or with an error.
    /// </summary>
    public long ReadPart(byte* target, long length, byte delimiter, out bool complete)
    {
        complete = false;
        if (length <= 0)
        {
            return 0;
        }

        if (_pushedBack > 0)
        {
            *target = _pushback[--_pushedBack];
            complete = *target == delimiter;
            return 1;
        }

        if (_readPosition == _readEnd && !FillBuffer())
        {
            return 0;
        }

        int available = (int)Math.Min(length, _readEnd - _readPosition);
        int found = new ReadOnlySpan<byte>(_buffer + _readPosition, available).IndexOf(delimiter);
        complete = found >= 0;
        int part = complete ? found + 1 : available;
        Buffer.MemoryCopy(_buffer + _readPosition, target, part, part);
        _readPosition += part;
        return part;
    }

    /// <summary>Pushes a byte back (C11 §7.21.7.10); there is no limit.</summary>
    public void Unget(byte value)
    {
        if (!_writing && _pushedBack == 0 && _readPosition > 0 && _buffer[_readPosition - 1] == value)
        {
            _readPosition--;
        }
        else
        {
            if (_pushedBack == _pushback.Length)
            {
                Array.Resize(ref _pushback, Math.Max(8, 2 * _pushback.Length));
            }

            _pushback[_pushedBack++] = value;
        }

        EndOfFile = false;
    }

    /// <summary>Moves the position (C11 §7.21.9.2); false with errno set.</summary>
    public bool Seek(long offset, int whence)
    {
        if (_writing && !WritePending())
        {
            return false;
        }

        if (whence == Stdio.SEEK_CUR)
        {
            offset -= Unread;
        }

        if (SeekDevice(offset, whence) < 0)
        {
            return false;
        }

        DropInput();
        _writing = false;
        EndOfFile = false;
        return true;
    }

    /// <summary>The position (C11 §7.21.9.4), or -1 with errno set.</summary>
    public long Tell()
    {
        // A position among wide characters counts them, not the bytes of the buffer.
        if (IsWideMemory && _writing && !WritePending())
        {
            return -1;
        }

        // Pending output of an appending stream goes to the end, wherever the descriptor stands.
        int whence = _writing && _pending > 0 && Mode.Appends ? Stdio.SEEK_END : Stdio.SEEK_CUR;
        long position = SeekDevice(0, whence);
        return position < 0 ? -1 : position - Unread + (_writing ? _pending : 0);
    }

    private long SeekDevice(long offset, int whence) => _device is null ? Unistd.lseek(Descriptor, offset, whence) : _device.Seek(offset, whence);

    private long Unread => _readEnd - _readPosition + _pushedBack;

    /// <summary>
    /// Puts the descriptor to where the program has read, so that whoever reads it next goes on there. False with errno set where it
    /// cannot seek; the input then stays, its bytes exist nowhere else.
    /// </summary>
    private bool GiveBackUnread()
    {
        if (Unread > 0)
        {
            if (SeekDevice(-Unread, Stdio.SEEK_CUR) < 0)
            {
                return false;
            }

            DropInput();
        }

        return true;
    }

    private void DropInput() => _readPosition = _readEnd = _pushedBack = 0;

    private bool FillBuffer()
    {
        if (EndOfFile || !StartReading())
        {
            return false;
        }

        AllocateBuffer();
        if (BufferMode != BufferMode.Full)
        {
            _owner.FlushLineBufferedOutput();
        }

        long count = Receive(_buffer, _capacity);
        _readPosition = 0;
        _readEnd = (int)Math.Max(0, count);
        return count > 0;
    }

    private long ReadDirect(byte* target, long length)
    {
        if (!StartReading())
        {
            return -1;
        }

        return Receive(target, _capacity >= SmallestBlock ? length - (length % _capacity) : length);
    }

    private long Receive(byte* target, long length)
    {
        long count = _device is null ? Unistd.read(Descriptor, target, (ulong)length) : _device.Read(target, (ulong)length);
        if (count == 0)
        {
            EndOfFile = true;
        }
        else if (count < 0)
        {
            Error = true;
        }

        return count;
    }

    private bool StartReading()
    {
        if (_writing)
        {
            if (!WritePending())
            {
                return false;
            }

            _writing = false;
            _readPosition = _readEnd = 0;
        }

        if (!Mode.CanRead)
        {
            Error = true;
            Errno.errno = Errno.EBADF;
            return false;
        }

        Orient(-1);
        return true;
    }
}
