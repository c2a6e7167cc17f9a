using CSockTranslate.CFrontEnd.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Trivia;

/// <summary>
/// Hands out the comments and blank lines of a C file in order. Whoever emits something for a place in the C file asks for what stands
/// before or behind that place; what nobody asked for comes out with the next one who asks, so that nothing is lost or overtaken.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="isSilent">Whether it has nothing to hand out.</param>
internal sealed class CommentCursor(SourceFile file, bool isSilent)
{
    private readonly SourceFile _file = file;

    private int _next = isSilent ? file.Comments.Count : 0;
    private int _lastLine;

    /// <summary>The file.</summary>
    public SourceFile File => _file;

    /// <summary>Whether a comment before an offset has not been handed out.</summary>
    public bool HasPending(int offset) => _next < _file.Comments.Count && _file.Comments[_next].Start < offset;

    /// <summary>How far it is; <see cref="GoBackTo"/> takes this.</summary>
    public (int Next, int LastLine) Position => (_next, _lastLine);

    /// <summary>Hands out again what was handed out since then, because what it was for has become nothing.</summary>
    public void GoBackTo((int Next, int LastLine) position) => (_next, _lastLine) = position;

    /// <summary>Counts blank lines from here on, not from the last thing that was emitted.</summary>
    public void StartAt(int offset) => _lastLine = _file.GetLine(offset);

    /// <summary>
    /// What stands before a statement or member that begins at <paramref name="offset"/>: comments and blank lines, each line indented, and
    /// the indentation of the thing itself.
    /// </summary>
    /// <param name="offset">Where the thing begins.</param>
    /// <param name="indentation">The indentation of the thing and of the comments.</param>
    /// <param name="commentIndentation">The indentation of the comments if it is another: those before a closing brace stand inside.</param>
    public SyntaxTriviaList TakeLeading(int offset, string indentation, string? commentIndentation = null)
    {
        commentIndentation ??= indentation;
        List<SyntaxTrivia> trivia = [];
        bool atLineStart = true;
        while (HasPending(offset))
        {
            Comment comment = _file.Comments[_next++];
            AppendBlankLines(trivia, comment.Start);
            AppendIndentation(trivia, commentIndentation);
            AppendComment(trivia, comment, commentIndentation);
            atLineStart = !comment.IsBlock || HasPending(offset) || _file.GetLine(comment.End) != _file.GetLine(offset);
            trivia.Add(atLineStart ? Layout.NewLine : Space);
            _lastLine = _file.GetLine(comment.End);
        }

        if (atLineStart)
        {
            AppendBlankLines(trivia, offset);
            AppendIndentation(trivia, indentation);
        }

        _lastLine = _file.GetLine(offset);
        return TriviaList(trivia);
    }

    /// <summary>
    /// What stands behind a statement or member that ends before <paramref name="end"/>: comments of its inside that found no place, and those
    /// that follow on the same line; then the line ending.
    /// </summary>
    public SyntaxTriviaList TakeTrailing(int end, string indentation)
    {
        List<SyntaxTrivia> trivia = [];
        bool endsInLineComment = false;
        int position = end;
        while (_next < _file.Comments.Count)
        {
            Comment comment = _file.Comments[_next];
            bool isInside = comment.Start < end;
            if (!isInside && !FollowsOnSameLine(position, comment))
            {
                break;
            }

            _next++;
            if (endsInLineComment)
            {
                trivia.Add(Layout.NewLine);
                AppendIndentation(trivia, indentation);
            }
            else
            {
                trivia.Add(isInside ? Space : GetGap(position, comment));
            }

            AppendComment(trivia, comment, indentation);
            endsInLineComment = !comment.IsBlock;
            position = Math.Max(position, comment.End);
        }

        trivia.Add(Layout.NewLine);
        _lastLine = _file.GetLine(Math.Max(position - 1, 0));
        return TriviaList(trivia);
    }

    /// <summary>Comments before a token in the middle of a line.</summary>
    public SyntaxTriviaList TakeInline(int offset, string indentation)
    {
        if (!HasPending(offset))
        {
            return default;
        }

        List<SyntaxTrivia> trivia = [];
        while (HasPending(offset))
        {
            Comment comment = _file.Comments[_next++];
            AppendComment(trivia, comment, indentation);
            if (comment.IsBlock)
            {
                trivia.Add(Space);
            }
            else
            {
                trivia.Add(Layout.NewLine);
                AppendIndentation(trivia, indentation);
            }
        }

        return TriviaList(trivia);
    }

    private bool FollowsOnSameLine(int position, Comment comment)
    {
        if (comment.Start < position)
        {
            return true;
        }

        foreach (char character in _file.Text.AsSpan(position, comment.Start - position))
        {
            if (character is not (' ' or '\t' or ';' or ',' or ')'))
            {
                return false;
            }
        }

        return true;
    }

    // Comments that were aligned in columns stay aligned where the text before them is as long as it was.
    private SyntaxTrivia GetGap(int position, Comment comment)
    {
        string gap = _file.Text[position..comment.Start].Replace(";", "", StringComparison.Ordinal);
        return gap.Length > 0 && gap.All(character => character == ' ') ? Whitespace(gap) : Space;
    }

    private void AppendBlankLines(List<SyntaxTrivia> trivia, int offset)
    {
        if (_lastLine == 0)
        {
            return;
        }

        // Lines that have no counterpart, such as directives, leave several gaps behind: the largest one stays.
        int blank = 0;
        int largest = 0;
        for (int line = _lastLine + 1; line < _file.GetLine(offset); line++)
        {
            blank = string.IsNullOrWhiteSpace(_file.GetLineText(line)) ? blank + 1 : 0;
            largest = Math.Max(largest, blank);
        }

        trivia.AddRange(Enumerable.Repeat(Layout.NewLine, largest));
    }

    private static void AppendIndentation(List<SyntaxTrivia> trivia, string indentation)
    {
        if (indentation.Length > 0)
        {
            trivia.Add(Whitespace(indentation));
        }
    }

    private void AppendComment(List<SyntaxTrivia> trivia, Comment comment, string indentation)
    {
        string text = comment.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (!comment.IsBlock)
        {
            // A spliced line comment goes on in the next line; as a C# comment each of its lines needs the slashes.
            trivia.Add(Comment(text.Replace("\\\n", "\n" + indentation + "//", StringComparison.Ordinal)).WithComment(_file, comment));
            return;
        }

        trivia.Add(Comment(Reindent(text, GetIndentation(comment.Start), indentation)).WithComment(_file, comment));
    }

    private string GetIndentation(int offset)
    {
        int start = _file.GetLineStart(_file.GetLine(offset));
        int end = start;
        while (end < offset && _file.Text[end] is ' ' or '\t')
        {
            end++;
        }

        return _file.Text[start..end];
    }

    private static string Reindent(string text, string oldIndentation, string newIndentation)
    {
        string[] lines = text.Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                lines[i] = "";
            }
            else if (oldIndentation.Length > 0 && lines[i].StartsWith(oldIndentation, StringComparison.Ordinal))
            {
                lines[i] = newIndentation + lines[i][oldIndentation.Length..].TrimEnd();
            }
            else
            {
                lines[i] = (oldIndentation.Length > 0 ? newIndentation + " " + lines[i].TrimStart() : newIndentation + lines[i]).TrimEnd();
            }
        }

        return string.Join('\n', lines);
    }
}
