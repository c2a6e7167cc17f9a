using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>What a function does with the count that a call returns.</summary>
internal static class ReceivedCount
{
    /// <summary>The variable that a call's result is stored in, or null.</summary>
    public static ISymbol? VariableOf(IInvocationOperation call)
    {
        IOperation? parent = call.Parent;
        while (parent?.IsOtherForm() == true)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target.Bare() is not IInvocationOperation => assignment.Target.Bare().Variable(),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            _ => null,
        };
    }

    /// <summary>The references to a variable that may hold the result of a call.</summary>
    public static IEnumerable<IOperation> ReferencesTo(FunctionFacts function, ISymbol variable, IInvocationOperation call) =>
        function.Operations.Where(operation => operation is ILocalReferenceOperation or IParameterReferenceOperation
            && SymbolEqualityComparer.Default.Equals(operation.Variable(), variable) && !IsTarget(operation) && HoldsResult(function, operation, call));

    /// <summary>Whether a reference to a variable may give the result of a call.</summary>
    public static bool HoldsResult(FunctionFacts function, IOperation reference, IInvocationOperation call) =>
        function.DefinitionsAt(reference.Bare()).Any(definition => definition.Value?.Bare() is { } value && value.Syntax == call.Syntax);

    /// <summary>Whether a function compares a count with more than the results that tell the end or an error: 0, -1, and 1 as in <c>&lt; 1</c>.</summary>
    public static bool IsMeasured(FunctionFacts function, ISymbol variable) =>
        function.Operations.OfType<IBinaryOperation>().Any(comparison => Comparisons.IsComparison(comparison)
            && ((IsVariable(comparison.LeftOperand, variable) && comparison.RightOperand.Constant() is not (0 or 1 or -1))
                || (IsVariable(comparison.RightOperand, variable) && comparison.LeftOperand.Constant() is not (0 or 1 or -1))));

    /// <summary>Whether an operation is a variable, perhaps converted.</summary>
    public static bool IsVariable(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(operation.Bare().Variable(), variable);

    /// <summary>What stands around an operation but conversions and parentheses.</summary>
    public static IOperation? Outer(this IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent?.IsOtherForm() == true)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    private static bool IsTarget(IOperation reference) => reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;

    /// <summary>Whether a function only compares the result of a call with -1 and 0.</summary>
    public static bool IsOnlyTestedForFailure(FunctionFacts function, IInvocationOperation call)
    {
        if (IsTestForFailure(call))
        {
            return true;
        }

        if (call.Outer() is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation { Parent: IExpressionStatementOperation } passed })
        {
            return IsOnlyTestedForFailure(function.Project, passed.TargetMethod, parameter);
        }

        if (VariableOf(call) is not { } variable)
        {
            return false;
        }

        bool isTested = call.Outer() is ISimpleAssignmentOperation assignment && IsTestForFailure(assignment);
        if (!isTested && call.Outer() is ISimpleAssignmentOperation { Parent: not IExpressionStatementOperation })
        {
            return false;
        }

        foreach (IOperation reference in ReferencesTo(function, variable, call))
        {
            if (!IsTestForFailure(reference))
            {
                return false;
            }

            isTested = true;
        }

        return isTested;
    }

    /// <summary>Whether a function that checks results only compares what it is passed with -1 and 0, and else gives it back or tells it.</summary>
    private static bool IsOnlyTestedForFailure(ProjectFacts project, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (project.FunctionOf(method) is not { } checker)
        {
            return false;
        }

        IOperation[] references = [.. checker.Operations.OfType<IParameterReferenceOperation>().Where(reference => reference.Parameter.Ordinal == parameter.Ordinal)];
        return references.Any(IsTestForFailure) && references.All(reference => IsTestForFailure(reference) || reference.Outer() is IReturnOperation or IInterpolationOperation
            or IConditionalOperation { Parent: IReturnOperation });
    }

    private static bool IsTestForFailure(IOperation result) =>
        result.Outer() is IBinaryOperation comparison && Comparisons.IsComparison(comparison)
        && (comparison.RightOperand.Constant() ?? comparison.LeftOperand.Constant()) is 0 or -1;
}
