using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>Writes statements before and behind others as the document is laid out. A tab at the start of a line stands for one step of indentation.</summary>
internal sealed class StatementText(string lineBreak)
{
    private const string Step = "    ";

    /// <summary>The statement that a node is or stands in.</summary>
    public static StatementSyntax? Of(SyntaxNode? node) => node?.FirstAncestorOrSelf<StatementSyntax>();

    /// <summary>Whether a statement stands in a list, so that others can stand beside it.</summary>
    public static bool IsInList(StatementSyntax statement) => statement.Parent is BlockSyntax or SwitchSectionSyntax;

    /// <summary>Whether a statement is a loop, which evaluates its head in each round.</summary>
    public static bool IsLoop(SyntaxNode? node) => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;

    /// <summary>The function around a node.</summary>
    public static SyntaxNode? FunctionOf(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(outer => outer is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax);

    /// <summary>Behind a statement and a comment that follows it on the line.</summary>
    public static int EndOfLine(StatementSyntax statement)
    {
        SyntaxTrivia comment = statement.GetTrailingTrivia()
            .LastOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        return comment.RawKind == 0 ? statement.Span.End : comment.Span.End;
    }

    /// <summary>A statement's text with a comment that follows it on the line.</summary>
    public static string WithComment(StatementSyntax statement) =>
        statement.ToFullString().Substring(statement.SpanStart - statement.FullSpan.Start, EndOfLine(statement) - statement.SpanStart);

    /// <summary>Statements before another one; in braces where that stands alone below an <c>if</c>.</summary>
    /// <returns>The changes; null where that can't be done.</returns>
    public TextChange[]? Before(StatementSyntax statement, params IReadOnlyList<string> lines)
    {
        string indentation = CallEdits.Indentation(statement);
        string text = Join(lines, indentation) + lineBreak + indentation;
        return IsInList(statement) ? [new(new TextSpan(statement.SpanStart, 0), text)]
            : Outer(statement) is { } outer ? [Open(statement, outer), new(new TextSpan(statement.SpanStart, 0), text), Close(statement, outer, "")]
            : null;
    }

    /// <summary>Statements behind another one; in braces where that stands alone below an <c>if</c>.</summary>
    /// <inheritdoc cref="Before" path="/returns"/>
    public TextChange[]? After(StatementSyntax statement, params IReadOnlyList<string> lines)
    {
        string indentation = CallEdits.Indentation(statement);
        string text = lineBreak + indentation + Join(lines, indentation);
        return IsInList(statement) ? [new(new TextSpan(EndOfLine(statement), 0), text)]
            : Outer(statement) is { } outer ? [Open(statement, outer), Close(statement, outer, text)]
            : null;
    }

    /// <summary>Removes a statement with its line; null where it shares the line.</summary>
    public static TextChange? Remove(StatementSyntax statement) =>
        IsInList(statement) && statement.GetTrailingTrivia().LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia)
            ? new(TextSpan.FromBounds(statement.SpanStart - CallEdits.Indentation(statement).Length, statement.FullSpan.End), "")
            : null;

    private string Join(IReadOnlyList<string> lines, string indentation) =>
        string.Join(lineBreak + indentation, lines.Select(line => line.StartsWith("\t", StringComparison.Ordinal) ? Step + line.Substring(1) : line));

    // The indentation of the statement that another one stands alone below, on a line of its own.
    private static string? Outer(StatementSyntax statement) =>
        statement.Parent is IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax && statement.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            ? CallEdits.Indentation(statement.Parent)
            : null;

    private TextChange Open(StatementSyntax statement, string outer) => new(new TextSpan(statement.FullSpan.Start, 0), outer + "{" + lineBreak);

    private TextChange Close(StatementSyntax statement, string outer, string text) => new(new TextSpan(EndOfLine(statement), 0), text + lineBreak + outer + "}");
}
