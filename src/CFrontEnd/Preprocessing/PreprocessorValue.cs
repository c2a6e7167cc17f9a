using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>A value of <c>#if</c>'s arithmetic: 64 bits, as <c>intmax_t</c> or <c>uintmax_t</c>.</summary>
/// <param name="Bits">The bits.</param>
/// <param name="IsUnsigned">Whether it is a <c>uintmax_t</c>.</param>
internal readonly record struct PreprocessorValue(ulong Bits, bool IsUnsigned)
{
    private const int Width = 64;

    /// <summary>Whether it is not 0.</summary>
    public bool IsTrue => Bits != 0;

    private long Signed => (long)Bits;

    private bool IsNegative => !IsUnsigned && Signed < 0;

    /// <summary>1 or 0.</summary>
    public static PreprocessorValue FromBoolean(bool value) => new(value ? 1UL : 0UL, IsUnsigned: false);

    /// <summary>The result of a binary operator; the divisor of <c>/</c> and <c>%</c> is not 0.</summary>
    public static PreprocessorValue Apply(TokenKind @operator, PreprocessorValue left, PreprocessorValue right)
    {
        bool isUnsigned = left.IsUnsigned || right.IsUnsigned;
        return @operator switch
        {
            TokenKind.BarBar => FromBoolean(left.IsTrue || right.IsTrue),
            TokenKind.AmpersandAmpersand => FromBoolean(left.IsTrue && right.IsTrue),
            TokenKind.Bar => new(left.Bits | right.Bits, isUnsigned),
            TokenKind.Caret => new(left.Bits ^ right.Bits, isUnsigned),
            TokenKind.Ampersand => new(left.Bits & right.Bits, isUnsigned),
            TokenKind.EqualEqual => FromBoolean(left.Bits == right.Bits),
            TokenKind.ExclamationEqual => FromBoolean(left.Bits != right.Bits),
            TokenKind.Less => FromBoolean(IsLess(left, right, isUnsigned)),
            TokenKind.Greater => FromBoolean(IsLess(right, left, isUnsigned)),
            TokenKind.LessEqual => FromBoolean(!IsLess(right, left, isUnsigned)),
            TokenKind.GreaterEqual => FromBoolean(!IsLess(left, right, isUnsigned)),
            TokenKind.LessLess => left.Shift(right, isLeft: true),
            TokenKind.GreaterGreater => left.Shift(right, isLeft: false),
            TokenKind.Plus => new(left.Bits + right.Bits, isUnsigned),
            TokenKind.Minus => new(left.Bits - right.Bits, isUnsigned),
            TokenKind.Asterisk => new(left.Bits * right.Bits, isUnsigned),
            TokenKind.Slash => new(isUnsigned ? left.Bits / right.Bits : Divide(left.Signed, right.Signed), isUnsigned),
            TokenKind.Percent => new(isUnsigned ? left.Bits % right.Bits : Remainder(left.Signed, right.Signed), isUnsigned),
            _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
        };
    }

    private static bool IsLess(PreprocessorValue left, PreprocessorValue right, bool isUnsigned) =>
        isUnsigned ? left.Bits < right.Bits : left.Signed < right.Signed;

    // INTMAX_MIN / -1 wraps around in gcc's preprocessor; the processor would trap.
    private static ulong Divide(long left, long right) => right == -1 ? 0UL - (ulong)left : (ulong)(left / right);

    private static ulong Remainder(long left, long right) => right == -1 ? 0UL : (ulong)(left % right);

    /// <summary>Shifts as gcc does: by a negative count the other way round, by the width or more until nothing is left.</summary>
    private PreprocessorValue Shift(PreprocessorValue count, bool isLeft)
    {
        ulong distance = count.Bits;
        if (count.IsNegative)
        {
            distance = 0UL - distance;
            isLeft = !isLeft;
        }

        if (isLeft)
        {
            return this with { Bits = distance >= Width ? 0UL : Bits << (int)distance };
        }

        if (IsNegative)
        {
            return this with { Bits = (ulong)(Signed >> (int)Math.Min(distance, Width - 1)) };
        }

        return this with { Bits = distance >= Width ? 0UL : Bits >> (int)distance };
    }
}
