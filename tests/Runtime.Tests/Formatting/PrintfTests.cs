using System.Globalization;
using System.Text;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;

namespace CSockTranslate.Runtime.Tests.Formatting;

/// <summary>snprintf against what glibc's does, call by call.</summary>
public sealed unsafe class PrintfTests
{
    private const int Room = 20000;

    [Fact]
    public void Formats_as_glibc()
    {
        StringBuilder differences = new();
        int count = 0;
        foreach (string[] fields in GlibcRecord.Lines("printf"))
        {
            count++;
            Errno.errno = Errno.ENOENT;
            (int result, byte[] output) = Call(GlibcRecord.Unescape(fields[0]), fields[1]);
            string expected = $"{fields[2]} {fields[3]}";
            string actual = $"{result} {Escape(output)}";
            if (expected != actual)
            {
                differences.AppendLine($"{fields[0]} ({fields[1]}): expected {expected}, got {actual}");
            }
        }

        Assert.Equal("", differences.ToString());
        Assert.True(count > 6000);
    }

    [Fact]
    public void Snprintf_cuts_and_tells_the_whole_length()
    {
        sbyte* buffer = stackalloc sbyte[8];
        buffer[3] = 77;
        Assert.Equal(5, Stdio.snprintf(buffer, 3, "%d"u8, 12345));
        Assert.Equal("12", Text(buffer));
        Assert.Equal(77, buffer[3]);
        Assert.Equal(5, Stdio.snprintf(null, 0, "%d"u8, 12345));
        Assert.Equal(5, Stdio.snprintf(buffer, 1, "%d"u8, 12345));
        Assert.Equal("", Text(buffer));
    }

    [Fact]
    public void Count_conversion_stores_by_length()
    {
        sbyte* buffer = stackalloc sbyte[32];
        int count = 0;
        sbyte small = 0;
        short medium = 0;
        long large = 0;
        Stdio.sprintf(buffer, "ab%ncd%hhnef%hngh%ln"u8, &count, &small, &medium, &large);
        Assert.Equal([2, 4, 6, 8], new long[] { count, small, medium, large });
    }

    [Fact]
    public void Asprintf_allocates()
    {
        sbyte* text;
        Assert.Equal(9, Stdio.asprintf(&text, "%s-%d"u8, "abcd"u8, 1234));
        Assert.Equal("abcd-1234", Text(text));
        Stdlib.free(text);
    }

    [Fact]
    public void Formatting_allocates_nothing()
    {
        sbyte* buffer = stackalloc sbyte[64];
        Stdio.snprintf(buffer, 64, "%s %d %5.2f %p"u8, "warm"u8, 1, 2.5, (void*)16);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Stdio.snprintf(buffer, 64, "%s %d %5.2f %p"u8, "x"u8, 42, 3.25, (void*)17);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Too_long_output_is_an_overflow()
    {
        Errno.errno = 0;
        Assert.Equal(-1, Stdio.snprintf(null, 0, "%2147483647d%d"u8, 1, 2));
        Assert.Equal(Errno.EOVERFLOW, Errno.errno);
        Assert.Equal(int.MaxValue, Stdio.snprintf(null, 0, "%2147483647d"u8, 1));
    }

    private static (int Result, byte[] Output) Call(byte[] format, string arguments)
    {
        using NativeText memory = new();
        List<VarArg> values = [];
        foreach (string argument in arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            values.Add(Parse(argument[0], argument[1..], memory));
        }

        sbyte* buffer = memory.Room(Room);
        int result = Stdio.snprintf(buffer, Room, memory.Add(format), [.. values]);
        return (result, result < 0 ? [] : new ReadOnlySpan<byte>(buffer, result).ToArray());
    }

    private static VarArg Parse(char kind, string text, NativeText memory) => kind switch
    {
        'i' => int.Parse(text, CultureInfo.InvariantCulture),
        'u' => uint.Parse(text, CultureInfo.InvariantCulture),
        'l' => long.Parse(text, CultureInfo.InvariantCulture),
        'k' => ulong.Parse(text, CultureInfo.InvariantCulture),
        'd' => BitConverter.UInt64BitsToDouble(Convert.ToUInt64(text, 16)),
        's' => memory.Add(text),
        'n' => (void*)null,
        'w' => Wide(text, memory),
        _ => throw new InvalidDataException(text),
    };

    private static void* Wide(string text, NativeText memory)
    {
        string[] characters = text.Split(',', StringSplitOptions.RemoveEmptyEntries);
        int* wide = (int*)memory.Room(4 * (characters.Length + 1));
        for (int i = 0; i < characters.Length; i++)
        {
            wide[i] = Convert.ToInt32(characters[i], 16);
        }

        return wide;
    }

    private static string Escape(byte[] output)
    {
        StringBuilder text = new();
        foreach (byte value in output)
        {
            text.Append(value is < 32 or > 126 or (byte)'\\' ? $"\\{value:x2}" : ((char)value).ToString());
        }

        return text.ToString();
    }

    private static string Text(sbyte* text) => Encoding.Latin1.GetString(((CString)text).AsSpan());
}
