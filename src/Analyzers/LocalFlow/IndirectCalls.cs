using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>
/// The calls that reach a function by its address: through a member of a structure, a variable or a table that it is stored in, also where
/// another function is passed the address and stores it. Some of them may be missing.
/// </summary>
internal static class IndirectCalls
{
    private const int MaximumDepth = 2;

    /// <summary>What such calls pass for a parameter of a function, with the functions that call.</summary>
    public static ImmutableArray<(FunctionFacts Function, IOperation Value)> ArgumentsFor(ProjectFacts project, IParameterSymbol parameter) =>
        parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: true } method ? [] :
        [
            .. from name in project.Mentions(method.Name)
               where name.Parent is PrefixUnaryExpressionSyntax && SymbolEqualityComparer.Default.Equals(project.SymbolAt(name), method)
               from call in CallsThrough(project, (ExpressionSyntax)name.Parent!, 0).Distinct()
               let function = project.FunctionOf(call)
               let operation = function?.OperationAt(call)?.Bare() as IFunctionPointerInvocationOperation
               where operation?.Arguments.Length == method.Parameters.Length
               select (function, operation.Arguments[parameter.Ordinal].Value),
        ];

    /// <summary>The calls of what an expression, which is an address of a function, is stored in.</summary>
    private static IEnumerable<InvocationExpressionSyntax> CallsThrough(ProjectFacts project, ExpressionSyntax address, int depth)
    {
        SyntaxNode? stored = address.Parent;
        while (stored is CastExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or CollectionExpressionSyntax or ExpressionElementSyntax
            or InitializerExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax)
        {
            stored = stored.Parent;
        }

        return stored switch
        {
            AssignmentExpressionSyntax assignment when NameIn(assignment.Left) is { } target => CallsOf(project, project.SymbolAt(target)),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => CallsOf(project, variable.Identifier.ValueText),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument when depth < MaximumDepth => CallsOfArgument(project, call, argument, depth),
            _ => [],
        };
    }

    private static IEnumerable<InvocationExpressionSyntax> CallsOfArgument(ProjectFacts project, InvocationExpressionSyntax call, ArgumentSyntax argument, int depth)
    {
        // StaticStorage.Create([…]), which is what the variable's value is.
        if (project.SymbolAt(call) is not IMethodSymbol called || project.FunctionOf(called) is not { Method: { } method } callee)
        {
            return CallsThrough(project, call, depth + 1);
        }

        int position = call.ArgumentList.Arguments.IndexOf(argument);
        return position >= method.Parameters.Length ? [] :
            CallsOf(project, method.Parameters[position]).Concat(callee.Operations.OfType<IParameterReferenceOperation>()
                .Where(reference => reference.Parameter.Ordinal == position && reference.Syntax is ExpressionSyntax)
                .SelectMany(reference => CallsThrough(project, (ExpressionSyntax)reference.Syntax, depth + 1)));
    }

    private static IEnumerable<InvocationExpressionSyntax> CallsOf(ProjectFacts project, ISymbol? variable) =>
        variable is null ? [] : CallsOf(project, variable.Name, variable);

    private static IEnumerable<InvocationExpressionSyntax> CallsOf(ProjectFacts project, string name, ISymbol? variable = null) =>
        from mention in project.Mentions(name)
        let call = CallWith(mention)
        where call is not null && (variable is null || SymbolEqualityComparer.Default.Equals(project.SymbolAt(mention), variable))
        select call;

    /// <summary>The call of what a name means: <c>handlers[i](…)</c>, <c>p-&gt;handler(…)</c>; or null.</summary>
    private static InvocationExpressionSyntax? CallWith(SimpleNameSyntax name)
    {
        ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        while (expression.Parent is ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax && expression.Parent is ExpressionSyntax outer
            && !(outer is ElementAccessExpressionSyntax element && element.Expression != expression))
        {
            expression = outer;
        }

        return expression.Parent is InvocationExpressionSyntax call && call.Expression == expression ? call : null;
    }

    private static SimpleNameSyntax? NameIn(ExpressionSyntax target) => target switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        ElementAccessExpressionSyntax element => NameIn(element.Expression),
        ParenthesizedExpressionSyntax inner => NameIn(inner.Expression),
        _ => null,
    };
}
