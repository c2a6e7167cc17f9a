using System.Globalization;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>
/// Writes a preprocessed unit as the text that <c>gcc -E</c> prints: tokens on the lines on which they stood, and linemarkers (GCC manual,
/// Preprocessor Output) that tell the file and the line where the text would not: <c># 12 "file.c" 2</c>. Flag 1 means that a file begins, 2
/// that the one that included it goes on, 3 that it is a system header. A file that adds no token has no linemarker.
/// </summary>
public sealed class PreprocessedTextWriter
{
    /// <summary>gcc prints this many empty lines rather than a linemarker.</summary>
    private const int MaximumEmptyLines = 8;

    private readonly TextWriter _writer;
    private readonly Stack<SourceFile> _files = new();
    private int _line = 1;
    private string _path = "";
    private bool _isAtLineStart = true;
    private Token? _previous;

    private PreprocessedTextWriter(TextWriter writer, SourceFile mainFile)
    {
        _writer = writer;
        _files.Push(mainFile);
        WriteMarker(mainFile, offset: 0, flag: "");
    }

    /// <summary>Writes a unit.</summary>
    /// <param name="unit">The unit; one that is not complete has no tokens.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(PreprocessedUnit unit, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(writer);
        PreprocessedTextWriter text = new(writer, unit.MainFile);
        OtherDirective[] pragmas = [.. unit.Directives.OfType<OtherDirective>().Where(directive => directive.Keyword == "pragma")];
        int nextPragma = 0;
        for (int i = 0; i < unit.Tokens.Count; i++)
        {
            for (; nextPragma < pragmas.Length && pragmas[nextPragma].TokenIndex <= i; nextPragma++)
            {
                text.Write(pragmas[nextPragma]);
            }

            if (unit.Tokens[i].Kind != TokenKind.EndOfFile)
            {
                text.Write(unit.Tokens[i]);
            }
        }

        text.EndLine();
    }

    private void Write(Token token)
    {
        SourceSpan place = token.ExpansionSpan;
        bool beginsLine = MoveTo(place.File, place.Start);
        if (beginsLine)
        {
            _writer.Write(new string(' ', place.Column - 1));
        }
        else if (token.HasLeadingSpace || WouldPaste(_previous!, token))
        {
            _writer.Write(' ');
        }

        _writer.Write(token.Text);
        _isAtLineStart = false;
        _previous = token;

        // Only a raw string literal goes over several lines.
        _line += token.Text.Count(character => character == '\n');
    }

    private void Write(OtherDirective pragma)
    {
        MoveTo(pragma.Span.File, pragma.Span.Start);
        EndLine();
        _writer.Write("#pragma");
        foreach (Token token in pragma.Tokens)
        {
            _writer.Write(token.HasLeadingSpace || token == pragma.Tokens[0] ? " " + token.Text : token.Text);
        }

        _isAtLineStart = false;
        EndLine();
        _previous = null;
    }

    /// <summary>Makes the next text stand on its line: by line endings, or by a linemarker.</summary>
    /// <returns>Whether that is at the beginning of a line.</returns>
    private bool MoveTo(SourceFile file, int offset)
    {
        if (!ReferenceEquals(file, _files.Peek()))
        {
            EndLine();
            bool isReturn = _files.Contains(file);
            while (isReturn && !ReferenceEquals(_files.Peek(), file))
            {
                _files.Pop();
            }

            if (!isReturn)
            {
                _files.Push(file);
            }

            WriteMarker(file, offset, isReturn ? " 2" : " 1");
            return true;
        }

        int line = file.GetPresumedLine(offset);
        bool isSamePath = file.GetPresumedPath(offset) == _path;
        if (line == _line && isSamePath && !_isAtLineStart)
        {
            return false;
        }

        if (!isSamePath || line < _line || line - _line > MaximumEmptyLines)
        {
            // #line goes anywhere.
            EndLine();
            WriteMarker(file, offset, "");
            return true;
        }

        while (_line < line)
        {
            _writer.WriteLine();
            _line++;
        }

        _isAtLineStart = true;
        return true;
    }

    private void EndLine()
    {
        if (!_isAtLineStart)
        {
            _writer.WriteLine();
            _line++;
            _isAtLineStart = true;
        }
    }

    private void WriteMarker(SourceFile file, int offset, string flag)
    {
        int line = file.GetPresumedLine(offset);
        _path = file.GetPresumedPath(offset);
        string name = _path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        _writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {line} \"{name}\"{flag}{(file.IsSystemHeader ? " 3" : "")}"));
        _line = line;
    }

    /// <summary>Whether two tokens that stand side by side without a space, because a macro put them there, would be read as others.</summary>
    private static bool WouldPaste(Token left, Token right)
    {
        if (ReferenceEquals(left.File, right.File) && left.End == right.Start && ReferenceEquals(left.Expansion, right.Expansion))
        {
            return false;
        }

        char last = left.Text[^1];
        char first = right.Text[0];
        bool isWord = IsWordCharacter(last) || left.Kind == TokenKind.Number;
        return isWord
            ? IsWordCharacter(first) || first is '"' or '\'' || (left.Kind == TokenKind.Number && first is '.' or '+' or '-')
            : (last == '.' && char.IsAsciiDigit(first)) || IsPunctuatorPair(last, first);
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '$' or '\\' || character >= 0x80;

    private static bool IsPunctuatorPair(char last, char first) => last switch
    {
        '+' or '-' or '&' or '|' or '<' or '>' or '=' or '#' or '/' or '.' or ':' or '%' =>
            first == last || first is '=' or '>' or ':' or '*' or '%',
        '*' or '!' or '^' => first == '=',
        _ => false,
    };
}
