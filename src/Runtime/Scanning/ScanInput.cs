using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime.Scanning;

/// <summary>What a scanf reads: a stream whose lock the caller holds, or a string. One character can be given back.</summary>
internal unsafe struct ScanInput
{
    /// <summary>What <see cref="Read"/> gives at the end.</summary>
    public const int End = -1;

    private readonly StdioStream? _stream;
    private byte* _text;
    private int* _wideText;

    // glibc does not read again after the end, and brings back the errno that was found there.
    private bool _hasEnded;
    private int _errnoAtEnd;

    /// <summary>Reads a stream.</summary>
    public ScanInput(StdioStream stream) => _stream = stream;

    /// <summary>Reads a NUL-terminated string.</summary>
    public ScanInput(CString text) => _text = (byte*)text.Pointer;

    /// <summary>Reads a wide string.</summary>
    public ScanInput(int* text)
    {
        _wideText = text;
        IsWide = true;
    }

    /// <summary>Reads wide characters from a stream.</summary>
    public static ScanInput OfWide(StdioStream stream) => new(stream) { IsWide = true };

    /// <summary>Whether the characters are wide ones.</summary>
    public bool IsWide { get; private init; }

    /// <summary>How many characters were read and not given back.</summary>
    public long Count { get; private set; }

    /// <summary>The next character, or <see cref="End"/>.</summary>
    public int Read()
    {
        if (_hasEnded)
        {
            Errno.errno = _errnoAtEnd;
            return End;
        }

        int c = IsWide ? ReadWide() : _stream is not null ? _stream.Get() : *_text == 0 ? End : *_text++;
        if (c == End)
        {
            _hasEnded = true;
            _errnoAtEnd = Errno.errno;
        }
        else
        {
            Count++;
        }

        return c;
    }

    /// <summary>Gives back the character that was read last; nothing for <see cref="End"/>.</summary>
    public void GiveBack(int c)
    {
        if (c == End)
        {
            return;
        }

        Count--;
        if (IsWide)
        {
            GiveBackWide(c);
        }
        else if (_stream is not null)
        {
            _stream.Unget((byte)c);
        }
        else
        {
            _text--;
        }
    }

    /// <summary>Reads over white space.</summary>
    public void SkipSpace() => GiveBack(ReadBehindSpace());

    /// <summary>Reads over white space in front of a conversion, which leaves errno as it is.</summary>
    public void SkipSpaceQuietly()
    {
        int savedErrno = Errno.errno;
        Errno.errno = 0;
        SkipSpace();
        Errno.errno = savedErrno;
    }

    /// <summary>The next character that is no white space, or <see cref="End"/>.</summary>
    public int ReadBehindSpace()
    {
        int c;
        do
        {
            c = Read();
        }
        while (Ctype.IsSpace(c));
        return c;
    }

    private int ReadWide() => _stream is not null ? (int)Wchar.Get(_stream) : *_wideText == 0 ? End : *_wideText++;

    private void GiveBackWide(int c)
    {
        if (_stream is not null)
        {
            Wchar.Unget(_stream, c);
        }
        else
        {
            _wideText--;
        }
    }
}
