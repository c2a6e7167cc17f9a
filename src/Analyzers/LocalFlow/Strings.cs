using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>How long texts can be.</summary>
internal static class Strings
{
    /// <summary>Whether a text with its terminator certainly fits: all values that it can have are short literals, or its own memory is no larger.</summary>
    public static bool FitsInto(FunctionFacts function, IOperation text, long capacity, int depth = 0)
    {
        if (text.Text() is { } literal)
        {
            return System.Text.Encoding.UTF8.GetByteCount(literal) < capacity;
        }

        if (Memory.CapacityOf(function, text) is { } own)
        {
            return own <= capacity;
        }

        if (depth > 4)
        {
            return false;
        }

        IOperation bare = text.Bare();
        if (bare is IConditionalOperation { WhenFalse: { } whenFalse } choice)
        {
            return FitsInto(function, choice.WhenTrue, capacity, depth + 1) && FitsInto(function, whenFalse, capacity, depth + 1);
        }

        ImmutableArray<(FunctionFacts Function, IOperation Value)> values = bare switch
        {
            IFieldReferenceOperation field => function.Project.ValuesOf(field.Field),
            ILocalReferenceOperation or IParameterReferenceOperation => ValuesOf(function, bare),
            _ => [],
        };
        return values.Length > 0 && values.All(value => FitsInto(value.Function, value.Value, capacity, depth + 1));
    }

    /// <summary>Whether a function, one that it passes the text to, or all that call it, compares the length of a text with anything.</summary>
    public static bool IsMeasured(FunctionFacts function, IOperation text, int depth = 0)
    {
        if (depth > 4 || Memory.RootOf(function, text) is not { } root)
        {
            return false;
        }

        if (function.Calls.Any(call => call.Shape is { Measures: >= 0 } && Comparisons.IsLimited(function, call.Operation) && !IsOnlyWalked(function, call.Operation)
            && call.Argument(call.Shape.Measures) is { } measured && Memory.RootOf(function, measured) is { } other && other.IsSame(root)))
        {
            return true;
        }

        if (function.Operations.Any(operation => operation is IPropertyReferenceOperation { Property.Name: "Length", Instance: { } whole } length
            && Memory.RootOf(function, whole) is { } other && other.IsSame(root) && Comparisons.IsLimited(function, length) && !IsLoopCondition(length)))
        {
            return true;
        }

        if (function.Invocations.Any(invocation => IsMeasuredBy(function, invocation, root, depth)))
        {
            return true;
        }

        return depth == 0 && root is { Root: IParameterSymbol parameter, Fields.IsEmpty: true }
            && function.Project.ArgumentsFor(parameter) is { Length: > 0 } arguments
            && arguments.All(argument => IsMeasured(argument.Function, argument.Value, depth + 1));
    }

    private static bool IsLoopCondition(IOperation length) =>
        length.Parent is IBinaryOperation { Parent: IForLoopOperation or IWhileLoopOperation } || length.Parent is IConversionOperation { Parent: IBinaryOperation { Parent: IForLoopOperation or IWhileLoopOperation } };

    /// <summary>Whether a length only says when a loop ends that goes through the text.</summary>
    private static bool IsOnlyWalked(FunctionFacts function, IInvocationOperation length)
    {
        if (ReceivedCount.VariableOf(length) is not { } variable)
        {
            return false;
        }

        IBinaryOperation[] comparisons =
        [
            .. function.Operations.OfType<IBinaryOperation>().Where(comparison => Comparisons.IsComparison(comparison)
                && (ReceivedCount.IsVariable(comparison.LeftOperand, variable) || ReceivedCount.IsVariable(comparison.RightOperand, variable))),
        ];
        return comparisons.Length > 0 && comparisons.All(comparison => comparison.Parent is IForLoopOperation or IWhileLoopOperation);
    }

    /// <summary>Whether a function of the program that gets the text measures it and tells its caller something.</summary>
    private static bool IsMeasuredBy(FunctionFacts function, IInvocationOperation invocation, Place root, int depth) =>
        invocation.Parent is not IExpressionStatementOperation
        && function.Project.CallOf(invocation) is null
        && invocation.Arguments.FirstOrDefault(argument => argument.Value.Type is IPointerTypeSymbol
            && Memory.RootOf(function, argument.Value) is { } passed && passed.IsSame(root)) is { Parameter: { } parameter }
        && function.Project.FunctionOf(invocation.TargetMethod) is { } callee
        && callee.Operations.OfType<IParameterReferenceOperation>().FirstOrDefault(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter)) is { } text
        && IsMeasured(callee, text, depth + 1);

    private static ImmutableArray<(FunctionFacts Function, IOperation Value)> ValuesOf(FunctionFacts function, IOperation variable)
    {
        ImmutableArray<(FunctionFacts, IOperation)>.Builder values = ImmutableArray.CreateBuilder<(FunctionFacts, IOperation)>();
        foreach (Definition definition in function.DefinitionsAt(variable))
        {
            switch (definition)
            {
                case { Kind: DefinitionKind.Value, Value: { } value }:
                    values.Add((function, value));
                    break;
                case { Kind: DefinitionKind.Parameter, Variable: IParameterSymbol parameter } when function.Project.ArgumentsFor(parameter) is { Length: > 0 } arguments:
                    values.AddRange(arguments);
                    break;
                default:
                    return [];
            }
        }

        return values.ToImmutable();
    }
}
