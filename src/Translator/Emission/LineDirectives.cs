using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary><c>#line</c> directives, by which debuggers and stack traces show the C source.</summary>
internal static class LineDirectives
{
    /// <summary>The directive for a place, on a line of its own. A C# compiler takes a relative path from the folder of the C# file.</summary>
    public static IEnumerable<SyntaxTrivia> For(SourceSpan span, TranslationOptions options)
    {
        string path = Path.GetFullPath(span.File.Path);
        string shown = options.OutputFolder is { } folder ? Path.GetRelativePath(Path.GetFullPath(folder), path) : path;
        return ParseLeadingTrivia($"#line {span.Line} \"{shown}\"\n");
    }

    /// <summary>Puts the directive before a member of the class, behind the comments above it; what is not in the C source leads to the C# itself.</summary>
    public static MemberDeclarationSyntax AddTo(MemberDeclarationSyntax member, TranslationOptions options)
    {
        IEnumerable<SyntaxTrivia> directive = Origin.Find(member) is { } span ? For(span, options) : ParseLeadingTrivia("#line default\n");
        SyntaxTriviaList leading = member.GetLeadingTrivia();
        bool isIndented = leading.LastOrDefault().IsKind(SyntaxKind.WhitespaceTrivia);
        return member.WithLeadingTrivia(leading.InsertRange(isIndented ? leading.Count - 1 : leading.Count, directive));
    }
}
