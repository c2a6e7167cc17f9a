using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>Numbers that are made of received bytes and that nothing has compared with a limit.</summary>
internal static class UntrustedNumbers
{
    private const int MaximumDepth = 6;

    // Fields live on between functions: there a comparison with less says what kind of message it is.
    private const long SmallestFieldLimit = 16;

    /// <summary>The largest number that the peer can make of it; null when it doesn't come from the network or has a bound.</summary>
    public static long? Largest(FunctionFacts function, IOperation number) => Largest(function, number, 0);

    private static long? Largest(FunctionFacts function, IOperation number, int depth)
    {
        if (depth > MaximumDepth || number.Constant() is not null)
        {
            return null;
        }

        long limit = long.MaxValue;
        while (number.IsOtherForm())
        {
            limit = Math.Min(limit, Limit(number.Type));
            number = number.ChildOperations.First();
        }

        limit = Math.Min(limit, Limit(number.Type));
        return Source(function, number, depth) is { } largest ? Math.Min(limit, largest) : null;
    }

    private static long? Source(FunctionFacts function, IOperation number, int depth)
    {
        switch (number)
        {
            case IInvocationOperation invocation when function.Project.CallOf(invocation) is { Shape: { } shape } call:
                return shape.Decodes >= 0 ? new Untrusted().Holds(function, call.Arguments[shape.Decodes]) ? long.MaxValue : null
                    : shape.Swap is not null ? Largest(function, call.Arguments[0], depth + 1)
                    : shape.ResultOrder is ByteOrder.Host && shape.Inputs.Contains(0) && new Untrusted().Holds(function, call.Arguments[0]) ? long.MaxValue
                    : null;
            case IInvocationOperation invocation when function.Project.FunctionOf(invocation.TargetMethod) is { } callee:
                return callee.Operations.OfType<IReturnOperation>()
                    .Select(result => result.ReturnedValue is { } value && !ReferenceEquals(callee, function) ? Largest(callee, value, depth + 1) : null)
                    .Max();
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Remainder or BinaryOperatorKind.RightShift or BinaryOperatorKind.Divide }:
                return null;
            case IBinaryOperation binary when !Comparisons.IsComparison(binary) && binary.Type is not IPointerTypeSymbol:
                return Largest(function, binary.LeftOperand, depth + 1) is not null || Largest(function, binary.RightOperand, depth + 1) is not null
                    ? long.MaxValue
                    : null;
            case ISimpleAssignmentOperation assignment:
                return Largest(function, assignment.Value, depth + 1);
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return SourceOfVariable(function, number, depth);
            case IFieldReferenceOperation { Field.IsFixedSizeBuffer: false } field:
                return IsLimited(function, field.Field) ? null : SourceOfField(function, field, depth);
            default:
                return (number.IsPointerElement() || number.IsIndirection()) && !IsLimitedElement(function, number) && new Untrusted().Holds(function, number.ChildOperations.First()) ? long.MaxValue : null;
        }
    }

    /// <summary>Whether a function compares an element with a limit, written as it is here: <c>if (cmd[0] &gt; 7)</c>.</summary>
    private static bool IsLimitedElement(FunctionFacts function, IOperation element)
    {
        string text = element.Syntax.ToString();
        return function.Operations.OfType<IBinaryOperation>().Any(comparison => Comparisons.IsComparison(comparison)
            && comparison.RightOperand.Constant() is not (0 or 1 or -1) && (IsIt(comparison.LeftOperand) || IsIt(comparison.RightOperand)));

        bool IsIt(IOperation operand) => operand.Bare() is var bare && bare.Kind == element.Kind && bare.Syntax.ToString() == text;
    }

    private static long? SourceOfVariable(FunctionFacts function, IOperation variable, int depth)
    {
        if (variable.Variable() is not { } symbol || IsLimited(function, symbol))
        {
            return null;
        }

        foreach (Definition definition in function.DefinitionsAt(variable))
        {
            if (definition is { Kind: DefinitionKind.Value, Value: { } value } && Largest(function, value, depth + 1) is { } largest)
            {
                return largest;
            }

            // Written through its address: received, copied, scanned.
            if (definition.Kind is DefinitionKind.Call && Place.Of(variable) is { } place && new Untrusted().Holds(function, place, depth + 1))
            {
                return long.MaxValue;
            }
        }

        return null;
    }

    private static long? SourceOfField(FunctionFacts function, IFieldReferenceOperation field, int depth)
    {
        foreach ((FunctionFacts other, IOperation value) in function.Project.ValuesOf(field.Field))
        {
            if (Largest(other, value, depth + 1) is { } largest)
            {
                return largest;
            }
        }

        // A structure that was received as a whole, or that lies over received bytes.
        IOperation? instance = field.Instance?.Bare();
        return instance is not null
            && (instance.IsIndirection() ? new Untrusted().Holds(function, instance.ChildOperations.First())
                : Place.Of(instance) is { IsVariable: true } place && new Untrusted().Holds(function, place, 0))
            ? long.MaxValue
            : null;
    }

    /// <summary>Whether a function, or one that gets the variable, compares it with more than what tells nothing, an error or a sign.</summary>
    private static bool IsLimited(FunctionFacts function, ISymbol variable, int depth = 0)
    {
        foreach (IOperation operation in function.Operations)
        {
            if (operation is IBinaryOperation comparison && Comparisons.IsComparison(comparison) && !IsLoopCondition(comparison) && !IsAboutTransfer(function, comparison)
                && Mentions(comparison, variable) && comparison.RightOperand.Constant() is not (0 or 1 or -1) && comparison.LeftOperand.Constant() is not (0 or 1 or -1))
            {
                return true;
            }

            if (operation is ISwitchOperation choice && Mentions(choice.Value, variable))
            {
                return true;
            }

            if (depth < 2 && operation is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation invocation } argument
                && ReceivedCount.IsVariable(argument.Value, variable) && function.Project.CallOf(invocation) is null
                && (function.Project.FunctionOf(invocation.TargetMethod) is not { Method: { } method } callee || IsLimited(callee, method.Parameters[parameter.Ordinal], depth + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLimited(FunctionFacts function, IFieldSymbol field) =>
        function.Project.ReferencesTo(field) is not { } references || references.Any(reference =>
            (reference.Outer() is IBinaryOperation outer
                && Around(outer) is { } comparison && (comparison.RightOperand.Constant() ?? comparison.LeftOperand.Constant() ?? long.MaxValue) >= SmallestFieldLimit)
            || (reference.Outer() is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation invocation } && function.Project.CallOf(invocation) is null
                && function.Project.FunctionOf(invocation.TargetMethod) is { Method: { } method } callee && IsLimited(callee, method.Parameters[parameter.Ordinal], 1)));

    /// <summary>The comparison that arithmetic is part of, or null.</summary>
    private static IBinaryOperation? Around(IBinaryOperation arithmetic)
    {
        IOperation? current = arithmetic;
        while (current is IBinaryOperation or IConversionOperation or IParenthesizedOperation)
        {
            if (current is IBinaryOperation comparison && Comparisons.IsComparison(comparison))
            {
                return comparison;
            }

            current = current.Parent;
        }

        return null;
    }

    /// <summary>Whether a comparison only counts a loop's rounds.</summary>
    private static bool IsLoopCondition(IBinaryOperation comparison) =>
        (comparison.Parent is IForLoopOperation loop && loop.Condition == comparison) || (comparison.Parent is IWhileLoopOperation turning && turning.Condition == comparison);

    /// <summary>Whether a comparison asks whether as much was transferred as was wanted: <c>recv(s, p, len, 0) != len</c>.</summary>
    private static bool IsAboutTransfer(FunctionFacts function, IBinaryOperation comparison) =>
        comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        && (comparison.LeftOperand.Bare() is IInvocationOperation || comparison.RightOperand.Bare() is IInvocationOperation
            || function.ValueOf(comparison.LeftOperand) is IInvocationOperation);

    private static bool Mentions(IOperation operation, ISymbol variable) =>
        operation.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(part.Variable(), variable));

    private static long Limit(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_SByte => sbyte.MaxValue,
        SpecialType.System_Byte => byte.MaxValue,
        SpecialType.System_Int16 => short.MaxValue,
        SpecialType.System_UInt16 => ushort.MaxValue,
        _ => long.MaxValue,
    };
}
