namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>Digits of a number, one after the other, with the limits and errno of <c>strtol</c> and <c>strtoul</c>.</summary>
internal struct IntegerAccumulator(bool negative)
{
    private bool _overflow;

    /// <summary>The number without its sign.</summary>
    public ulong Magnitude { get; private set; }

    /// <summary>Takes a digit; false when the character is none of the base.</summary>
    public bool TryAdd(int c, uint numberBase)
    {
        uint digit = c is >= '0' and <= '9' ? (uint)(c - '0') : (c | 0x20) is >= 'a' and <= 'z' ? (uint)((c | 0x20) - 'a' + 10) : uint.MaxValue;
        if (digit >= numberBase)
        {
            return false;
        }

        System.UInt128 next = ((System.UInt128)Magnitude * numberBase) + digit;
        _overflow |= next > ulong.MaxValue;
        Magnitude = (ulong)next;
        return true;
    }

    /// <summary>The value as <c>long</c>; the limit with ERANGE beyond it.</summary>
    public readonly long ToSigned()
    {
        if (_overflow || Magnitude > (negative ? 1UL << 63 : long.MaxValue))
        {
            Errno.errno = Errno.ERANGE;
            return negative ? long.MinValue : long.MaxValue;
        }

        return unchecked(negative ? -(long)Magnitude : (long)Magnitude);
    }

    /// <summary>The value as <c>unsigned long</c>, negated for a minus; the limit with ERANGE beyond it.</summary>
    public readonly ulong ToUnsigned()
    {
        if (_overflow)
        {
            Errno.errno = Errno.ERANGE;
            return ulong.MaxValue;
        }

        return unchecked(negative ? 0 - Magnitude : Magnitude);
    }
}
