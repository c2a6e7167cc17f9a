using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.ErrorReports;
using CSockTranslate.Runtime.WideCharacters;

namespace CSockTranslate.Runtime.Formatting;

/// <summary>The conversions s c p and m, and their wide forms (C11 §7.21.6.1, glibc for m and null).</summary>
internal static unsafe class TextFormatter
{
    /// <summary>Converts a string; null is <c>(null)</c>, or nothing when the precision has no room for all of it.</summary>
    public static void FormatString(ref FormatSink sink, in FormatSpecification spec, byte* text)
    {
        if (text == null)
        {
            ReadOnlySpan<byte> missing = spec.Precision is -1 or >= 6 ? "(null)"u8 : default;
            WritePadded(ref sink, in spec, missing);
            return;
        }

        if (spec.Precision < 0)
        {
            WritePadded(ref sink, in spec, MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));
            return;
        }

        // With a precision the string need not end in NUL, so nothing behind it may be read.
        int length = 0;
        while (length < spec.Precision && text[length] != 0)
        {
            length++;
        }

        WritePadded(ref sink, in spec, new ReadOnlySpan<byte>(text, length));
    }

    /// <summary>Converts a wide string, of which the precision counts bytes; false with EILSEQ when the locale has no form for a character.</summary>
    public static bool FormatWideString(ref FormatSink sink, in FormatSpecification spec, int* text)
    {
        if (text == null)
        {
            FormatString(ref sink, in spec, null);
            return true;
        }

        byte* bytes = stackalloc byte[MultibyteCode.MaximumLength];
        int length = 0;
        int characters = 0;
        for (; (spec.Precision < 0 || length < spec.Precision) && text[characters] != 0; characters++)
        {
            ulong one = MultibyteCode.Encode(bytes, text[characters]);
            if (one == MultibyteCode.Invalid)
            {
                return false;
            }

            if (spec.Precision >= 0 && length + (int)one > spec.Precision)
            {
                break;
            }

            length += (int)one;
        }

        long pad = Math.Max(0L, spec.Width - length);
        sink.Fill((byte)' ', spec.Left ? 0 : pad);
        for (int i = 0; i < characters; i++)
        {
            sink.Write(bytes, (long)MultibyteCode.Encode(bytes, text[i]));
        }

        sink.Fill((byte)' ', spec.Left ? pad : 0);
        return true;
    }

    /// <summary>Converts a character, NUL too.</summary>
    public static void FormatCharacter(ref FormatSink sink, in FormatSpecification spec, byte character) =>
        WritePadded(ref sink, in spec, new ReadOnlySpan<byte>(&character, 1));

    /// <summary>Converts a wide character; false with EILSEQ when the locale has no form for it.</summary>
    public static bool FormatWideCharacter(ref FormatSink sink, in FormatSpecification spec, int character)
    {
        byte* bytes = stackalloc byte[MultibyteCode.MaximumLength];
        ulong length = MultibyteCode.Encode(bytes, character);
        if (length == MultibyteCode.Invalid)
        {
            return false;
        }

        WritePadded(ref sink, in spec, new ReadOnlySpan<byte>(bytes, (int)length));
        return true;
    }

    /// <summary>Converts the null pointer: <c>(nil)</c>, padded as a string, at any precision.</summary>
    public static void FormatNullPointer(ref FormatSink sink, in FormatSpecification spec) => WritePadded(ref sink, in spec, "(nil)"u8);

    /// <summary>Converts an error number to its text; with <c>#</c> to its name, and to the number where it has none.</summary>
    public static void FormatError(ref FormatSink sink, in FormatSpecification spec, int error)
    {
        if (!spec.Alternate)
        {
            byte* buffer = stackalloc byte[ErrorTexts.UnknownCapacity];
            WriteTruncated(ref sink, in spec, ErrorTexts.Describe(error, buffer));
            return;
        }

        ReadOnlySpan<byte> name = ErrorTexts.NameOf(error);
        if (name.IsEmpty)
        {
            FormatSpecification number = spec;
            number.Conversion = (byte)'d';
            number.Length = LengthModifier.None;
            IntegerFormatter.Format(ref sink, in number, error);
            return;
        }

        WriteTruncated(ref sink, in spec, name);
    }

    private static void WriteTruncated(ref FormatSink sink, in FormatSpecification spec, ReadOnlySpan<byte> text) =>
        WritePadded(ref sink, in spec, spec.Precision >= 0 && spec.Precision < text.Length ? text[..spec.Precision] : text);

    private static void WritePadded(ref FormatSink sink, in FormatSpecification spec, ReadOnlySpan<byte> text)
    {
        long pad = Math.Max(0, spec.Width - text.Length);
        if (!spec.Left)
        {
            sink.Fill((byte)' ', pad);
        }

        sink.Write(text);
        if (spec.Left)
        {
            sink.Fill((byte)' ', pad);
        }
    }
}
