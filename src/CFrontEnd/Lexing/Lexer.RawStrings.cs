using System.Text;

namespace CSockTranslate.CFrontEnd.Lexing;

/// <content>
/// Raw strings, which GNU C has from C++: nothing in them is an escape, a splice or a trigraph. A token of one has the text of the
/// ordinary literal with the same value, so that nobody else needs to know.
/// </content>
public sealed partial class Lexer
{
    private const int MaximumDelimiterLength = 16;

    private static readonly string[] s_rawPrefixes = ["R\"", "LR\"", "uR\"", "UR\"", "u8R\""];

    private Token? TryReadRawString(bool hasLeadingSpace)
    {
        if (!_standard.HasRawStrings)
        {
            return null;
        }

        ReadOnlySpan<char> rest = _text.AsSpan(_position, _end - _position);
        string? prefix = null;
        foreach (string candidate in s_rawPrefixes)
        {
            prefix = rest.StartsWith(candidate, StringComparison.Ordinal) ? candidate : prefix;
        }

        if (prefix is null)
        {
            return null;
        }

        ReadOnlySpan<char> afterQuote = rest[prefix.Length..];
        int delimiterLength = afterQuote.IndexOfAny("() \\\t\v\f\r\n\"");
        if (delimiterLength is < 0 or > MaximumDelimiterLength || afterQuote[delimiterLength] != '(')
        {
            return null;
        }

        string closing = $"){afterQuote[..delimiterLength]}\"";
        ReadOnlySpan<char> contents = afterQuote[(delimiterLength + 1)..];
        int length = contents.IndexOf(closing, StringComparison.Ordinal);
        bool isUnterminated = length < 0;
        int end = isUnterminated ? _end : _end - contents.Length + length + closing.Length;
        string text = prefix[..^2] + Escape(isUnterminated ? contents : contents[..length]);
        return Finish(TokenKind.StringLiteral, end, hasLeadingSpace, text, _text[_position..end], isUnterminated);
    }

    /// <summary>The ordinary literal with the same contents; every line ending is a newline.</summary>
    private static string Escape(ReadOnlySpan<char> contents)
    {
        StringBuilder literal = new("\"");
        for (int i = 0; i < contents.Length; i++)
        {
            char c = contents[i];
            if (c is '\\' or '"')
            {
                literal.Append('\\').Append(c);
            }
            else if (c == '\n' || (c == '\r' && (i + 1 == contents.Length || contents[i + 1] != '\n')))
            {
                literal.Append("\\n");
            }
            else if (c != '\r')
            {
                literal.Append(c);
            }
        }

        return literal.Append('"').ToString();
    }
}
