using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>Edits that give something back on the way out by which it leaks; null where that would not be safe.</summary>
internal static class ReleaseEdits
{
    private const int ListArgument = 3;

    /// <summary>Closes a descriptor before the jump that it leaks by.</summary>
    public static TextChange? Close(LocalEdits.Context context) =>
        context.Node is InvocationExpressionSyntax call && StoredIn(context, call) is { } variable
        && !IsAssigned(context, call, variable, value => value == call || value is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression })
        && context.Function("Unistd", "close") is { } function
            ? Release(context, call, variable, function)
            : null;

    /// <summary>Frees a list of addresses before the jump that it leaks by.</summary>
    public static TextChange? FreeList(LocalEdits.Context context) =>
        context.Node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > ListArgument } arguments } call
        && arguments[ListArgument].Expression is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: IdentifierNameSyntax list }
        && context.Model.GetSymbolInfo(list).Symbol is ILocalSymbol variable
        && !IsAssigned(context, call, variable, value => value.IsKind(SyntaxKind.NullLiteralExpression)) && IsTested(call)
        && context.Function("Netdb", "freeaddrinfo") is { } function
            ? Release(context, call, variable, function)
            : null;

    private static TextChange? Release(LocalEdits.Context context, InvocationExpressionSyntax call, ILocalSymbol variable, string function)
    {
        if (context.Diagnostic.AdditionalLocations.Count == 0 || context.Diagnostic.AdditionalLocations[context.Diagnostic.AdditionalLocations.Count - 1] is not { } exit
            || exit.SourceTree != call.SyntaxTree
            || call.SyntaxTree.GetRoot().FindNode(exit.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>() is not { } last
            || WayOut(last) is not { } statement
            || statement is not ReturnStatementSyntax and not ContinueStatementSyntax and not GotoStatementSyntax
            || !ComesBehind(statement, call)
            || statement.DescendantNodes().Any(node => node is InvocationExpressionSyntax || (node is IdentifierNameSyntax name && name.Identifier.Text == variable.Name)))
        {
            return null;
        }

        string release = $"{function}({variable.Name});";
        string indentation = CallEdits.Indentation(statement);
        if (statement.Parent is BlockSyntax or SwitchSectionSyntax)
        {
            return new(new TextSpan(statement.SpanStart, 0), release + context.LineBreak + indentation);
        }

        // Alone below an "if" it gets braces; the line of the "if" is one step further out.
        if (statement.Parent is not IfStatementSyntax parent || statement.GetLeadingTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)) || statement.GetTrailingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)))
        {
            return null;
        }

        string outer = CallEdits.Indentation(parent);
        return new(
            TextSpan.FromBounds(statement.FullSpan.Start, statement.Span.End),
            $"{outer}{{{context.LineBreak}{indentation}{release}{context.LineBreak}{indentation}{statement}{context.LineBreak}{outer}}}");
    }

    /// <summary>The jump that a way out takes behind the last thing that it does: a return without a value is no place of its own.</summary>
    private static StatementSyntax? WayOut(StatementSyntax last) => last switch
    {
        IfStatementSyntax { Else: null, Statement: ReturnStatementSyntax { Expression: null } jump } => jump,
        IfStatementSyntax { Else: null, Statement: BlockSyntax { Statements: { Count: 1 } statements } } when statements[0] is ReturnStatementSyntax { Expression: null } jump => jump,
        ExpressionStatementSyntax { Parent: BlockSyntax block } when block.Statements.SkipWhile(other => other != last).Skip(1).FirstOrDefault() is ReturnStatementSyntax { Expression: null } jump => jump,
        _ => last,
    };

    /// <summary>The local variable that a call's result is stored in.</summary>
    private static ILocalSymbol? StoredIn(LocalEdits.Context context, InvocationExpressionSyntax call) => call.Parent switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax name } => context.Model.GetSymbolInfo(name).Symbol as ILocalSymbol,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => context.Model.GetDeclaredSymbol(declarator) as ILocalSymbol,
        _ => null,
    };

    /// <summary>Whether the variable gets other values too, so that it can't be told what it holds.</summary>
    private static bool IsAssigned(LocalEdits.Context context, InvocationExpressionSyntax call, ILocalSymbol variable, Func<ExpressionSyntax, bool> isHarmless) =>
        call.Ancestors().LastOrDefault(node => node is BaseMethodDeclarationSyntax) is not { } function
        || function.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment => name.Identifier.Text == variable.Name && !isHarmless(assignment.Right)
                && SymbolEqualityComparer.Default.Equals(context.Model.GetSymbolInfo(name).Symbol, variable),
            PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax name } => name.Identifier.Text == variable.Name,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression, Operand: IdentifierNameSyntax name } => name.Identifier.Text == variable.Name,
            _ => false,
        });

    /// <summary>Whether a statement is only reached behind the one with the call: that is an earlier one of a block around it.</summary>
    private static bool ComesBehind(StatementSyntax statement, InvocationExpressionSyntax call) =>
        call.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax block } acquiring && acquiring.Span.End <= statement.SpanStart && block.Span.Contains(statement.Span);

    /// <summary>Whether the call's result is tested in the statement itself or in the next one: after a failure there is no list.</summary>
    private static bool IsTested(InvocationExpressionSyntax call)
    {
        StatementSyntax? statement = call.FirstAncestorOrSelf<StatementSyntax>();
        return statement is IfStatementSyntax || (statement?.Parent is BlockSyntax block && block.Statements.SkipWhile(other => other != statement).Skip(1).FirstOrDefault() is IfStatementSyntax);
    }
}
