using System.Globalization;
using CSockTranslate.CFrontEnd.Text;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Translator.Trivia;

/// <summary>Marks C# comments with the C comments that they are, so that it shows whether each of them found a place.</summary>
internal static class CommentAnnotation
{
    private const string Kind = "CSockTranslate.Comment";

    /// <summary>Marks a comment.</summary>
    public static SyntaxTrivia WithComment(this SyntaxTrivia trivia, SourceFile file, Comment comment) =>
        trivia.WithAdditionalAnnotations(new SyntaxAnnotation(Kind, GetKey(file, comment)));

    /// <summary>Puts trivia before a node; comments that its first token has stay behind them.</summary>
    public static T PrecededBy<T>(this T node, SyntaxTriviaList leading)
        where T : SyntaxNode
    {
        SyntaxTriviaList own = node.GetLeadingTrivia();
        return node.WithLeadingTrivia(own.Any(trivia => trivia.HasAnnotations(Kind)) ? leading.AddRange(own) : leading);
    }

    /// <summary>The keys of all C comments in a tree.</summary>
    public static IEnumerable<string> FindAll(SyntaxNode root) =>
        root.GetAnnotatedTrivia(Kind).SelectMany(trivia => trivia.GetAnnotations(Kind)).Select(annotation => annotation.Data!);

    /// <summary>What a comment is known by: its place.</summary>
    public static string GetKey(SourceFile file, Comment comment) => string.Create(CultureInfo.InvariantCulture, $"{comment.Start}:{Path.GetFullPath(file.Path)}");
}
