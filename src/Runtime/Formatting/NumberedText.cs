using System;

namespace CSockTranslate.Runtime.Formatting;

/// <summary>A fixed text with a number behind it.</summary>
internal static unsafe class NumberedText
{
    /// <summary>Writes the text, the number and a NUL; gives what stands before the NUL.</summary>
    public static ReadOnlySpan<byte> Write(ReadOnlySpan<byte> text, int number, byte* buffer, int capacity)
    {
        FormatSink sink = FormatSink.ToMemory(buffer, (ulong)capacity - 1);
        FormatSpecification plain = new() { Conversion = (byte)'d', Precision = -1 };
        sink.Write(text);
        IntegerFormatter.Format(ref sink, in plain, number);
        buffer[sink.Stored] = 0;
        return new ReadOnlySpan<byte>(buffer, (int)sink.Stored);
    }
}
