using System.Globalization;
using System.Text;

namespace CSockTranslate.CFrontEnd.Lexing;

/// <content>Identifiers, numbers, literals and header names.</content>
public sealed partial class Lexer
{
    private Token ReadToken(char c, bool hasLeadingSpace)
    {
        if (IdentifierCharacters.IsAsciiStart(c))
        {
            return TryReadPrefixedLiteral(c, hasLeadingSpace) ?? ReadIdentifier(hasLeadingSpace);
        }

        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(_position + 1, out _, out _))))
        {
            return ReadNumber(hasLeadingSpace);
        }

        if (c is '"' or '\'')
        {
            return ReadLiteral(_position, hasLeadingSpace);
        }

        if ((c == '\\' || c >= 0x80) && TryReadExtendedCharacter(_position, isFirst: true, out _))
        {
            return ReadIdentifier(hasLeadingSpace);
        }

        return TryReadPunctuator(hasLeadingSpace) ?? ReadUnknown(hasLeadingSpace);
    }

    private Token ReadUnknown(bool hasLeadingSpace)
    {
        Peek(_position, out _, out int end);
        if (char.IsHighSurrogate(_text[_position]) && end < _end && char.IsLowSurrogate(_text[end]))
        {
            end++;
        }

        return Finish(TokenKind.Unknown, end, hasLeadingSpace);
    }

    private Token ReadIdentifier(bool hasLeadingSpace)
    {
        int position = _position;
        bool hasUniversalNames = false;
        while (position < _end)
        {
            char c = _text[position];
            if (IdentifierCharacters.IsAsciiPart(c))
            {
                position++;
                continue;
            }

            if (c < 0x80 && c is not ('\\' or '?'))
            {
                break;
            }

            char actual = Peek(position, out int at, out int next);
            if (actual < 0x80 && IdentifierCharacters.IsAsciiPart(actual))
            {
                position = next;
            }
            else if (TryReadExtendedCharacter(at, isFirst: at == _position, out int afterExtended))
            {
                hasUniversalNames |= actual == '\\';
                position = afterExtended;
            }
            else
            {
                break;
            }
        }

        if (!hasUniversalNames)
        {
            return Finish(TokenKind.Identifier, position, hasLeadingSpace);
        }

        string spelling = GetSpelling(_position, position);
        return Finish(TokenKind.Identifier, position, hasLeadingSpace, DecodeUniversalNames(spelling), spelling);
    }

    /// <summary>Reads a character beyond ASCII that may stand in an identifier, as itself or as a universal character name (C11 §6.4.3).</summary>
    private bool TryReadExtendedCharacter(int position, bool isFirst, out int end)
    {
        char c = Peek(position, out int at, out end);
        if (c == '\\')
        {
            return TryReadUniversalName(end, out int codePoint, out end) && IdentifierCharacters.IsExtended(codePoint, isFirst);
        }

        // A file that is not UTF-8 has bytes here, of which gcc makes no identifiers.
        if (c < 0x80 || _file.Encoding is not UTF8Encoding)
        {
            return false;
        }

        if (char.IsHighSurrogate(c) && at + 1 < _end && char.IsLowSurrogate(_text[at + 1]))
        {
            end = at + 2;
            return IdentifierCharacters.IsExtended(char.ConvertToUtf32(c, _text[at + 1]), isFirst);
        }

        return IdentifierCharacters.IsExtended(c, isFirst);
    }

    private bool TryReadUniversalName(int position, out int codePoint, out int end)
    {
        codePoint = 0;
        int digits = Peek(position, out _, out end) switch
        {
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        for (int i = 0; i < digits; i++)
        {
            char digit = Peek(end, out _, out int next);
            if (!char.IsAsciiHexDigit(digit) || codePoint > 0x10FFFF)
            {
                return false;
            }

            codePoint = (codePoint << 4) | Convert.ToInt32(digit.ToString(), 16);
            end = next;
        }

        return digits > 0;
    }

    private static string DecodeUniversalNames(string spelling)
    {
        StringBuilder name = new();
        for (int i = 0; i < spelling.Length; i++)
        {
            if (spelling[i] != '\\')
            {
                name.Append(spelling[i]);
                continue;
            }

            int digits = spelling[i + 1] == 'u' ? 4 : 8;
            name.Append(char.ConvertFromUtf32(int.Parse(spelling.AsSpan(i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
            i += 1 + digits;
        }

        return name.ToString();
    }

    /// <summary>Reads a preprocessing number (C11 §6.4.8).</summary>
    private Token ReadNumber(bool hasLeadingSpace)
    {
        int position = _position;
        char previous = EndOfText;
        while (true)
        {
            char c = Peek(position, out int at, out int next);
            bool isSignOfExponent = c is '+' or '-'
                && (previous is 'e' or 'E' || (previous is 'p' or 'P' && _standard.HasHexadecimalExponents));
            if (c == '.' || isSignOfExponent || (c < 0x80 && IdentifierCharacters.IsAsciiPart(c)))
            {
                position = next;
            }
            else if (TryReadExtendedCharacter(at, isFirst: false, out int afterExtended))
            {
                position = afterExtended;
            }
            else
            {
                return Finish(TokenKind.Number, position, hasLeadingSpace);
            }

            previous = c;
        }
    }

    private Token? TryReadPrefixedLiteral(char c, bool hasLeadingSpace)
    {
        if (c is 'R' or 'L' or 'u' or 'U' && TryReadRawString(hasLeadingSpace) is { } raw)
        {
            return raw;
        }

        if (c is not ('L' or 'u' or 'U') || (c != 'L' && !_standard.HasUnicodeLiterals))
        {
            return null;
        }

        char second = Peek(_position + 1, out int quote, out int next);
        if (c == 'u' && second == '8')
        {
            // u8'x' is a character constant only since C23.
            return Peek(next, out quote, out _) == '"' ? ReadLiteral(quote, hasLeadingSpace) : null;
        }

        return second is '"' or '\'' ? ReadLiteral(quote, hasLeadingSpace) : null;
    }

    /// <summary>Reads a character constant or string literal whose quote stands at a position.</summary>
    private Token ReadLiteral(int quote, bool hasLeadingSpace)
    {
        char terminator = _text[quote];
        TokenKind kind = terminator == '"' ? TokenKind.StringLiteral : TokenKind.CharacterConstant;
        int position = quote + 1;
        while (true)
        {
            char c = Peek(position, out int at, out int next);
            if (c == terminator)
            {
                return Finish(kind, next, hasLeadingSpace);
            }

            if (c == EndOfText || IsNewLine(c))
            {
                return FinishUnterminated(kind, quote, terminator, at, hasLeadingSpace);
            }

            if (c == '\\' && Peek(next, out _, out int afterEscaped) is not (EndOfText or '\n' or '\r'))
            {
                next = afterEscaped;
            }

            position = next;
        }
    }

    /// <summary>
    /// Ends a literal that has no closing quote where the statement's end seems to begin (<c>);</c> and the like), so that the
    /// missing quote is the one thing that is reported.
    /// </summary>
    private Token FinishUnterminated(TokenKind kind, int quote, char terminator, int lineEnd, bool hasLeadingSpace)
    {
        int end = lineEnd;
        while (end > quote + 1 && _text[end - 1] is ' ' or '\t' or ';' or ')' or '\n' or '\r')
        {
            end--;
        }

        string text = GetSpelling(_position, end);
        if (text.EndsWith('\\'))
        {
            text += "\\";
        }

        return Finish(kind, end, hasLeadingSpace, text + terminator, isUnterminated: true);
    }

    private bool TryScanHeaderName(int position, char terminator, out int end)
    {
        while (true)
        {
            char c = Peek(position, out _, out end);
            if (c == terminator)
            {
                return true;
            }

            if (c == EndOfText || IsNewLine(c))
            {
                return false;
            }

            position = end;
        }
    }
}
