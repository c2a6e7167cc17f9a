using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Trivia;

/// <summary>White space of the output: four spaces a level, lines end in LF.</summary>
internal static class Layout
{
    /// <summary>A line ending.</summary>
    public static readonly SyntaxTrivia NewLine = EndOfLine("\n");

    private static readonly string[] s_indentations = [.. Enumerable.Range(0, 16).Select(level => new string(' ', level * 4))];

    /// <summary>The white space at the beginning of a line.</summary>
    public static string Indentation(int level) => level < s_indentations.Length ? s_indentations[level] : new string(' ', level * 4);

    /// <summary>A token with a space on both sides.</summary>
    public static SyntaxToken Spaced(SyntaxKind kind) => Token(TriviaList(Space), kind, TriviaList(Space));

    /// <summary>A token with a space behind it.</summary>
    public static SyntaxToken Followed(SyntaxKind kind) => Token(TriviaList(), kind, TriviaList(Space));

    /// <summary>A token on a line of its own.</summary>
    public static SyntaxToken OnOwnLine(SyntaxKind kind, string indentation) =>
        Token(TriviaList(Whitespace(indentation)), kind, TriviaList(NewLine));
}
