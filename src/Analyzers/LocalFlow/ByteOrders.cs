using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>The byte order of a value and what made it so.</summary>
/// <param name="Order">The order.</param>
/// <param name="Swap">The outermost call that turned the bytes round, or null.</param>
/// <param name="Twice">The call that turned bytes into the network's order that stood in it already, or null.</param>
/// <param name="Field">The field that the value was read from, or null.</param>
internal readonly record struct OrderedValue(ByteOrder Order, LibraryCall? Swap = null, LibraryCall? Twice = null, NetworkField? Field = null);

/// <summary>Finds out in which byte order a value stands, as far as it comes from constants, conversions and fields with a known order.</summary>
internal static class ByteOrders
{
    private const int MaximumDepth = 12;

    /// <summary>The byte order of a number with a width.</summary>
    public static OrderedValue Of(FunctionFacts function, IOperation operation, int bits) => Of(function, operation, bits, 0);

    /// <summary>Whether a number is the same in both orders.</summary>
    public static bool IsSymmetric(long value, int bits)
    {
        ulong all = (ulong)value & (bits == 16 ? 0xffffUL : 0xffffffffUL);
        ulong turned = 0;
        for (int shift = 0; shift < bits; shift += 8)
        {
            turned |= ((all >> shift) & 0xff) << (bits - 8 - shift);
        }

        return all == turned;
    }

    private static OrderedValue Of(FunctionFacts function, IOperation operation, int bits, int depth)
    {
        if (depth > MaximumDepth)
        {
            return default;
        }

        if (operation.Constant() is { } constant)
        {
            // 127.0.0.1 and 192.168.x.y, written with their bytes turned round already.
            if (bits == 32 && (((constant & 0xff) == 0x7f && constant >> 24 != 0x7f) || (constant & 0xffff) == 0xa8c0))
            {
                return default;
            }

            if (operation.DescendantsAndSelf().Any(part => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.RightShift }))
            {
                // A macro that turns a constant round by itself.
                return default;
            }

            return new(IsSymmetric(constant, bits) ? ByteOrder.Either : ByteOrder.Host);
        }

        IOperation bare = operation.Bare();
        switch (bare)
        {
            case IInvocationOperation invocation:
                return OfCall(function, invocation, bits, depth);
            case IPropertyReferenceOperation { Property: { Name: "Port", ContainingType: { } owner } } when FrameworkFunctions.IsNamed(owner, "System.Net.IPEndPoint"):
                return new(ByteOrder.Host);
            case IFieldReferenceOperation field:
                if (NetworkFields.Find(field.Field) is { } known)
                {
                    return new(ByteOrder.Network, Field: known);
                }

                return OfStoredValues(function, field.Field, bits, depth);
            case ISimpleAssignmentOperation assignment:
                return Of(function, assignment.Value, bits, depth + 1);
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return Join(Of(function, choice.WhenTrue, bits, depth + 1), Of(function, whenFalse, bits, depth + 1));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply } sum:
                OrderedValue left = Of(function, sum.LeftOperand, bits, depth + 1);
                OrderedValue right = Of(function, sum.RightOperand, bits, depth + 1);
                return left.Order is ByteOrder.Host && IsHostNumber(right.Order, sum.RightOperand)
                    || right.Order is ByteOrder.Host && IsHostNumber(left.Order, sum.LeftOperand)
                    || IsCounted(left, right) || IsCounted(right, left) ? new(ByteOrder.Host, IsCounted(left, right) ? left.Swap : IsCounted(right, left) ? right.Swap : null) : default;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } masked when masked.RightOperand.Constant() is not null:
                // A number that was turned into the machine's order for the sake of its bits.
                return Of(function, masked.LeftOperand, bits, depth + 1) is { Order: ByteOrder.Host, Swap: not null } turned ? new(ByteOrder.Host, turned.Swap) : default;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or }:
                return IsComposed(bare) ? new(ByteOrder.Host) : default;
            case ILocalReferenceOperation:
            case IParameterReferenceOperation:
                return OfVariable(function, bare, bits, depth);
            default:
                return bare.IsPointerElement() && Table(function, bare.ChildOperations.First()) is { Length: > 0 } values && values.Any(value => !IsSymmetric(value, bits))
                    ? new(ByteOrder.Host)
                    : default;
        }
    }

    /// <summary>The numbers in a table of constants of the file, or null.</summary>
    private static long[]? Table(FunctionFacts function, IOperation table)
    {
        if (table.Bare() is not IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } || function.Project.ValuesOf(field) is not { Length: 1 } values
            || values[0].Value.Bare() is not IInvocationOperation { Arguments.Length: 1 } allocation || !ApiModel.IsStaticAllocation(allocation.TargetMethod)
            || allocation.Arguments[0].Value.Bare() is not ICollectionExpressionOperation list)
        {
            return null;
        }

        long?[] numbers = [.. list.Elements.Select(element => element.Constant())];
        return numbers.Contains(null) ? null : [.. numbers.Select(number => number!.Value)];
    }

    /// <summary>
    /// Whether a number is put together from its bytes with the highest first, which makes it one in the machine's order: <c>b[0] &lt;&lt; 8 | b[1]</c>.
    /// </summary>
    private static bool IsComposed(IOperation operation)
    {
        List<(long Shift, long? Index)> terms = [];
        Stack<IOperation> open = new([operation]);
        while (open.Count > 0)
        {
            IOperation part = open.Pop().Bare();
            switch (part)
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or or BinaryOperatorKind.Add } both:
                    open.Push(both.LeftOperand);
                    open.Push(both.RightOperand);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.LeftShift } shift when shift.RightOperand.Constant() is { } places && places % 8 == 0:
                    terms.Add((places, IndexOf(shift.LeftOperand)));
                    break;
                case IBinaryOperation:
                    return false;
                default:
                    terms.Add((0, IndexOf(part)));
                    break;
            }
        }

        return terms.Count is 2 or 4 && terms.Select(term => term.Shift).Distinct().Count() == terms.Count && terms.TrueForAll(term => term.Index is not null)
            && terms.OrderByDescending(term => term.Shift).Select(term => term.Index!.Value).SequenceEqual(terms.Select(term => term.Index!.Value).OrderBy(index => index));
    }

    private static long? IndexOf(IOperation element)
    {
        IOperation bare = element.Bare();
        return bare switch
        {
            IArrayElementReferenceOperation { Indices.Length: 1 } array => array.Indices[0].Constant(),
            _ => bare.IsPointerElement() ? bare.ChildOperations.Last().Constant() : null,
        };
    }

    /// <summary>Whether a sum goes on from a number that was turned into the machine's order: what is added to it is a number, too.</summary>
    private static bool IsCounted(OrderedValue start, OrderedValue step) => start is { Order: ByteOrder.Host, Swap: not null } && step.Order is not ByteOrder.Network;

    private static bool IsHostNumber(ByteOrder order, IOperation operation) => order is ByteOrder.Host || operation.Constant() is not null;

    private static OrderedValue OfCall(FunctionFacts function, IInvocationOperation invocation, int bits, int depth)
    {
        if (function.Project.CallOf(invocation) is not { Shape: { } shape } call)
        {
            return default;
        }

        if (shape.Swap is not { } swap || call.Argument(0) is not { } argument)
        {
            return new(shape.ResultOrder);
        }

        OrderedValue operand = Of(function, argument, swap.Bits, depth + 1);
        switch (operand.Order)
        {
            case ByteOrder.Either:
                return new(ByteOrder.Either, call, operand.Twice);
            case ByteOrder.Network:
                return new(ByteOrder.Host, call, swap.Result is ByteOrder.Network ? call : operand.Twice, operand.Field);
            case ByteOrder.Host:
                return new(ByteOrder.Network, call, operand.Twice);
            default:
                return new(swap.Result, call, operand.Twice);
        }
    }

    private static OrderedValue OfVariable(FunctionFacts function, IOperation reference, int bits, int depth)
    {
        OrderedValue? joined = null;
        foreach (Definition definition in function.DefinitionsAt(reference))
        {
            OrderedValue value = definition switch
            {
                { Kind: DefinitionKind.Value, Value: { } assigned } => Of(function, assigned, bits, depth + 1),
                { Kind: DefinitionKind.Parameter, Variable: IParameterSymbol parameter } => OfArguments(function, parameter, bits, depth),

                // scanf() reads numbers as people write them.
                { Kind: DefinitionKind.Call, Syntax: { } syntax } when function.OperationAt(syntax)?.Bare() is IInvocationOperation invocation
                    && function.Project.CallOf(invocation) is { Shape.Format.Scans: true } => new(ByteOrder.Host),

                // What is counted up is in the order that the machine counts in.
                { Syntax: PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax } => new(ByteOrder.Host),
                _ => default,
            };
            joined = joined is { } before ? Join(before, value) : value;
        }

        return joined ?? default;
    }

    /// <summary>What all calls of the function pass.</summary>
    private static OrderedValue OfArguments(FunctionFacts function, IParameterSymbol parameter, int bits, int depth)
    {
        if (bits == 16 && parameter.Type.SpecialType is SpecialType.System_Int32 && !function.Project.IsMentioned(parameter.ContainingSymbol))
        {
            // Nobody here calls the function. Ports in the network's order have an unsigned type of 16 bits.
            return new(ByteOrder.Host);
        }

        OrderedValue? joined = null;
        foreach ((FunctionFacts caller, IOperation argument) in function.Project.ArgumentsFor(parameter))
        {
            OrderedValue value = Of(caller, argument, bits, depth + 3);
            joined = joined is { } before ? Join(before, value) : value;
        }

        return joined ?? default;
    }

    /// <summary>What is ever stored in a variable of the file or in a field, unless whole structures come from the network.</summary>
    private static OrderedValue OfStoredValues(FunctionFacts function, IFieldSymbol field, int bits, int depth)
    {
        OrderedValue? joined = null;
        foreach ((FunctionFacts writer, IOperation value) in function.Project.ValuesOf(field))
        {
            OrderedValue next = Of(writer, value, bits, depth + 3);
            joined = joined is { } before ? Join(before, next) : next;
        }

        return joined is { Order: not ByteOrder.Unknown } order && (field.IsStatic || !function.Project.IsFilledAsBytes(field.ContainingType)) ? order : default;
    }

    private static OrderedValue Join(OrderedValue first, OrderedValue second)
    {
        if (first.Order == second.Order)
        {
            return new(first.Order, first.Swap ?? second.Swap, first.Twice ?? second.Twice, first.Field ?? second.Field);
        }

        if (first.Order is ByteOrder.Either)
        {
            return second;
        }

        return second.Order is ByteOrder.Either ? first : default;
    }
}
