using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>Makes identifiers, with <c>@</c> before those that are keywords of C#.</summary>
internal static class Identifiers
{
    /// <summary>A name as an expression or type; a dotted one becomes a qualified name.</summary>
    public static NameSyntax Name(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot < 0
            ? IdentifierName(Token(name))
            : QualifiedName(Name(name[..dot]), IdentifierName(Token(name[(dot + 1)..])));
    }

    /// <summary>An identifier token without layout.</summary>
    public static SyntaxToken Token(string name) => Token(TriviaList(), name, TriviaList());

    /// <summary>An identifier token.</summary>
    public static SyntaxToken Token(SyntaxTriviaList leading, string name, SyntaxTriviaList trailing) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
            ? Identifier(leading, name, trailing)
            : VerbatimIdentifier(leading, name, name, trailing);
}
