using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>
/// An address constant (C11 §6.6p9): a place that is known before the program runs.
/// </summary>
/// <param name="Base">The <see cref="VariableSymbol"/>, <see cref="FunctionSymbol"/>, <see cref="LabelSymbol"/>, string or compound literal; null for an absolute address.</param>
/// <param name="Offset">The offset from it in bytes.</param>
internal readonly record struct AddressConstant(object? Base, long Offset)
{
    /// <summary>The value of an expression of pointer type, or of an address that was cast to an integer of its size; null if it is not constant.</summary>
    public static AddressConstant? TryEvaluate(BoundExpression expression)
    {
        if (expression.Constant is { IsReal: false } constant)
        {
            return new AddressConstant(null, constant.Bits);
        }

        switch (expression)
        {
            case BoundAddressOf addressOf:
                return TryLocate(addressOf.Operand);
            case BoundLabelAddress label:
                return new AddressConstant(label.Label, 0);
            case BoundConversion { Kind: ConversionKind.ArrayDecay or ConversionKind.FunctionDecay } decay:
                return TryLocate(decay.Operand);
            case BoundConversion { Kind: ConversionKind.Pointer or ConversionKind.NullPointer or ConversionKind.IntegerToPointer or ConversionKind.Identity } cast:
                return TryEvaluate(cast.Operand);
            case BoundConversion { Kind: ConversionKind.PointerToInteger or ConversionKind.Integer, Type.Size: 8 } cast when cast.Operand.Type.Size == 8:
                return TryEvaluate(cast.Operand);
            case BoundBinary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum:
                return TryAdd(sum);
            case BoundConditional { WhenTrue: { } whenTrue, Condition.Constant: { } condition } conditional:
                return TryEvaluate(condition.IsZero ? conditional.WhenFalse : whenTrue);
            default:
                return null;
        }
    }

    private static AddressConstant? TryAdd(BoundBinary sum)
    {
        if (TryEvaluate(sum.Left) is not { } left || TryEvaluate(sum.Right) is not { } right)
        {
            return null;
        }

        long scale = 1;
        if ((sum.Left.Type.GetPointee() ?? sum.Right.Type.GetPointee()) is { } pointee)
        {
            scale = GetStep(pointee);
        }

        if (sum.Operator == BinaryOperator.Subtract)
        {
            // The difference of two pointers is the caller's matter: it is no address.
            return right.Base is null && !sum.Right.Type.IsPointer() ? left with { Offset = left.Offset - (right.Offset * scale) } : null;
        }

        return sum.Right.Type.IsPointer()
            ? left.Base is null ? right with { Offset = right.Offset + (left.Offset * scale) } : null
            : right.Base is null ? left with { Offset = left.Offset + (right.Offset * scale) } : null;
    }

    private static AddressConstant? TryLocate(BoundExpression place)
    {
        switch (place)
        {
            case BoundVariable { Symbol.Duration: StorageDuration.Static } variable:
                return new AddressConstant(variable.Symbol, 0);
            case BoundFunction function:
                return new AddressConstant(function.Symbol, 0);
            case BoundStringLiteral literal:
                return new AddressConstant(literal, 0);
            case BoundCompoundLiteral { IsStatic: true } literal:
                return new AddressConstant(literal, 0);
            case BoundDereference dereference:
                return TryEvaluate(dereference.Operand);
            case BoundMember member:
                AddressConstant? receiver = member.IsArrow ? TryEvaluate(member.Receiver) : TryLocate(member.Receiver);
                return receiver is { } record ? record with { Offset = record.Offset + member.Field.Offset } : null;
            case BoundSubscript { Index.Constant: { IsReal: false } index } subscript:
                return TryEvaluate(subscript.Pointer) is { } pointer
                    ? pointer with { Offset = pointer.Offset + (index.Bits * GetStep(subscript.Type)) }
                    : null;
            default:
                return null;
        }
    }

    /// <summary>How far a pointer to a type moves by one: GNU C counts <c>void</c> and functions as bytes.</summary>
    public static long GetStep(CType pointee) => pointee.IsVoid() || pointee.IsFunction() ? 1 : pointee.Size;
}
