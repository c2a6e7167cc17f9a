using System;
using System.Runtime.CompilerServices;

namespace CSockTranslate.Runtime.Formatting;

/// <summary>Interprets a printf format (C11 §7.21.6.1, POSIX fprintf, glibc's extensions) and writes to a <see cref="FormatSink"/>.</summary>
internal static unsafe class PrintfEngine
{
    /// <summary>
    /// Writes the formatted output. Returns its length in bytes, or -1 with errno set: EOVERFLOW for a length, width or precision
    /// beyond INT_MAX, EINVAL for a format that ends inside a conversion, EILSEQ for a wide character outside the locale; or -1 as
    /// the stream left it when that refused a write.
    /// </summary>
    public static int Format(ref FormatSink sink, CString format, VaList arguments)
    {
        byte* start = (byte*)format.Pointer;
        if (start == null)
        {
            Errno.errno = Errno.EINVAL;
            return -1;
        }

        // %m shows errno as it was at the call.
        int savedErrno = Errno.errno;
        byte* f = start;
        int nextArgument = 0;
        bool echoedUnknown = false;
        int specifications = 0;
        while (true)
        {
            byte* literal = f;
            while (*f != '%' && *f != 0)
            {
                f++;
            }

            sink.Write(literal, f - literal);
            if (*f == 0)
            {
                return Result(ref sink);
            }

            f = FormatSpecification.Parse(f + 1, ref nextArgument, out FormatSpecification spec);
            if (spec.Numbered)
            {
                return FormatNumbered(ref sink, start, specifications, arguments, savedErrno);
            }

            if (spec.Conversion == 0 && !echoedUnknown)
            {
                Errno.errno = Errno.EINVAL;
                return -1;
            }

            if (!Convert(ref sink, ref spec, arguments, savedErrno))
            {
                return -1;
            }

            echoedUnknown |= !FormatSpecification.IsKnown(spec.Conversion);
            specifications++;
        }
    }

    /// <summary>
    /// Goes on from the first specification that numbers an argument. As in glibc the whole format is counted through from its start,
    /// and a specification without a number takes the next argument of that count.
    /// </summary>
    private static int FormatNumbered(ref FormatSink sink, byte* format, int done, VaList arguments, int savedErrno)
    {
        byte* f = format;
        int nextArgument = 0;
        for (int index = 0; ; index++)
        {
            byte* literal = f;
            while (*f != '%' && *f != 0)
            {
                f++;
            }

            // The text before the first specification that is due is out already.
            if (index > done)
            {
                sink.Write(literal, f - literal);
            }

            if (*f == 0)
            {
                return Result(ref sink);
            }

            f = FormatSpecification.Parse(f + 1, ref nextArgument, out FormatSpecification spec);
            if (index >= done && !Convert(ref sink, ref spec, arguments, savedErrno))
            {
                return -1;
            }
        }
    }

    private static int Result(ref FormatSink sink)
    {
        if (sink.Failed)
        {
            return -1;
        }

        if (sink.Count > int.MaxValue)
        {
            Errno.errno = Errno.EOVERFLOW;
            return -1;
        }

        return (int)sink.Count;
    }

    private static bool Convert(ref FormatSink sink, ref FormatSpecification spec, VaList arguments, int savedErrno)
    {
        if (!TakeWidths(ref spec, arguments))
        {
            return false;
        }

        bool converted = ConvertValue(ref sink, in spec, spec.ValueArgument >= 0 ? arguments[spec.ValueArgument] : default, savedErrno);
        return converted && Result(ref sink) >= 0;
    }

    /// <summary>Takes a width and a precision from arguments; false with EOVERFLOW if one of them is out of range.</summary>
    internal static bool TakeWidths(ref FormatSpecification spec, VaList arguments)
    {
        if (spec.WidthArgument >= 0)
        {
            spec.Width = arguments[spec.WidthArgument].Int32;
            if (spec.Width < 0)
            {
                spec.Left = true;
                spec.ZeroPad = false;
                spec.Overflow |= spec.Width == int.MinValue;
                spec.Width = -spec.Width;
            }
        }

        if (spec.PrecisionArgument >= 0)
        {
            spec.Precision = Math.Max(-1, arguments[spec.PrecisionArgument].Int32);
        }

        if (spec.Overflow)
        {
            Errno.errno = Errno.EOVERFLOW;
            return false;
        }

        return true;
    }

    /// <summary>Converts one value; false with errno set if it has no form.</summary>
    internal static bool ConvertValue(ref FormatSink sink, in FormatSpecification spec, VarArg argument, int savedErrno)
    {
        switch (spec.Conversion)
        {
            case (byte)'d' or (byte)'i' or (byte)'u' or (byte)'x' or (byte)'X' or (byte)'o' or (byte)'b' or (byte)'B':
                IntegerFormatter.Format(ref sink, in spec, argument);
                return true;
            case (byte)'e' or (byte)'E' or (byte)'f' or (byte)'F' or (byte)'g' or (byte)'G' or (byte)'a' or (byte)'A':
                FloatFormatter.Format(ref sink, in spec, argument.Double);
                return true;
            case (byte)'s' when spec.Length != LengthModifier.Long:
                TextFormatter.FormatString(ref sink, in spec, (byte*)argument.Pointer);
                return true;
            case (byte)'s' or (byte)'S':
                return TextFormatter.FormatWideString(ref sink, in spec, (int*)argument.Pointer);
            case (byte)'c' when spec.Length != LengthModifier.Long:
                TextFormatter.FormatCharacter(ref sink, in spec, (byte)argument.Int32);
                return true;
            case (byte)'c' or (byte)'C':
                return TextFormatter.FormatWideCharacter(ref sink, in spec, argument.Int32);
            case (byte)'p' when argument.Pointer == null:
                TextFormatter.FormatNullPointer(ref sink, in spec);
                return true;
            case (byte)'p':
                IntegerFormatter.FormatPointer(ref sink, in spec, argument.UInt64);
                return true;
            case (byte)'m':
                TextFormatter.FormatError(ref sink, in spec, savedErrno);
                return true;
            case (byte)'n':
                StoreCount(spec.Length, argument.Pointer, sink.Count);
                return true;
            case (byte)'%':
                sink.Write((byte)'%');
                return true;
            default:
                EchoUnknown(ref sink, in spec);
                return true;
        }
    }

    private static void StoreCount(LengthModifier length, void* target, long count)
    {
        switch (length)
        {
            case LengthModifier.Char:
                *(sbyte*)target = (sbyte)count;
                break;
            case LengthModifier.Short:
                *(short*)target = (short)count;
                break;
            case LengthModifier.Long:
                *(long*)target = count;
                break;
            default:
                *(int*)target = (int)count;
                break;
        }
    }

    /// <summary>Writes an unknown conversion as glibc does: its flags, width and precision in a fixed order, without the length modifier.</summary>
    private static void EchoUnknown(ref FormatSink sink, in FormatSpecification spec)
    {
        sink.Write((byte)'%');
        WriteIf(ref sink, spec.Alternate, (byte)'#');
        WriteIf(ref sink, spec.Group, (byte)'\'');
        WriteIf(ref sink, spec.ShowSign, (byte)'+');
        WriteIf(ref sink, spec.Space && !spec.ShowSign, (byte)' ');
        WriteIf(ref sink, spec.Left, (byte)'-');
        WriteIf(ref sink, spec.ZeroPad && !spec.Left, (byte)'0');
        WriteIf(ref sink, spec.AlternateDigits, (byte)'I');
        if (spec.Width != 0)
        {
            WriteNumber(ref sink, spec.Width);
        }

        if (spec.Precision >= 0)
        {
            sink.Write((byte)'.');
            WriteNumber(ref sink, spec.Precision);
        }

        WriteIf(ref sink, spec.Conversion != 0, spec.Conversion);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteIf(ref FormatSink sink, bool condition, byte value)
    {
        if (condition)
        {
            sink.Write(value);
        }
    }

    private static void WriteNumber(ref FormatSink sink, int number)
    {
        FormatSpecification plain = new() { Conversion = (byte)'d', Precision = -1 };
        IntegerFormatter.Format(ref sink, in plain, number);
    }
}
