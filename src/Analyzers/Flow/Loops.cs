using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>Loops as they are written.</summary>
internal static class Loops
{
    /// <summary>Whether a node is a loop.</summary>
    public static bool IsLoop(SyntaxNode node) => node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax;

    /// <summary>Whether a node lies in a loop of its function.</summary>
    public static bool IsInLoop(SyntaxNode node) => Around(node).Any();

    /// <summary>
    /// Whether a call lies in a loop that goes on for as long as the program runs, or for as long as peers come: not in one that counts to
    /// a limit before it takes any connection, as one that starts a pool of workers does.
    /// </summary>
    public static bool IsInEndlessLoop(InvocationExpressionSyntax call) => Around(call).Any(loop => !CountsTo(loop, call));

    /// <summary>The loops of its function around a node, the innermost first.</summary>
    public static IEnumerable<SyntaxNode> Around(SyntaxNode node) =>
        node.Ancestors().TakeWhile(outer => outer is not (BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)).Where(IsLoop);

    private static bool CountsTo(SyntaxNode loop, InvocationExpressionSyntax call) =>
        loop is ForStatementSyntax { Condition: BinaryExpressionSyntax, Incrementors.Count: > 0 }
        && !loop.DescendantNodes().TakeWhile(node => node != call).OfType<InvocationExpressionSyntax>().Any(AcceptsPeer);

    private static bool AcceptsPeer(InvocationExpressionSyntax call) =>
        call.Expression is SimpleNameSyntax { Identifier.ValueText: { } name }
        && SocketApi.Functions.TryGetValue(name, out ApiFunction? function) && (function.Behaviours & Behaviours.Accepts) != 0;
}
