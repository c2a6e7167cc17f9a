using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary><c>#line</c> directives, by which debuggers and stack traces show the C source.</summary>
internal static class LineDirectives
{
    /// <summary>The directive for a place, on a line of its own.</summary>
    public static IEnumerable<SyntaxTrivia> For(SourceSpan span)
    {
        string directive = $"#line {span.Line} \"{span.File.Path}\"\n";
        return ParseLeadingTrivia(directive);
    }
}
