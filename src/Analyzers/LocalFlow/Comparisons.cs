using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>Finds out whether a program compares a variable with anything.</summary>
internal static class Comparisons
{
    /// <summary>Whether an operation compares two numbers.</summary>
    public static bool IsComparison(IBinaryOperation operation) => operation.OperatorKind
        is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    /// <summary>Whether a function, or one that it passes the variable to, compares a local or a parameter.</summary>
    public static bool IsLimited(FunctionFacts function, ISymbol variable) => IsLimited(function, variable, 0);

    /// <summary>Whether a function compares what an expression gives, there or through the variable that it is stored in.</summary>
    public static bool IsLimited(FunctionFacts function, IOperation value) => Outer(value) switch
    {
        IBinaryOperation or ISwitchOperation or IIsPatternOperation => true,
        ISimpleAssignmentOperation assignment => IsCompared(assignment) || (assignment.Target.Variable() is { } variable && IsLimited(function, variable)),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsLimited(function, declarator.Symbol),
        _ => false,
    };

    /// <summary>Whether the function of a parameter compares it.</summary>
    public static bool IsLimited(ProjectFacts project, IParameterSymbol parameter) =>
        project.FunctionOf(parameter.ContainingSymbol as IMethodSymbol) is not { } function || IsLimited(function, parameter, 1);

    /// <summary>Whether any function compares a field.</summary>
    public static bool IsLimited(ProjectFacts project, IFieldSymbol field) =>
        project.ReferencesTo(field) is not { } references || references.Any(IsCompared);

    private static bool IsLimited(FunctionFacts function, ISymbol variable, int depth)
    {
        foreach (IOperation operation in function.Operations)
        {
            if (operation is not (ILocalReferenceOperation or IParameterReferenceOperation) || !SymbolEqualityComparer.Default.Equals(operation.Variable(), variable))
            {
                continue;
            }

            if (IsCompared(operation))
            {
                return true;
            }

            // A function of the program may do it, or somebody who has the address or a copy.
            IOperation? parent = Outer(operation);
            switch (parent)
            {
                case IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation invocation } when function.Project.CallOf(invocation) is null:
                    if (depth > 3 || function.Project.FunctionOf(invocation.TargetMethod) is not { } callee || IsLimited(callee, parameter, depth + 1))
                    {
                        return true;
                    }

                    break;
                case IAddressOfOperation or IReturnOperation:
                    return true;
                case ISimpleAssignmentOperation assignment when assignment.Target.Bare() != operation:
                    if (depth > 3 || (assignment.Target.Bare() is IFieldReferenceOperation field ? IsLimited(function.Project, field.Field)
                        : assignment.Target.Variable() is not { } copy || IsLimited(function, copy, depth + 1)))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private static bool IsCompared(IOperation reference) =>
        Outer(reference) is IBinaryOperation or ISwitchOperation or IIsPatternOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not };

    private static IOperation? Outer(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent?.IsOtherForm() == true || (parent is IBinaryOperation binary && !IsComparison(binary)))
        {
            if (parent.Type?.SpecialType is SpecialType.System_String)
            {
                // A number that is printed limits nothing.
                return null;
            }

            parent = parent.Parent;
        }

        return parent;
    }
}
