using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>What a function has to give back where a check that is added leaves it early: what it has acquired on the way there.</summary>
internal sealed class HeldResources(SemanticModel model, ApiModel api)
{
    /// <summary>The calls that give back what is held behind a call, as statements, in the order in which it was acquired.</summary>
    /// <param name="call">The call that may have failed.</param>
    /// <param name="close">Gives the name of the function that closes a descriptor where the function doesn't close it itself; null when there is none.</param>
    public IReadOnlyList<string> ReleasesBehind(InvocationExpressionSyntax call, Func<string?> close)
    {
        if (StatementText.FunctionOf(call) is not { } function || StatementText.Of(call) is not { } statement)
        {
            return [];
        }

        InvocationExpressionSyntax[] calls = [.. function.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(other => StatementText.FunctionOf(other) == function)];
        InvocationExpressionSyntax[] releases = [.. calls.Where(other => ReleasedBy(other) is not null)];
        List<string> texts = [];
        foreach (ILocalSymbol variable in calls.Where(other => other.Span.End < statement.SpanStart && IsOnTheWay(other, statement)).Select(AcquiredBy).OfType<ILocalSymbol>().Distinct<ILocalSymbol>(SymbolEqualityComparer.Default))
        {
            InvocationExpressionSyntax[] own = [.. releases.Where(release => SymbolEqualityComparer.Default.Equals(ReleasedBy(release), variable))];
            if (own.Any(release => IsInFinallyAround(release, call) || (release.SpanStart < call.SpanStart && IsOnTheWay(release, statement))))
            {
                continue;
            }

            if (own.Length > 0)
            {
                texts.Add(own[0] + ";");
            }
            else if (IsDescriptor(variable, calls) && IsKnownUpTo(function, variable, call) && close() is { } name)
            {
                texts.Add($"{name}({variable.Name});");
            }
        }

        return texts;
    }

    /// <summary>The local variable whose resource a call gives back, or null.</summary>
    private ILocalSymbol? ReleasedBy(InvocationExpressionSyntax call) =>
        Function(call) is { Releases: >= 0 and var position } && position < call.ArgumentList.Arguments.Count && call.ArgumentList.Arguments[position].Expression is IdentifierNameSyntax name
            ? model.GetSymbolInfo(name).Symbol as ILocalSymbol
            : null;

    private ApiFunction? Function(InvocationExpressionSyntax call) => model.GetSymbolInfo(call).Symbol is IMethodSymbol method ? api.Find(method) : null;

    /// <summary>The local variable that has what a call acquires, also through a function that checks and passes it on; or null.</summary>
    private ILocalSymbol? AcquiredBy(InvocationExpressionSyntax call)
    {
        if (Function(call) is not { } function)
        {
            return null;
        }

        if (function.AcquiresThrough is >= 0 and var position && position < call.ArgumentList.Arguments.Count)
        {
            return call.ArgumentList.Arguments[position].Expression switch
            {
                DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax name } => model.GetDeclaredSymbol(name),
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: IdentifierNameSyntax name } => model.GetSymbolInfo(name).Symbol,
                IdentifierNameSyntax name => model.GetSymbolInfo(name).Symbol,
                _ => null,
            } as ILocalSymbol;
        }

        SyntaxNode value = call;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ArgumentSyntax or ArgumentListSyntax
            || (value.Parent is InvocationExpressionSyntax outer && model.GetSymbolInfo(outer).Symbol is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false }))
        {
            value = value.Parent;
        }

        return function.AcquiresResult is ResourceKind.None ? null : value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => model.GetDeclaredSymbol(declarator),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => model.GetSymbolInfo(name).Symbol,
            _ => null,
        } as ILocalSymbol;
    }

    private bool IsDescriptor(ILocalSymbol variable, InvocationExpressionSyntax[] calls) =>
        calls.Any(call => Function(call) is { AcquiresResult: ResourceKind.Descriptor } && SymbolEqualityComparer.Default.Equals(AcquiredBy(call), variable));

    /// <summary>Whether a variable is only passed to functions of the API, or compared, before a call: nobody else has it then.</summary>
    private bool IsKnownUpTo(SyntaxNode function, ILocalSymbol variable, InvocationExpressionSyntax call) =>
        function.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.SpanStart < call.Span.End && name.Identifier.Text == variable.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, variable))
            .All(name => name.Parent is BinaryExpressionSyntax || (name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name)
                || (name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax user } argument && (Function(user) is { Keeps.IsEmpty: true } || IsLent(user, argument))));

    /// <summary>Whether a function of the program only passes an argument on to functions of the API, in the same file.</summary>
    private bool IsLent(InvocationExpressionSyntax user, ArgumentSyntax argument) =>
        model.GetSymbolInfo(user).Symbol is IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } references } method && references[0].SyntaxTree == user.SyntaxTree
        && user.ArgumentList.Arguments.IndexOf(argument) is var position && position < method.Parameters.Length
        && references[0].GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, method.Parameters[position]))
            .All(name => name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax inner } && Function(inner) is { Keeps.IsEmpty: true, Releases: < 0 });

    /// <summary>Whether what a finally block gives back is given back by an early way out too.</summary>
    private static bool IsInFinallyAround(InvocationExpressionSyntax release, InvocationExpressionSyntax call) =>
        release.Ancestors().OfType<FinallyClauseSyntax>().Any(clause => clause.Parent is TryStatementSyntax attempt && attempt.Block.Span.Contains(call.Span));

    /// <summary>Whether a call is always made before a statement is reached: it stands in a list around the statement, or in a block that is always run.</summary>
    private static bool IsOnTheWay(InvocationExpressionSyntax earlier, StatementSyntax statement)
    {
        SyntaxNode? block = StatementText.Of(earlier)?.Parent;
        while (block is BlockSyntax { Parent: FixedStatementSyntax or UnsafeStatementSyntax or CheckedStatementSyntax or BlockSyntax } or FixedStatementSyntax or UnsafeStatementSyntax or CheckedStatementSyntax)
        {
            if (block.Span.Contains(statement.Span))
            {
                break;
            }

            block = block.Parent;
        }

        return block is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax && block.Span.Contains(statement.Span);
    }
}
