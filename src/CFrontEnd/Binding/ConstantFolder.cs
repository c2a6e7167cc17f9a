using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>
/// Arithmetic on constants as gcc folds it for x86-64: integers wrap to the width of their type, float is computed in single precision.
/// Where there is no value (division by zero, a 128-bit value that 64 bits don't hold) the result is null.
/// </summary>
internal static class ConstantFolder
{
    /// <summary>Converts a value to another arithmetic type (C11 §6.3.1). Out of range floating values saturate as in gcc's folding.</summary>
    public static ConstantValue? Convert(ConstantValue value, CType from, CType to)
    {
        if (to.IsBool())
        {
            return ConstantValue.OfInteger(value.IsZero ? 0 : 1);
        }

        if (to.IsFloating())
        {
            if (value.IsReal)
            {
                return ConstantValue.OfReal(RoundTo(value.Real, to));
            }

            bool isUnsigned = from.IsUnsigned();
            return ConstantValue.OfReal(to.Size == 4
                ? isUnsigned ? (ulong)value.Bits : (float)value.Bits
                : isUnsigned ? (ulong)value.Bits : (double)value.Bits);
        }

        if (!to.IsInteger())
        {
            return null;
        }

        if (value.IsReal)
        {
            return Truncate(value.Real, to);
        }

        return to.Size == 16 ? Narrow(Widen(value.Bits, from), to) : ConstantValue.OfInteger(Wrap(value.Bits, to));
    }

    /// <summary>Reduces bits to the width of an integer type, sign- or zero-extended to 64 bits.</summary>
    public static long Wrap(long bits, CType type) => type is BitFieldType narrow ? narrow.Wrap(bits) : type.GetIntegerKind() switch
    {
        BasicTypeKind.Bool => bits == 0 ? 0 : 1,
        BasicTypeKind.Char or BasicTypeKind.SignedChar => (sbyte)bits,
        BasicTypeKind.UnsignedChar => (byte)bits,
        BasicTypeKind.Short => (short)bits,
        BasicTypeKind.UnsignedShort => (ushort)bits,
        BasicTypeKind.Int => (int)bits,
        BasicTypeKind.UnsignedInt => (uint)bits,
        _ => bits,
    };

    /// <summary>Applies a unary operator to a value of the promoted type.</summary>
    /// <param name="operator">The operator.</param>
    /// <param name="value">The operand.</param>
    /// <param name="operandType">The operand's type.</param>
    /// <param name="overflows">Whether a signed result did not fit.</param>
    public static ConstantValue? Unary(UnaryOperator @operator, ConstantValue value, CType operandType, out bool overflows)
    {
        overflows = false;
        switch (@operator)
        {
            case UnaryOperator.Plus:
                return value;
            case UnaryOperator.LogicalNot:
                return ConstantValue.OfInteger(value.IsZero ? 1 : 0);
            case UnaryOperator.Minus when value.IsReal:
                return ConstantValue.OfReal(-value.Real);
            case UnaryOperator.Minus:
                return Fit(-Widen(value.Bits, operandType), operandType, out overflows);
            default:
                return value.IsReal ? null : Fit(~Widen(value.Bits, operandType), operandType, out _);
        }
    }

    /// <summary>Applies a binary operator other than <c>&amp;&amp;</c> and <c>||</c> to values of the common type.</summary>
    /// <param name="operator">The operator.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    /// <param name="operandType">The type of the operands, of a shift that of the left one.</param>
    /// <param name="overflows">Whether a signed result did not fit.</param>
    public static ConstantValue? Binary(BinaryOperator @operator, ConstantValue left, ConstantValue right, CType operandType, out bool overflows)
    {
        overflows = false;
        return operandType.IsFloating()
            ? BinaryReal(@operator, left.Real, right.Real, operandType)
            : BinaryInteger(@operator, left.Bits, right.Bits, operandType, out overflows);
    }

    private static ConstantValue? BinaryReal(BinaryOperator @operator, double left, double right, CType type) => @operator switch
    {
        // The sum, product or quotient of two floats computed in double and rounded once is the correctly rounded float.
        BinaryOperator.Multiply => ConstantValue.OfReal(RoundTo(left * right, type)),
        BinaryOperator.Divide => ConstantValue.OfReal(RoundTo(left / right, type)),
        BinaryOperator.Add => ConstantValue.OfReal(RoundTo(left + right, type)),
        BinaryOperator.Subtract => ConstantValue.OfReal(RoundTo(left - right, type)),
        BinaryOperator.Less => OfTruth(left < right),
        BinaryOperator.Greater => OfTruth(left > right),
        BinaryOperator.LessOrEqual => OfTruth(left <= right),
        BinaryOperator.GreaterOrEqual => OfTruth(left >= right),
        BinaryOperator.Equal => OfTruth(left == right),
        BinaryOperator.NotEqual => OfTruth(left != right),
        _ => null,
    };

    private static ConstantValue? BinaryInteger(BinaryOperator @operator, long leftBits, long rightBits, CType type, out bool overflows)
    {
        overflows = false;
        Int128 left = Widen(leftBits, type);
        switch (@operator)
        {
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return Shift(@operator, left, rightBits, type);
            case BinaryOperator.Divide or BinaryOperator.Remainder when rightBits == 0:
                return null;
        }

        Int128 right = Widen(rightBits, type);
        switch (@operator)
        {
            case BinaryOperator.Multiply:
                return Fit(left * right, type, out overflows);
            case BinaryOperator.Divide:
                return Fit(left / right, type, out overflows);
            case BinaryOperator.Remainder:
                return Fit(left % right, type, out overflows);
            case BinaryOperator.Add:
                return Fit(left + right, type, out overflows);
            case BinaryOperator.Subtract:
                return Fit(left - right, type, out overflows);
            case BinaryOperator.BitwiseAnd:
                return Fit(left & right, type, out _);
            case BinaryOperator.BitwiseOr:
                return Fit(left | right, type, out _);
            case BinaryOperator.BitwiseXor:
                return Fit(left ^ right, type, out _);
            case BinaryOperator.Less:
                return OfTruth(left < right);
            case BinaryOperator.Greater:
                return OfTruth(left > right);
            case BinaryOperator.LessOrEqual:
                return OfTruth(left <= right);
            case BinaryOperator.GreaterOrEqual:
                return OfTruth(left >= right);
            case BinaryOperator.Equal:
                return OfTruth(left == right);
            case BinaryOperator.NotEqual:
                return OfTruth(left != right);
            default:
                return null;
        }
    }

    // Counts outside the width are undefined in C; gcc folds them to 0, or to the sign for a signed shift to the right, and shifts the
    // other way for negative counts.
    private static ConstantValue? Shift(BinaryOperator @operator, Int128 left, long count, CType type)
    {
        if (count < 0)
        {
            @operator = @operator == BinaryOperator.ShiftLeft ? BinaryOperator.ShiftRight : BinaryOperator.ShiftLeft;
            count = count == long.MinValue ? long.MaxValue : -count;
        }

        long width = type.Size * 8;
        if (@operator == BinaryOperator.ShiftLeft)
        {
            return count >= width ? ConstantValue.OfInteger(0) : Narrow(left << (int)count, type);
        }

        return Narrow(left >> (int)Math.Min(count, width == 128 ? 127 : width), type);
    }

    private static ConstantValue OfTruth(bool value) => ConstantValue.OfInteger(value ? 1 : 0);

    private static double RoundTo(double value, CType type) => type.Size == 4 ? (float)value : value;

    private static Int128 Widen(long bits, CType type) => type.IsUnsigned() ? (ulong)bits : bits;

    private static ConstantValue? Fit(Int128 value, CType type, out bool overflows)
    {
        ConstantValue? result = Narrow(value, type);
        overflows = !type.IsUnsigned() && (result is null || Widen(result.Value.Bits, type) != value);
        return result;
    }

    private static ConstantValue? Narrow(Int128 value, CType type)
    {
        if (type.Size != 16)
        {
            return ConstantValue.OfInteger(Wrap(unchecked((long)value), type));
        }

        bool fits = type.IsUnsigned() ? value >= 0 && value <= ulong.MaxValue : value >= long.MinValue && value <= long.MaxValue;
        return fits ? ConstantValue.OfInteger(unchecked((long)value)) : null;
    }

    private static ConstantValue? Truncate(double value, CType to)
    {
        if (double.IsNaN(value))
        {
            return ConstantValue.OfInteger(0);
        }

        double truncated = Math.Truncate(value);
        if (to.Size == 16)
        {
            return Math.Abs(truncated) < 9.2e18 ? Narrow((Int128)truncated, to) : null;
        }

        int width = (int)to.Size * 8;
        Int128 minimum = to.IsUnsigned() ? 0 : -(Int128.One << (width - 1));
        Int128 maximum = (Int128.One << (to.IsUnsigned() ? width : width - 1)) - 1;
        Int128 clamped = truncated <= (double)minimum ? minimum : truncated >= (double)maximum ? maximum : (Int128)truncated;
        return Narrow(clamped, to);
    }
}
