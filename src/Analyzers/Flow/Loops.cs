using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>Loops as they are written.</summary>
internal static class Loops
{
    /// <summary>Whether a node is a loop.</summary>
    public static bool IsLoop(SyntaxNode node) => node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax;

    /// <summary>Whether a node lies in a loop of its function.</summary>
    public static bool IsInLoop(SyntaxNode node) =>
        node.Ancestors().TakeWhile(outer => outer is not (BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)).Any(IsLoop);
}
