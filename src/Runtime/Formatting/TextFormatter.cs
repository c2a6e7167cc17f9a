using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.ErrorReports;

namespace CSockTranslate.Runtime.Formatting;

/// <summary>The conversions s c p and m, and their wide forms in the C locale (C11 §7.21.6.1, glibc for m and null).</summary>
internal static unsafe class TextFormatter
{
    /// <summary>The last character that the C locale can write.</summary>
    private const int LastPortable = 0x7F;

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

    /// <summary>Converts a wide string; false with EILSEQ when a character has no form in the C locale.</summary>
    public static bool FormatWideString(ref FormatSink sink, in FormatSpecification spec, int* text)
    {
        if (text == null)
        {
            FormatString(ref sink, in spec, null);
            return true;
        }

        int length = 0;
        for (; (spec.Precision < 0 || length < spec.Precision) && text[length] != 0; length++)
        {
            if (text[length] is < 0 or > LastPortable)
            {
                Errno.errno = Errno.EILSEQ;
                return false;
            }
        }

        long pad = Math.Max(0L, spec.Width - length);
        sink.Fill((byte)' ', spec.Left ? 0 : pad);
        for (int i = 0; i < length; i++)
        {
            sink.Write((byte)text[i]);
        }

        sink.Fill((byte)' ', spec.Left ? pad : 0);
        return true;
    }

    /// <summary>Converts a character, NUL too.</summary>
    public static void FormatCharacter(ref FormatSink sink, in FormatSpecification spec, byte character) =>
        WritePadded(ref sink, in spec, new ReadOnlySpan<byte>(&character, 1));

    /// <summary>Converts a wide character; false with EILSEQ when it has no form in the C locale.</summary>
    public static bool FormatWideCharacter(ref FormatSink sink, in FormatSpecification spec, int character)
    {
        if (character is < 0 or > LastPortable)
        {
            Errno.errno = Errno.EILSEQ;
            return false;
        }

        FormatCharacter(ref sink, in spec, (byte)character);
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
