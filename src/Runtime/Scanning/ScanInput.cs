using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime.Scanning;

/// <summary>What a scanf reads: a stream whose lock the caller holds, or a string. One character can be given back.</summary>
internal unsafe struct ScanInput
{
    /// <summary>What <see cref="Read"/> gives at the end.</summary>
    public const int End = -1;

    private readonly StdioStream? _stream;
    private byte* _text;

    /// <summary>Reads a stream.</summary>
    public ScanInput(StdioStream stream) => _stream = stream;

    /// <summary>Reads a NUL-terminated string.</summary>
    public ScanInput(CString text) => _text = (byte*)text.Pointer;

    /// <summary>How many characters were read and not given back.</summary>
    public long Count { get; private set; }

    /// <summary>The next character, or <see cref="End"/>.</summary>
    public int Read()
    {
        int c = _stream is not null ? _stream.Get() : *_text == 0 ? End : *_text++;
        Count += c == End ? 0 : 1;
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
        if (_stream is not null)
        {
            _stream.Unget((byte)c);
        }
        else
        {
            _text--;
        }
    }

    /// <summary>Reads over white space.</summary>
    public void SkipSpace()
    {
        int c;
        do
        {
            c = Read();
        }
        while (Ctype.IsSpace(c));
        GiveBack(c);
    }
}
