using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Formatting;

namespace CSockTranslate.Runtime.WideCharacters;

/// <summary>
/// Interprets a wide printf format (C11 §7.29.2.1). Texts are counted in wide characters; all other conversions write ASCII, as <see cref="PrintfEngine"/> does.
/// </summary>
internal static unsafe class WidePrintf
{
    // Longer than any specification that means something.
    private const int LongestSpecification = 128;

    /// <summary>Writes the formatted output. Returns its length in wide characters, or -1 with errno set.</summary>
    internal static int Format(ref WideSink sink, int* format, VaList arguments)
    {
        int savedErrno = Errno.errno;
        int nextArgument = 0;
        while (*format != 0)
        {
            if (*format != '%')
            {
                sink.Write(*format++);
                continue;
            }

            format = Parse(format + 1, ref nextArgument, out FormatSpecification spec);
            if (spec.Conversion == 0)
            {
                Errno.errno = Errno.EINVAL;
                return -1;
            }

            if (!PrintfEngine.TakeWidths(ref spec, arguments))
            {
                return -1;
            }

            VarArg argument = spec.ValueArgument >= 0 ? arguments[spec.ValueArgument] : default;
            if (!Convert(ref sink, in spec, argument, savedErrno) || sink.Failed)
            {
                return -1;
            }
        }

        if (sink.Count > int.MaxValue)
        {
            Errno.errno = Errno.EOVERFLOW;
            return -1;
        }

        return (int)sink.Count;
    }

    // Specifications consist of ASCII: their characters as bytes are what the other parser reads.
    private static int* Parse(int* format, ref int nextArgument, out FormatSpecification spec)
    {
        byte* narrow = stackalloc byte[LongestSpecification];
        int length = 0;
        while (length < LongestSpecification - 1 && format[length] is > 0 and < 0x80)
        {
            narrow[length] = (byte)format[length];
            length++;
        }

        narrow[length] = 0;
        byte* end = FormatSpecification.Parse(narrow, ref nextArgument, out spec);
        return format + (end - narrow);
    }

    private static bool Convert(ref WideSink sink, in FormatSpecification spec, VarArg argument, int savedErrno)
    {
        bool isWide = spec.Length == LengthModifier.Long;
        switch (spec.Conversion)
        {
            case (byte)'s' when !isWide:
                return FormatMultibyte(ref sink, in spec, (byte*)argument.Pointer);
            case (byte)'s' or (byte)'S':
                return FormatText(ref sink, in spec, (int*)argument.Pointer);
            case (byte)'c' when !isWide:
                uint character = Wchar.btowc((byte)argument.Int32);
                if (character == Wchar.WEOF)
                {
                    Errno.errno = Errno.EILSEQ;
                    return false;
                }

                FormatCharacter(ref sink, in spec, (int)character);
                return true;
            case (byte)'c' or (byte)'C':
                FormatCharacter(ref sink, in spec, argument.Int32);
                return true;
            case (byte)'n':
                // The count is that of wide characters, which the other sink does not know.
                FormatSink counter = FormatSink.ToMemory(null, 0);
                counter.Fill(0, sink.Count);
                return PrintfEngine.ConvertValue(ref counter, in spec, argument, savedErrno);
            default:
                return FormatPortable(ref sink, in spec, argument, savedErrno);
        }
    }

    private static bool FormatPortable(ref WideSink sink, in FormatSpecification spec, VarArg argument, int savedErrno)
    {
        const int UsualLength = 512;
        byte* onStack = stackalloc byte[UsualLength];
        FormatSink output = FormatSink.ToMemory(onStack, UsualLength);
        if (!PrintfEngine.ConvertValue(ref output, in spec, argument, savedErrno))
        {
            return false;
        }

        if (output.Count <= UsualLength)
        {
            sink.Write(new ReadOnlySpan<byte>(onStack, (int)output.Count));
            return true;
        }

        long length = output.Count;
        byte* memory = (byte*)NativeMemory.Alloc((nuint)length);
        output = FormatSink.ToMemory(memory, (ulong)length);
        bool converted = PrintfEngine.ConvertValue(ref output, in spec, argument, savedErrno);
        sink.Write(new ReadOnlySpan<byte>(memory, (int)length));
        NativeMemory.Free(memory);
        return converted;
    }

    private static bool FormatText(ref WideSink sink, in FormatSpecification spec, int* text)
    {
        if (text == null)
        {
            return FormatPortable(ref sink, in spec, default, 0);
        }

        ulong length = spec.Precision < 0 ? Wchar.wcslen(text) : Wchar.wcsnlen(text, (ulong)spec.Precision);
        long padding = spec.Width - (long)length;
        sink.Fill(' ', spec.Left ? 0 : padding);
        for (ulong i = 0; i < length; i++)
        {
            sink.Write(text[i]);
        }

        sink.Fill(' ', spec.Left ? padding : 0);
        return true;
    }

    private static bool FormatMultibyte(ref WideSink sink, in FormatSpecification spec, byte* text)
    {
        if (text == null)
        {
            return FormatPortable(ref sink, in spec, default, 0);
        }

        ulong most = spec.Precision < 0 ? ulong.MaxValue : (ulong)spec.Precision;
        if (!TryCount(text, most, out ulong length))
        {
            return false;
        }

        long padding = spec.Width - (long)length;
        sink.Fill(' ', spec.Left ? 0 : padding);
        mbstate_t state = default;
        for (ulong i = 0; i < length; i++)
        {
            int character;
            text += MultibyteCode.Decode(&character, text, MultibyteCode.MaximumLength, &state);
            sink.Write(character);
        }

        sink.Fill(' ', spec.Left ? padding : 0);
        return true;
    }

    private static bool TryCount(byte* text, ulong most, out ulong length)
    {
        mbstate_t state = default;
        for (length = 0; length < most; length++)
        {
            ulong used = MultibyteCode.Decode(null, text, MultibyteCode.MaximumLength, &state);
            if (used is 0 or >= MultibyteCode.Incomplete)
            {
                return used == 0;
            }

            text += used;
        }

        return true;
    }

    private static void FormatCharacter(ref WideSink sink, in FormatSpecification spec, int character)
    {
        sink.Fill(' ', spec.Left ? 0 : spec.Width - 1L);
        sink.Write(character);
        sink.Fill(' ', spec.Left ? spec.Width - 1L : 0);
    }
}
