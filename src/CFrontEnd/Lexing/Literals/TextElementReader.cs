using System.Text;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Lexing.Literals;

/// <summary>Reads what stands between the quotes of one literal as elements of the encoding it is needed in.</summary>
internal ref struct TextElementReader
{
    private readonly Token _token;
    private readonly LiteralEncoding _encoding;
    private readonly List<uint> _elements;
    private readonly DiagnosticBag _diagnostics;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private int _position;

    private TextElementReader(Token token, LiteralEncoding encoding, List<uint> elements, DiagnosticBag diagnostics)
    {
        _token = token;
        _encoding = encoding;
        _elements = elements;
        _diagnostics = diagnostics;
        _text = token.Text;
        _position = _text.IndexOfAny('"', '\'') + 1;

        // An unterminated literal has been reported by the lexer; all of it counts then.
        bool isClosed = _text.Length > _position && _text[^1] == _text[_position - 1];
        _end = _text.Length - (isClosed ? 1 : 0);
    }

    /// <summary>The largest value that an element holds.</summary>
    private readonly uint LargestElement => _encoding switch
    {
        LiteralEncoding.Plain or LiteralEncoding.Utf8 => byte.MaxValue,
        LiteralEncoding.Utf16 => ushort.MaxValue,
        _ => uint.MaxValue,
    };

    /// <summary>Appends the elements of a literal to <paramref name="elements"/>.</summary>
    /// <param name="token">The literal.</param>
    /// <param name="encoding">The encoding of the elements, that of the whole concatenation.</param>
    /// <param name="elements">Takes the elements, each zero-extended.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    public static void Read(Token token, LiteralEncoding encoding, List<uint> elements, DiagnosticBag diagnostics)
    {
        TextElementReader reader = new(token, encoding, elements, diagnostics);
        while (reader._position < reader._end)
        {
            if (reader._text[reader._position] == '\\')
            {
                reader.ReadEscape();
            }
            else
            {
                reader.ReadCharacters();
            }
        }
    }

    /// <summary>Reads up to the next escape sequence.</summary>
    private void ReadCharacters()
    {
        int length = _text[_position.._end].IndexOf('\\');
        ReadOnlySpan<char> characters = _text.Slice(_position, length < 0 ? _end - _position : length);
        if (_encoding is LiteralEncoding.Plain or LiteralEncoding.Utf8)
        {
            foreach (byte value in _token.File.Encoding.GetBytes(characters.ToArray()))
            {
                _elements.Add(value);
            }
        }
        else
        {
            if (_token.File.Encoding is not UTF8Encoding && characters.IndexOfAnyExceptInRange('\0', '\x7f') is >= 0 and var offset)
            {
                Report(LiteralDiagnostics.UnknownSourceEncoding, _position + offset, _position + offset + 1);
            }

            foreach (Rune rune in characters.EnumerateRunes())
            {
                AddCodePoint(rune);
            }
        }

        _position += characters.Length;
    }

    private void AddCodePoint(Rune rune)
    {
        switch (_encoding)
        {
            case LiteralEncoding.Plain or LiteralEncoding.Utf8:
                Span<byte> bytes = stackalloc byte[4];
                foreach (byte value in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    _elements.Add(value);
                }

                break;
            case LiteralEncoding.Utf16:
                Span<char> units = stackalloc char[2];
                foreach (char unit in units[..rune.EncodeToUtf16(units)])
                {
                    _elements.Add(unit);
                }

                break;
            default:
                _elements.Add((uint)rune.Value);
                break;
        }
    }

    private void ReadEscape()
    {
        int start = _position;
        if (++_position == _end)
        {
            return;
        }

        char kind = _text[_position];
        switch (kind)
        {
            case >= '0' and <= '7':
                ReadOctal(start);
                return;
            case 'x':
                ReadHexadecimal(start);
                return;
            case 'u' or 'U':
                ReadUniversalName(start, kind == 'u' ? 4 : 8);
                return;
        }

        int simple = kind switch
        {
            'a' => '\a',
            'b' => '\b',
            'e' or 'E' => '\e',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            '\\' or '\'' or '"' or '?' => kind,
            _ => -1,
        };
        if (simple >= 0)
        {
            _position++;
            _elements.Add((uint)simple);
            return;
        }

        // The backslash is dropped and the character read as one that stands alone.
        Rune.DecodeFromUtf16(_text[_position.._end], out Rune rune, out int length);
        Report(LiteralDiagnostics.UnknownEscape, start, _position + length, rune);
    }

    private void ReadOctal(int start)
    {
        uint value = 0;
        for (int digits = 0; digits < 3 && _position < _end && _text[_position] is >= '0' and <= '7'; digits++)
        {
            value = (value << 3) | (uint)(_text[_position++] - '0');
        }

        AddEscape(value, value > LargestElement, "octal", start);
    }

    private void ReadHexadecimal(int start)
    {
        int first = ++_position;
        uint value = 0;
        bool overflows = false;
        while (_position < _end && NumberDecoder.GetDigit(_text[_position], 16) is >= 0 and var digit)
        {
            overflows |= value >> 28 != 0;
            value = (value << 4) | (uint)digit;
            _position++;
        }

        if (_position == first)
        {
            Report(LiteralDiagnostics.HexEscapeWithoutDigits, start, _position);
            return;
        }

        AddEscape(value, overflows || value > LargestElement, "hex", start);
    }

    private readonly void AddEscape(uint value, bool isOutOfRange, string name, int start)
    {
        if (isOutOfRange)
        {
            Report(LiteralDiagnostics.EscapeOutOfRange, start, _position, name);
        }

        _elements.Add(value & LargestElement);
    }

    private void ReadUniversalName(int start, int length)
    {
        _position++;
        uint value = 0;
        int digits = 0;
        for (; digits < length && _position < _end && NumberDecoder.GetDigit(_text[_position], 16) is >= 0 and var digit; digits++)
        {
            value = (value << 4) | (uint)digit;
            _position++;
        }

        string name = _text[start.._position].ToString();
        if (digits < length)
        {
            Report(LiteralDiagnostics.IncompleteUniversalName, start, _position, name);
        }
        else if (!Rune.IsValid(value) || (value < 0xA0 && value is not ('$' or '@' or '`')))
        {
            Report(LiteralDiagnostics.InvalidUniversalName, start, _position, name);
        }
        else
        {
            AddCodePoint(new Rune(value));
        }
    }

    /// <summary>Reports at a part of the literal if it stands in the file as it is spelled; at all of it otherwise.</summary>
    private readonly void Report(DiagnosticDescriptor descriptor, int start, int end, params object[] arguments)
    {
        if (_token.Expansion is null && _token.End - _token.Start == _text.Length)
        {
            _diagnostics.Report(descriptor, new SourceSpan(_token.File, _token.Start + start, _token.Start + end), arguments);
        }
        else
        {
            _diagnostics.Report(descriptor, _token, arguments);
        }
    }
}
