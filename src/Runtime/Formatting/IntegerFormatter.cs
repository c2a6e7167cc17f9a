using System;

namespace CSockTranslate.Runtime.Formatting;

/// <summary>The integer conversions d i u o x X b B, and p for a pointer that is not null (C11 §7.21.6.1).</summary>
internal static unsafe class IntegerFormatter
{
    /// <summary>64 binary digits are the most.</summary>
    private const int MaxDigits = 64;

    /// <summary>Converts the argument as the specification says.</summary>
    public static void Format(ref FormatSink sink, in FormatSpecification spec, VarArg argument)
    {
        if (spec.Conversion is (byte)'d' or (byte)'i')
        {
            long value = spec.Length switch
            {
                LengthModifier.Long => argument.Int64,
                LengthModifier.Short => (short)argument.Int32,
                LengthModifier.Char => (sbyte)argument.Int32,
                _ => argument.Int32,
            };
            byte sign = value < 0 ? (byte)'-' : SignOf(in spec);
            Write(ref sink, in spec, value < 0 ? (ulong)-value : (ulong)value, 10, sign, false);
            return;
        }

        ulong unsigned = spec.Length switch
        {
            LengthModifier.Long => argument.UInt64,
            LengthModifier.Short => (ushort)argument.UInt32,
            LengthModifier.Char => (byte)argument.UInt32,
            _ => argument.UInt32,
        };
        uint numberBase = spec.Conversion switch
        {
            (byte)'o' => 8,
            (byte)'u' => 10,
            (byte)'b' or (byte)'B' => 2,
            _ => 16,
        };
        Write(ref sink, in spec, unsigned, numberBase, 0, spec.Alternate);
    }

    /// <summary>Converts a pointer that is not null: <c>0x</c> and lower-case digits; sign flags count, as in glibc.</summary>
    public static void FormatPointer(ref FormatSink sink, in FormatSpecification spec, ulong address) =>
        Write(ref sink, in spec, address, 16, SignOf(in spec), true);

    private static byte SignOf(in FormatSpecification spec) => spec.ShowSign ? (byte)'+' : spec.Space ? (byte)' ' : (byte)0;

    private static void Write(
        ref FormatSink sink, in FormatSpecification spec, ulong value, uint numberBase, byte sign, bool alternate)
    {
        byte* buffer = stackalloc byte[MaxDigits + 1];
        byte* end = buffer + MaxDigits + 1;
        byte* digits = end;
        bool upper = spec.Conversion == 'X';
        if (value != 0 || spec.Precision != 0)
        {
            digits = WriteDigits(end, value, numberBase, upper);
        }

        long zeros = Math.Max(0, spec.Precision - (end - digits));
        byte prefix = 0;
        if (alternate && numberBase == 8 && zeros == 0 && (digits == end || *digits != '0'))
        {
            *--digits = (byte)'0';
        }
        else if (alternate && numberBase is 2 or 16 && value != 0)
        {
            prefix = numberBase == 16 ? (upper ? (byte)'X' : (byte)'x') : spec.Conversion;
        }

        long length = (end - digits) + zeros + (sign != 0 ? 1 : 0) + (prefix != 0 ? 2 : 0);
        long pad = Math.Max(0, spec.Width - length);
        bool zeroPad = spec.ZeroPad && spec.Precision < 0;
        if (!spec.Left && !zeroPad)
        {
            sink.Fill((byte)' ', pad);
        }

        if (sign != 0)
        {
            sink.Write(sign);
        }

        if (prefix != 0)
        {
            sink.Write((byte)'0');
            sink.Write(prefix);
        }

        if (!spec.Left && zeroPad)
        {
            zeros += pad;
        }

        sink.Fill((byte)'0', zeros);
        sink.Write(digits, end - digits);
        if (spec.Left)
        {
            sink.Fill((byte)' ', pad);
        }
    }

    private static byte* WriteDigits(byte* end, ulong value, uint numberBase, bool upper)
    {
        byte* digits = end;
        if (numberBase == 10)
        {
            do
            {
                (value, ulong digit) = Math.DivRem(value, 10);
                *--digits = (byte)('0' + digit);
            }
            while (value != 0);
            return digits;
        }

        int shift = numberBase == 16 ? 4 : numberBase == 8 ? 3 : 1;
        int letters = (upper ? 'A' : 'a') - 10;
        do
        {
            uint digit = (uint)value & (numberBase - 1);
            *--digits = (byte)(digit < 10 ? '0' + digit : letters + digit);
            value >>= shift;
        }
        while (value != 0);
        return digits;
    }
}
