using System.Globalization;
using System.Text;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Lexing;

/// <summary>
/// Splits a source file into preprocessing tokens: translation phases 1 to 3 (C11 §5.1.1.2). Line splices are taken out wherever they
/// stand, comments are noted in the file and count as white space. This part steps from token to token; the others read one.
/// </summary>
public sealed partial class Lexer
{
    private const char EndOfText = '\0';

    private readonly SourceFile _file;
    private readonly string _text;
    private readonly LanguageStandard _standard;
    private readonly DiagnosticBag _diagnostics;
    private readonly int _end;
    private readonly TokenMemory? _memory;

    private int _position;
    private bool _atStartOfLine = true;
    private bool _hasReportedLineComment;
    private int _lastRemark = -1;

    /// <summary>Begins at the start of a file.</summary>
    /// <param name="file">The file; its comments are noted in it.</param>
    /// <param name="standard">The dialect.</param>
    /// <param name="diagnostics">Takes what is wrong with the characters. Unknown characters and unterminated literals are not reported here: whether they matter is the reader's to know.</param>
    public Lexer(SourceFile file, LanguageStandard standard, DiagnosticBag diagnostics)
    {
        _file = file;
        _text = file.Text;
        _standard = standard;
        _diagnostics = diagnostics;
        _memory = file.SharedTokens?.Of(standard);

        // A byte order mark says nothing about the program.
        _position = _text.StartsWith('\uFEFF') ? 1 : 0;
        int nul = _text.IndexOf(EndOfText);
        _end = nul < 0 ? _text.Length : nul;
        if (nul >= 0)
        {
            HasBinaryContent = true;
            diagnostics.Report(LexicalDiagnostics.NotATextFile, new SourceSpan(file, nul, nul + 1), file.Path);
        }
    }

    /// <summary>Makes a header that the front end brings along a file for all units, with every comment noted.</summary>
    internal static void Share(SourceFile file)
    {
        Lexer lexer = new(file, LanguageStandard.Gnu17, new DiagnosticBag());
        while (lexer.Next().Kind != TokenKind.EndOfFile)
        {
        }

        file.Share();
    }

    /// <summary>The file.</summary>
    public SourceFile File => _file;

    /// <summary>Whether the file has a NUL character, so that it is no C source; its tokens end there.</summary>
    public bool HasBinaryContent { get; }

    /// <summary>
    /// Whether the line's end is a token (<see cref="TokenKind.EndOfDirective"/>). The preprocessor sets it behind a directive's
    /// <c>#</c>; the end of the line resets it.
    /// </summary>
    public bool IsInDirective { get; set; }

    /// <summary>The next token; <see cref="TokenKind.EndOfFile"/> again and again at the end.</summary>
    public Token Next()
    {
        if (_memory is null)
        {
            return Read();
        }

        LexerState before = new(_position, _atStartOfLine, IsInDirective);
        if (_memory.Find(before) is { } step)
        {
            (_position, _atStartOfLine, IsInDirective) = step.After;
            return step.Token;
        }

        Token token = Read();
        _memory.Keep(before, token, new LexerState(_position, _atStartOfLine, IsInDirective));
        return token;
    }

    private Token Read()
    {
        bool hasLeadingSpace = SkipWhiteSpace();
        if (_position >= _end)
        {
            return ReadEnd(hasLeadingSpace);
        }

        char c = _text[_position];
        if (IsNewLine(c))
        {
            return ReadEndOfDirective(hasLeadingSpace);
        }

        return ReadToken(c, hasLeadingSpace);
    }

    /// <summary>The next token of an <c>#include</c> or <c>__has_include</c>: a header name if one stands there, else as <see cref="Next"/>.</summary>
    public Token NextHeaderName()
    {
        bool hasLeadingSpace = SkipWhiteSpace();
        if (_position < _end && _text[_position] is '<' or '"')
        {
            char terminator = _text[_position] == '<' ? '>' : '"';
            if (TryScanHeaderName(_position + 1, terminator, out int end))
            {
                return Finish(TokenKind.HeaderName, end, hasLeadingSpace);
            }
        }

        return Next();
    }

    private static bool IsNewLine(char c) => c is '\n' or '\r';

    /// <summary>Skips white space and comments, and line ends where they are no tokens.</summary>
    /// <returns>Whether there was any on the token's own line.</returns>
    private bool SkipWhiteSpace()
    {
        bool hasSpace = false;
        while (_position < _end)
        {
            char c = _text[_position];
            switch (c)
            {
                case ' ' or '\t' or '\f' or '\v':
                    _position++;
                    hasSpace = true;
                    continue;

                case '\n' or '\r':
                    if (IsInDirective)
                    {
                        return hasSpace;
                    }

                    _position = SkipNewLine(_position);
                    _atStartOfLine = true;
                    hasSpace = false;
                    continue;

                case '/' when TrySkipComment():
                    hasSpace = true;
                    continue;

                case '\\' or '?':
                    int afterSplices = SkipSplices(_position, remark: true);
                    if (afterSplices == _position)
                    {
                        return hasSpace;
                    }

                    _position = afterSplices;
                    continue;

                default:
                    return hasSpace;
            }
        }

        return hasSpace;
    }

    private int SkipNewLine(int position) =>
        _text[position] == '\r' && position + 1 < _end && _text[position + 1] == '\n' ? position + 2 : position + 1;

    private Token ReadEnd(bool hasLeadingSpace)
    {
        TokenKind kind = IsInDirective ? TokenKind.EndOfDirective : TokenKind.EndOfFile;
        IsInDirective = false;
        return new Token
        {
            Kind = kind,
            Text = "",
            File = _file,
            Start = _end,
            End = _end,
            AtStartOfLine = _atStartOfLine || kind == TokenKind.EndOfFile,
            HasLeadingSpace = hasLeadingSpace,
        };
    }

    private Token ReadEndOfDirective(bool hasLeadingSpace)
    {
        int start = _position;
        _position = SkipNewLine(_position);
        _atStartOfLine = true;
        IsInDirective = false;
        return new Token
        {
            Kind = TokenKind.EndOfDirective,
            Text = "",
            File = _file,
            Start = start,
            End = _position,
            HasLeadingSpace = hasLeadingSpace,
        };
    }

    private bool TrySkipComment()
    {
        char second = Peek(_position + 1, out _, out int next);
        if (second == '*')
        {
            SkipBlockComment(next);
            return true;
        }

        if (second != '/' || !IsLineComment(next))
        {
            return false;
        }

        int end = next;
        while (end < _end && !IsNewLine(_text[end]))
        {
            // A splice is part of the comment: it goes on in the next line.
            int afterSplices = SkipSplices(end, remark: false);
            end = afterSplices == end ? end + 1 : afterSplices;
        }

        AddComment(_position, end, isBlock: false);
        _position = end;
        return true;
    }

    /// <summary>Whether <c>//</c> begins a comment. In ISO C90 gcc reads <c>//*</c> as a division and refuses anything else.</summary>
    private bool IsLineComment(int afterSlashes)
    {
        if (_standard.HasLineComments || _file.IsSystemHeader)
        {
            return true;
        }

        if (Peek(afterSlashes, out _, out _) == '*')
        {
            return false;
        }

        if (!_hasReportedLineComment)
        {
            _hasReportedLineComment = true;
            _diagnostics.Report(LexicalDiagnostics.LineCommentInC90, new SourceSpan(_file, _position, afterSlashes));
        }

        return true;
    }

    private void SkipBlockComment(int afterOpening)
    {
        int position = afterOpening;
        while (true)
        {
            int star = position < _end ? _text.IndexOf('*', position, _end - position) : -1;
            if (star < 0)
            {
                _diagnostics.Report(LexicalDiagnostics.UnterminatedComment, new SourceSpan(_file, _position, afterOpening));
                AddComment(_position, _end, isBlock: true);
                _position = _end;
                return;
            }

            position = star + 1;
            int slash = SkipSplices(position, remark: false);
            if (slash < _end && _text[slash] == '/')
            {
                AddComment(_position, slash + 1, isBlock: true);
                _position = slash + 1;
                return;
            }
        }
    }

    private void AddComment(int start, int end, bool isBlock) => _file.AddComment(new Comment(start, end, _text[start..end], isBlock));

    /// <summary>The first position at or behind <paramref name="position"/> that begins no line splice (C11 §5.1.1.2p1, phase 2).</summary>
    private int SkipSplices(int position, bool remark)
    {
        while (position < _end)
        {
            int afterBackslash;
            if (_text[position] == '\\')
            {
                afterBackslash = position + 1;
            }
            else if (_standard.HasTrigraphs && IsTrigraph(position, '/'))
            {
                afterBackslash = position + 3;
            }
            else
            {
                break;
            }

            // Like gcc: white space between the backslash and the line's end is forgiven.
            int newLine = afterBackslash;
            while (newLine < _end && _text[newLine] is ' ' or '\t' or '\f' or '\v')
            {
                newLine++;
            }

            if (newLine >= _end || !IsNewLine(_text[newLine]))
            {
                break;
            }

            if (remark && newLine > afterBackslash)
            {
                RemarkOnce(LexicalDiagnostics.SpaceInLineSplice, position, newLine);
            }

            position = SkipNewLine(newLine);
        }

        return position;
    }

    /// <summary>The character at a position after phases 1 and 2; <see cref="EndOfText"/> at the end.</summary>
    /// <param name="position">Where to look; splices there are skipped.</param>
    /// <param name="start">Where the character itself stands.</param>
    /// <param name="next">The position behind it.</param>
    private char Peek(int position, out int start, out int next)
    {
        start = position;
        if (position < _end && _text[position] is '\\' or '?')
        {
            start = SkipSplices(position, remark: true);
        }

        if (start >= _end)
        {
            next = start;
            return EndOfText;
        }

        char c = _text[start];
        if (c == '?' && start + 2 < _end && _text[start + 1] == '?' && TrigraphReplacement(_text[start + 2]) is { } replacement)
        {
            if (_standard.HasTrigraphs)
            {
                next = start + 3;
                return replacement;
            }

            RemarkOnce(LexicalDiagnostics.TrigraphIgnored, start, start + 3, _text.Substring(start, 3));
        }

        next = start + 1;
        return c;
    }

    private bool IsTrigraph(int position, char last) =>
        _text[position] == '?' && position + 2 < _end && _text[position + 1] == '?' && _text[position + 2] == last;

    private static char? TrigraphReplacement(char last) => last switch
    {
        '=' => '#',
        '(' => '[',
        '/' => '\\',
        ')' => ']',
        '\'' => '^',
        '<' => '{',
        '!' => '|',
        '>' => '}',
        '-' => '~',
        _ => null,
    };

    /// <summary>Reports about a place that may be looked at several times, once.</summary>
    private void RemarkOnce(DiagnosticDescriptor descriptor, int start, int end, params object[] arguments)
    {
        if (start > _lastRemark)
        {
            _lastRemark = start;
            _diagnostics.Report(descriptor, new SourceSpan(_file, start, end), arguments);
        }
    }

    private Token Finish(TokenKind kind, int end, bool hasLeadingSpace, string? text = null, string? originalSpelling = null, bool isUnterminated = false)
    {
        Token token = new()
        {
            Kind = kind,
            Text = text ?? GetSpelling(_position, end),
            File = _file,
            Start = _position,
            End = end,
            AtStartOfLine = _atStartOfLine,
            HasLeadingSpace = hasLeadingSpace,
            OriginalSpelling = originalSpelling,
            IsUnterminated = isUnterminated,
        };
        _position = end;
        _atStartOfLine = false;
        return token;
    }

    /// <summary>A stretch of the text after phases 1 and 2.</summary>
    private string GetSpelling(int start, int end)
    {
        ReadOnlySpan<char> raw = _text.AsSpan(start, end - start);
        if (!raw.ContainsAny('\n', '\r') && !(_standard.HasTrigraphs && raw.Contains("??", StringComparison.Ordinal)))
        {
            return raw.Length == 1 ? CachedSpelling(raw[0]) : raw.ToString();
        }

        StringBuilder spelling = new(raw.Length);
        int position = start;
        while (true)
        {
            char c = Peek(position, out int at, out int next);
            if (at >= end)
            {
                return spelling.ToString();
            }

            spelling.Append(c);
            position = next;
        }
    }

    private static readonly string[] s_asciiSpellings =
        [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString(CultureInfo.InvariantCulture))];

    private static string CachedSpelling(char c) =>
        c < s_asciiSpellings.Length ? s_asciiSpellings[c] : c.ToString(CultureInfo.InvariantCulture);
}
