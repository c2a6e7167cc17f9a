using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>The memory that pointers lead to.</summary>
internal static class Memory
{
    /// <summary>How many bytes there are where an array, a fixed buffer or a stack allocation begins; null when that is not known.</summary>
    public static long? CapacityOf(FunctionFacts function, IOperation pointer)
    {
        IOperation bare = pointer.Bare();
        if (bare is IFieldReferenceOperation { Field: { IsFixedSizeBuffer: true, Type: IPointerTypeSymbol element } field })
        {
            return Sizes.OfType(element.PointedAtType) is { } size ? size * field.FixedSize : null;
        }

        if (bare is IAddressOfOperation address)
        {
            return address.Reference.Bare() is ILocalReferenceOperation { Type: { } type } ? Sizes.OfType(type) : null;
        }

        if (bare is IFieldReferenceOperation { Field: { IsReadOnly: true } global } && (global.IsStatic || global.Type is IArrayTypeSymbol))
        {
            return function.Project.ValuesOf(global) is { Length: 1 } values ? AllocatedBytes(values[0].Function, values[0].Value) : null;
        }

        if (bare is IFieldReferenceOperation { Field: { DeclaringSyntaxReferences.Length: > 0 } member })
        {
            // A field that always leads to memory of one size, or nowhere.
            List<long?> sizes = [.. function.Project.ValuesOf(member).Where(stored => !IsNull(stored.Value)).Select(stored => AllocatedBytes(stored.Function, stored.Value)).Distinct()];
            return sizes.Count == 1 ? sizes[0] : null;
        }

        return function.ValueOf(bare) is { } value ? AllocatedBytes(function, value) : null;
    }

    private static bool IsNull(IOperation value) =>
        value.Constant() == 0 || value.Bare() is IFieldReferenceOperation { Field: { Name: "Zero", ContainingType.SpecialType: SpecialType.System_IntPtr } };

    /// <summary>The variable, field or buffer that a pointer leads into: through arithmetic, and through calls that return a pointer into an argument.</summary>
    public static Place? RootOf(FunctionFacts function, IOperation pointer, int depth = 0)
    {
        IOperation bare = pointer.Bare();
        if (depth > 6)
        {
            return null;
        }

        switch (bare)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum when sum.LeftOperand.Type is IPointerTypeSymbol:
                return RootOf(function, sum.LeftOperand, depth + 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.RightOperand.Type is IPointerTypeSymbol:
                return RootOf(function, sum.RightOperand, depth + 1);
            case IAddressOfOperation address when address.Reference.Bare().IsPointerElement():
                return RootOf(function, address.Reference.Bare().ChildOperations.First(), depth + 1);
            case IAddressOfOperation address:
                return Place.Of(address.Reference);
            case IImplicitIndexerReferenceOperation part:
                return RootOf(function, part.Instance, depth + 1);
            case IArrayElementReferenceOperation { Type: IArrayTypeSymbol } part:
                return RootOf(function, part.ArrayReference, depth + 1);
            case { Parent: IArgumentOperation { Parameter.RefKind: not RefKind.None } } when bare.IsPointerElement():
                return RootOf(function, bare.ChildOperations.First(), depth + 1);
            case IInvocationOperation { Instance: { } whole } invocation when IsText(whole.Type) && IsText(invocation.Type):
                return RootOf(function, whole, depth + 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } text:
                return RootOf(function, text.LeftOperand, depth + 1) ?? RootOf(function, text.RightOperand, depth + 1);
            case IInterpolatedStringOperation text:
                return text.Parts.OfType<IInterpolationOperation>().Select(part => RootOf(function, part.Expression, depth + 1)).FirstOrDefault(root => root is not null);
            case IInvocationOperation invocation:
                return function.Project.CallOf(invocation) is { Shape.ReturnsInto: >= 0 } call && call.Argument(call.Shape.ReturnsInto) is { } argument
                    ? RootOf(function, argument, depth + 1)
                    : null;
            case IIncrementOrDecrementOperation step:
                return RootOf(function, step.Target, depth + 1);
            case ILocalReferenceOperation local:
                // A pointer that walks through a buffer has the buffer as its first value.
                foreach (Definition definition in function.DefinitionsAt(local))
                {
                    if (definition is { Kind: DefinitionKind.Value, Value: { } value } && !IsAllocation(value)
                        && RootOf(function, value, depth + 1) is { } root)
                    {
                        return root;
                    }
                }

                return Place.Of(local);
            default:
                return Place.Of(bare);
        }
    }

    /// <summary>Whether values of a type are texts, arrays or parts of them, whose methods return others.</summary>
    public static bool IsText(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or { SpecialType: SpecialType.System_String } or { Name: "Span" or "ReadOnlySpan" or "StringBuilder" };

    private static bool IsAllocation(IOperation value) =>
        value.Bare().Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax;

    private static long? AllocatedBytes(FunctionFacts function, IOperation value)
    {
        IOperation bare = value.Bare();
        if (bare is IArrayCreationOperation { DimensionSizes: { Length: 1 } dimensions, Type: IArrayTypeSymbol { ElementType: { } item } })
        {
            return function.ConstantOf(dimensions[0]) is { } length && Sizes.OfType(item) is { } each ? length * each : null;
        }

        if (bare.Syntax is StackAllocArrayCreationExpressionSyntax allocation && Sizes.ElementOf(bare.Type) is { } element
            && Sizes.OfType(element) is { } size)
        {
            return bare.ChildOperations.FirstOrDefault()?.Constant() is { } count && allocation.Initializer is null ? count * size : null;
        }

        if (bare is IInvocationOperation raw && function.Project.CallOf(raw) is { Shape.AllocatesRaw: true } allocating && allocating.Argument(0) is { } bytes)
        {
            return Sizes.Of(function, bytes)?.Bytes;
        }

        // The runtime's memory for static objects.
        return bare is IInvocationOperation { Arguments.Length: 1, TargetMethod: { TypeArguments.Length: 1 } method } invocation
            && ApiModel.IsStaticAllocation(method) && Sizes.OfType(method.TypeArguments[0]) is { } unit
            && invocation.Arguments[0].Value.Constant() is { } elements
            ? elements * unit
            : null;
    }
}
