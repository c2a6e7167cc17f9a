using System.Text.RegularExpressions;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.Cli.Fixes;

/// <summary>
/// Writes statements into a C file as its author does: line ends, tabs or spaces, where braces stand. In the lines that it is given, a tab at
/// the start stands for one step of indentation.
/// </summary>
internal sealed partial class CLayout
{
    private const string DefaultStep = "    ";

    private readonly CUnit _unit;
    private readonly string _text;
    private readonly bool _bracesOnOwnLine;

    internal CLayout(CUnit unit)
    {
        _unit = unit;
        _text = unit.Text;
        LineBreak = _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        _bracesOnOwnLine = BraceOnOwnLine().Count(_text) > BraceAtEnd().Count(_text);
    }

    /// <summary>How the file ends its lines.</summary>
    internal string LineBreak { get; }

    /// <summary>Puts statements before another one.</summary>
    /// <returns>The changes; null where that can't be done: within a macro, or with directives in between.</returns>
    internal IReadOnlyList<SourceEdit>? Before(StatementSyntax statement, params IReadOnlyList<string> lines)
    {
        if (_unit.Place(statement) is not { } place)
        {
            return null;
        }

        if (IsInList(statement))
        {
            string indentation = Indentation(place.Start);
            string text = IsFirstOnLine(place.Start) ? Join(lines, indentation) + LineBreak + indentation : string.Join(' ', lines) + " ";
            return [SourceEdit.Insert(place.Start, text)];
        }

        return Brace(statement) is var (open, close, inner) ? [open(Join(lines, inner) + LineBreak + inner), close("")] : null;
    }

    /// <summary>Puts statements behind another one and a comment on its line.</summary>
    /// <inheritdoc cref="Before" path="/returns"/>
    internal IReadOnlyList<SourceEdit>? After(StatementSyntax statement, params IReadOnlyList<string> lines)
    {
        if (_unit.Place(statement) is not { } place)
        {
            return null;
        }

        if (IsInList(statement))
        {
            string indentation = Indentation(place.Start);
            return IsLastOnLine(place.End)
                ? [SourceEdit.Insert(EndOfLine(place.End), LineBreak + indentation + Join(lines, indentation))]
                : [SourceEdit.Insert(place.End, " " + string.Join(' ', lines))];
        }

        return Brace(statement) is var (open, close, inner) ? [open(""), close(LineBreak + inner + Join(lines, inner))] : null;
    }

    /// <summary>
    /// Makes an expression statement the condition of an <c>if</c> that has a block.
    /// </summary>
    /// <param name="statement">The statement.</param>
    /// <param name="before">What comes before the expression: <c>if (</c> or more.</param>
    /// <param name="after">What comes behind it, up to the parenthesis that ends the condition.</param>
    /// <param name="lines">The statements of the block.</param>
    /// <inheritdoc cref="Before" path="/returns"/>
    internal IReadOnlyList<SourceEdit>? Test(ExpressionStatementSyntax statement, string before, string after, IReadOnlyList<string> lines)
    {
        if (_unit.Place(statement) is not { } place || _unit.Place(statement.LastToken) is not { } semicolon)
        {
            return null;
        }

        Func<string, SourceEdit>? open = null;
        Func<string, SourceEdit>? close = null;
        string indentation = Indentation(place.Start);
        if (!IsInList(statement))
        {
            if (Brace(statement) is not var (opens, closes, inner))
            {
                return null;
            }

            (open, close, indentation) = (opens, closes, inner);
        }

        string block = Block(lines, indentation);
        string head = _bracesOnOwnLine ? after : after + " {";
        List<SourceEdit> edits = [open?.Invoke(before) ?? SourceEdit.Insert(place.Start, before), new(semicolon.Start, semicolon.End, head)];
        edits.Add(close?.Invoke(block) ?? SourceEdit.Insert(IsLastOnLine(place.End) ? EndOfLine(place.End) : place.End, block));
        return edits;
    }

    /// <summary>The lines of an <c>if</c> with a block.</summary>
    internal IReadOnlyList<string> If(string condition, IReadOnlyList<string> lines) => lines is [var only]
        ? [$"if ({condition})", $"\t{only}"]
        : _bracesOnOwnLine
            ? [$"if ({condition})", "{", .. lines.Select(line => $"\t{line}"), "}"]
            : [$"if ({condition}) {{", .. lines.Select(line => $"\t{line}"), "}"];

    /// <summary>Removes a statement with its line.</summary>
    internal SourceEdit? Remove(StatementSyntax statement)
    {
        if (!IsInList(statement) || _unit.Place(statement) is not { } place || !IsFirstOnLine(place.Start) || !IsLastOnLine(place.End))
        {
            return null;
        }

        int start = LineStart(place.Start);
        int end = _text.IndexOf('\n', EndOfLine(place.End));
        return end < 0 ? null : new SourceEdit(start, end + 1, "");
    }

    /// <summary>Whether a statement stands in a list of statements, so that others can stand beside it.</summary>
    internal bool IsInList(StatementSyntax statement) => _unit.Parent(statement) switch
    {
        CompoundStatementSyntax => true,
        LabeledStatementSyntax or CaseStatementSyntax or DefaultStatementSyntax => IsInList((StatementSyntax)_unit.Parent(statement)!),
        _ => false,
    };

    // Braces around a statement that stands alone below another one: what opens them, given the text before the statement; what closes them, given the
    // text behind it; the indentation inside.
    private (Func<string, SourceEdit> Open, Func<string, SourceEdit> Close, string Inner)? Brace(StatementSyntax statement)
    {
        if (statement.Range.First == 0 || _unit.Place(statement) is not { } place || _unit.Place(statement.Range.Tokens[statement.Range.First - 1]) is not { } head
            || _unit.Parent(statement) is not IfStatementSyntax and not WhileStatementSyntax and not ForStatementSyntax
            || HasDirective(head.End, EndOfLine(place.End)))
        {
            return null;
        }

        string between = _text[head.End..place.Start];
        string outer = Indentation(head.Start);
        string inner = IsFirstOnLine(place.Start) ? Indentation(place.Start) : outer + Step();
        string start = _bracesOnOwnLine ? LineBreak + outer + "{" : " {";
        SourceEdit Open(string text) => IsFirstOnLine(place.Start)
            ? new SourceEdit(head.End, place.Start, start + between + text)
            : new SourceEdit(head.End, place.Start, start + between.TrimEnd() + LineBreak + inner + text);
        int end = IsLastOnLine(place.End) ? EndOfLine(place.End) : place.End;
        SourceEdit Close(string text) => SourceEdit.Insert(end, text + LineBreak + outer + "}");
        return (Open, Close, inner);
    }

    private string Block(IReadOnlyList<string> lines, string indentation)
    {
        string start = _bracesOnOwnLine ? LineBreak + indentation + "{" : "";
        return start + LineBreak + indentation + Step() + Join(lines, indentation + Step()) + LineBreak + indentation + "}";
    }

    // The first line stands where the text is put.
    private string Join(IReadOnlyList<string> lines, string indentation) =>
        string.Join(LineBreak + indentation, lines.Select(line => line.StartsWith('\t') ? Step() + line[1..] : line));

    /// <summary>One step of indentation: that of the file's first indented line.</summary>
    private string Step()
    {
        Match match = FirstIndentation().Match(_text);
        return !match.Success ? DefaultStep : match.Value[0] == '\t' ? "\t" : match.Value;
    }

    private string Indentation(int position)
    {
        int start = LineStart(position);
        int end = start;
        while (end < _text.Length && _text[end] is ' ' or '\t')
        {
            end++;
        }

        return _text[start..Math.Min(end, position)];
    }

    private int LineStart(int position) => _text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;

    private bool IsFirstOnLine(int position) => _text[LineStart(position)..position].All(char.IsWhiteSpace);

    private bool IsLastOnLine(int position)
    {
        int next = SkipBlanks(EndOfLine(position));
        return next == _text.Length || _text[next] is '\r' or '\n';
    }

    /// <summary>Behind the comments that follow on the same line.</summary>
    private int EndOfLine(int position)
    {
        int end = position;
        while (CommentAt(SkipBlanks(end)) is { } comment && !comment.Text.Contains('\n', StringComparison.Ordinal))
        {
            end = comment.End;
        }

        return end;
    }

    private Comment? CommentAt(int position) => _unit.File.Comments.FirstOrDefault(comment => comment.Start == position);

    private int SkipBlanks(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private bool HasDirective(int start, int end) => Directive().IsMatch(_text[start..end]);

    [GeneratedRegex(@"(?<=^|\n)[ \t]*\#")]
    private static partial Regex Directive();

    [GeneratedRegex(@"\)[ \t]*\r?\n[ \t]+\{")]
    private static partial Regex BraceOnOwnLine();

    [GeneratedRegex(@"\)[ \t]*\{")]
    private static partial Regex BraceAtEnd();

    [GeneratedRegex(@"(?<=\{[^\n{}]*\n)[ \t]+(?=[A-Za-z])")]
    private static partial Regex FirstIndentation();
}
