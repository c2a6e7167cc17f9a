using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>What gcc knows of a condition without optimising: constants, and comparisons that the types of their operands decide.</summary>
internal static class Truth
{
    /// <summary>Whether a condition always or never holds; null if that depends on the program's run.</summary>
    public static bool? Of(BoundExpression condition)
    {
        if (condition.Constant is { } value)
        {
            return !value.IsZero;
        }

        switch (condition)
        {
            case BoundConversion { Kind: ConversionKind.Integer or ConversionKind.ToBool or ConversionKind.Identity } conversion:
                return Of(conversion.Operand);
            case BoundComma comma:
                return Of(comma.Right);
            case BoundUnary { Operator: UnaryOperator.LogicalNot } not:
                return !Of(not.Operand);
            case BoundAddressOf { Operand: BoundVariable { Symbol.IsWeak: false } or BoundFunction { Symbol.IsWeak: false } }:
                return true;
            case BoundBinary { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr } logical:
                return OfLogical(Of(logical.Left), Of(logical.Right), decisive: logical.Operator == BinaryOperator.LogicalOr);
            case BoundBinary { Operator: BinaryOperator.Multiply or BinaryOperator.BitwiseAnd } product when product.Type.IsInteger():
                return IsZero(product.Left) || IsZero(product.Right) ? false : null;
            case BoundBinary binary:
                return OfComparison(binary);
            default:
                return null;
        }
    }

    // One operand of the decisive value gives the whole that value.
    private static bool? OfLogical(bool? left, bool? right, bool decisive) =>
        left == decisive || right == decisive ? decisive : left == right ? left : null;

    private static bool IsZero(BoundExpression expression) => expression.Constant is { IsZero: true };

    private static bool? OfComparison(BoundBinary comparison)
    {
        if (comparison.Left.Type.IsPointer())
        {
            bool isTested = (IsNull(comparison.Left) && Of(comparison.Right) == true) || (IsNull(comparison.Right) && Of(comparison.Left) == true);
            return isTested ? comparison.Operator switch { BinaryOperator.Equal => false, BinaryOperator.NotEqual => true, _ => null } : null;
        }

        if (!comparison.Left.Type.IsInteger())
        {
            return null;
        }

        (Int128 least, Int128 greatest) = RangeOf(comparison.Left);
        (Int128 least2, Int128 greatest2) = RangeOf(comparison.Right);
        return comparison.Operator switch
        {
            BinaryOperator.Less => greatest < least2 ? true : least >= greatest2 ? false : null,
            BinaryOperator.LessOrEqual => greatest <= least2 ? true : least > greatest2 ? false : null,
            BinaryOperator.Greater => least > greatest2 ? true : greatest <= least2 ? false : null,
            BinaryOperator.GreaterOrEqual => least >= greatest2 ? true : greatest < least2 ? false : null,
            BinaryOperator.Equal => greatest < least2 || least > greatest2 ? false : null,
            BinaryOperator.NotEqual => greatest < least2 || least > greatest2 ? true : null,
            _ => null,
        };
    }

    private static bool IsNull(BoundExpression pointer) =>
        pointer is BoundConversion { Kind: ConversionKind.NullPointer } || pointer.Constant is { IsZero: true };

    // The values that an operand can have: those of the type that it was widened from.
    private static (Int128 Least, Int128 Greatest) RangeOf(BoundExpression operand)
    {
        if (operand.Constant is { IsReal: false } value && operand.Type.Size <= sizeof(long))
        {
            Int128 exact = operand.Type.IsUnsigned() ? (ulong)value.Bits : value.Bits;
            return (exact, exact);
        }

        if (operand is BoundConversion { Kind: ConversionKind.Integer or ConversionKind.LvalueConversion } conversion
            && conversion.Operand.Type.IsInteger() && conversion.Operand.Type.Size <= operand.Type.Size
            && (conversion.Operand.Type.IsUnsigned() || !operand.Type.IsUnsigned()))
        {
            return RangeOf(conversion.Operand);
        }

        int bits = (int)Math.Min(operand.Type.Size * 8, 126);
        return operand.Type.IsUnsigned() ? (0, (Int128.One << bits) - 1) : (-(Int128.One << (bits - 1)), (Int128.One << (bits - 1)) - 1);
    }
}
