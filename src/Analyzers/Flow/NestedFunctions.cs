using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// What lambdas and local functions do to the values of variables that they capture. One that runs while the function does, or once elsewhere, and only
/// passes a value to calls that neither give it back nor keep it, has done no more than those calls may do; any other takes the value with it.
/// </summary>
internal sealed class NestedFunctions(FunctionContext context, CapturedVariables variables, Effects effects)
{
    /// <summary>A lambda is made, or a local function handed to somebody.</summary>
    public void Make(World world, IMethodSymbol function, SyntaxNode syntax)
    {
        bool isOnlyCalled = variables.IsOnlyCalled(function);
        bool runsHere = !isOnlyCalled && (RunsHere(syntax) || RunsOnce(syntax));
        foreach (IGrouping<ISymbol, IOperation> captured in UsesIn(world, function))
        {
            if (!captured.All(Lends) || !(isOnlyCalled || runsHere))
            {
                UseUntested(world, captured);
                Take(world, captured.Key);
            }
            else if (runsHere)
            {
                Run(world, captured);
            }
        }
    }

    /// <summary>A local function, or a lambda in a variable, is called.</summary>
    public void Call(World world, IMethodSymbol function)
    {
        foreach (IGrouping<ISymbol, IOperation> captured in UsesIn(world, function))
        {
            if (captured.All(Lends))
            {
                Run(world, captured);
            }
            else
            {
                Take(world, captured.Key);
            }
        }
    }

    /// <summary>The lambda that a call of a variable calls, or null.</summary>
    public IMethodSymbol? CalledBy(IInvocationOperation call) => variables.CalledBy(call);

    private IEnumerable<IGrouping<ISymbol, IOperation>> UsesIn(World world, IMethodSymbol function) =>
        variables.UsesIn(function)
            .Where(use => CapturedVariables.VariableOf(use) is { } variable && !effects.Outlives(new MemoryLocation(variable)))
            .ToLookup(use => CapturedVariables.VariableOf(use)!, SymbolEqualityComparer.Default)!;

    private static Value Value(World world, ISymbol variable) =>
        world.Lookup(new MemoryLocation(variable)) ?? (variable is IParameterSymbol parameter ? new SymbolValue(SymbolId.Parameter(parameter)) : Flow.Value.Unknown);

    private void Take(World world, ISymbol variable)
    {
        Value value = Value(world, variable);
        effects.EscapeWithin(world, new MemoryLocation(variable));
        effects.Read(world, value);
        effects.Test(world, value);
        effects.Escape(world, value);
        Effects.ForgetSocket(world, value);
    }

    /// <summary>A function that never compares a value takes it for a good one.</summary>
    private void UseUntested(World world, IGrouping<ISymbol, IOperation> captured)
    {
        if (captured.Any(use => Outer(use) is IBinaryOperation or IIsPatternOperation))
        {
            return;
        }

        foreach (IOperation use in captured)
        {
            effects.UseUntested(world, Value(world, captured.Key), KindOf(use));
        }
    }

    /// <summary>Does to a captured value what a function may do.</summary>
    private void Run(World world, IGrouping<ISymbol, IOperation> captured)
    {
        Value value = Value(world, captured.Key);
        effects.Read(world, value);
        if (captured.Any(use => Outer(use) is IBinaryOperation or IIsPatternOperation))
        {
            effects.Test(world, value);
        }

        foreach (IOperation use in captured)
        {
            if (KindOf(use) is var kind and not UseKinds.None)
            {
                effects.Use(world, value, kind, use);
            }

            if (Outer(use) is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call })
            {
                Move(world, value, call, parameter.Ordinal);
            }
        }
    }

    private void Move(World world, Value value, IInvocationOperation call, int position)
    {
        if (context.Model.Find(call.TargetMethod) is not { } function)
        {
            if (SummaryOf(call) is { } summary && summary.Cases.Any(way => way.Arguments[position].Socket is not null))
            {
                Effects.ForgetSocket(world, value);
            }

            return;
        }

        if (function.Moves is { } moves && moves.Argument == position && SocketEffects.StateOf(world, value) is not null)
        {
            Effects.MoveSocket(world, value, state => state with { Phases = state.Phases | moves.OnSuccess | (moves.OnFailure ?? SocketPhases.None) });
        }
        else if (function.Descriptors.Contains(position) && (function.Behaviours & (Behaviours.SetsOption | Behaviours.Controls)) != 0)
        {
            Effects.ForgetSocket(world, value);
        }
    }

    /// <summary>Whether a use of a captured value passes it to a call that neither gives it back nor keeps it, or only looks at it.</summary>
    private bool Lends(IOperation use)
    {
        switch (Outer(use))
        {
            case IBinaryOperation or IInterpolationOperation or IIsPatternOperation:
                return true;
            case IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call }:
                return context.Model.Find(call.TargetMethod) is { } known
                    ? known.Releases != parameter.Ordinal && !known.Keeps.Contains(parameter.Ordinal)
                    : context.Model.IsLibraryFunction(call.TargetMethod)
                        || (SummaryOf(call) is { Cases.IsEmpty: false } summary && summary.Cases.All(way => way.Arguments[parameter.Ordinal].State is ResourceState.None));
            default:
                return false;
        }
    }

    private UseKinds KindOf(IOperation use)
    {
        if (Outer(use) is not IArgumentOperation { Parameter.Ordinal: int position, Parent: IInvocationOperation call })
        {
            return UseKinds.None;
        }

        return context.Model.Find(call.TargetMethod) is { } function
            ? function.Descriptors.Contains(position) ? UseKinds.Descriptor : UseKinds.None
            : SummaryOf(call) is { } summary ? summary.Uses[position] & UseKinds.Descriptor : UseKinds.None;
    }

    private FunctionSummary? SummaryOf(IInvocationOperation call) =>
        call.TargetMethod.DeclaringSyntaxReferences.IsEmpty ? null
        : context.SummaryOf(call.TargetMethod, [.. Enumerable.Repeat((long?)null, call.TargetMethod.Parameters.Length)]) is { IsKnown: true } summary ? summary : null;

    /// <summary>Whether a lambda has run when the statement with it is done: it is awaited, or passed to a function that only calls it.</summary>
    private bool RunsHere(SyntaxNode lambda)
    {
        if (lambda.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument)
        {
            return false;
        }

        if (context.Facts.Value.SymbolAt(call) is IMethodSymbol called && context.Facts.Value.FunctionOf(called) is { Method: { } method } callee)
        {
            return call.ArgumentList.Arguments.IndexOf(argument) is var position && position < method.Parameters.Length
                && callee.Operations.OfType<IParameterReferenceOperation>().Where(reference => reference.Parameter.Ordinal == position)
                    .All(reference => reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } run && run.Instance == reference);
        }

        SyntaxNode result = call;
        while (result.Parent is MemberAccessExpressionSyntax access)
        {
            if (access.Name.Identifier.ValueText is "Wait" or "Result" or "GetResult")
            {
                return true;
            }

            result = access.Parent is InvocationExpressionSyntax outer ? outer : access;
        }

        return result.Parent is AwaitExpressionSyntax;
    }

    /// <summary>Whether a lambda is run once by a task or a thread, and comes to an end: what it doesn't give back, nobody does.</summary>
    private static bool RunsOnce(SyntaxNode lambda) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: { } start }
        && (start is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Run" or "StartNew" or "QueueUserWorkItem" } }
            || start is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "Thread" } })
        && !lambda.DescendantNodes().Any(node => node is WhileStatementSyntax { Condition: LiteralExpressionSyntax } or ForStatementSyntax { Condition: null } or DoStatementSyntax { Condition: LiteralExpressionSyntax });

    /// <summary>What stands around a use: conversions and parentheses left out.</summary>
    private static IOperation? Outer(IOperation use)
    {
        IOperation? parent = use.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }
}
