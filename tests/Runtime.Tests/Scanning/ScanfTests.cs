using System.Text;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;

namespace CSockTranslate.Runtime.Tests.Scanning;

/// <summary>sscanf and fscanf against the record of scanf.c.</summary>
public sealed unsafe class ScanfTests
{
    private const int ValueSize = 32;
    private const int ShownSize = 20;

    [Fact]
    public void Reads_as_glibc()
    {
        StringBuilder differences = new();
        int count = 0;
        CapturedProcess.Run(() =>
        {
            foreach (string[] fields in GlibcRecord.Lines("scanf"))
            {
                count++;
                string expected = string.Join('\t', fields[2..]);
                string actual = Call(fields[0], fields[1]);
                if (expected != actual)
                {
                    differences.AppendLine($"'{fields[0]}' by '{fields[1]}': expected {expected}, got {actual}");
                }
            }
        });
        Assert.Equal("", differences.ToString());
        Assert.True(count > 140);
    }

    [Fact]
    public void Allocates_text()
    {
        sbyte* word = null;
        sbyte* letters = null;
        sbyte* two = null;
        Assert.Equal(3, Stdio.sscanf("hello abc xyz"u8, "%ms %m[a-c] %2mc"u8, &word, &letters, &two));
        Assert.Equal(0, String.strcmp(word, "hello"u8));
        Assert.Equal(0, String.strcmp(letters, "abc"u8));
        Assert.Equal(0, String.strncmp(two, "xy"u8, 2));
        Stdlib.free(word);
        Stdlib.free(letters);
        Stdlib.free(two);
    }

    [Fact]
    public void Allocated_text_may_be_long()
    {
        using NativeText memory = new();
        string text = new('x', 5000);
        sbyte* word = null;
        Assert.Equal(1, Stdio.sscanf(memory.Add(text), "%ms"u8, &word));
        Assert.Equal(5000UL, String.strlen(word));
        Stdlib.free(word);
    }

    [Fact]
    public void Wide_text()
    {
        int* wide = stackalloc int[8];
        Assert.Equal(1, Stdio.sscanf("abc"u8, "%ls"u8, wide));
        Assert.Equal([97, 98, 99, 0], new ReadOnlySpan<int>(wide, 4));
    }

    private static string Call(string text, string format)
    {
        using NativeText memory = new();
        sbyte* input = memory.Add(text);
        sbyte* conversions = memory.Add(format);
        sbyte* values = memory.Room(4 * ValueSize);
        sbyte* others = memory.Room(4 * ValueSize);
        String.memset(values, '#', 4 * ValueSize);
        String.memset(others, '#', 4 * ValueSize);
        Errno.errno = 0;
        int result = Stdio.sscanf(input, conversions, values, values + ValueSize, values + (2 * ValueSize), values + (3 * ValueSize));
        int error = Errno.errno;

        int* pipe = stackalloc int[2];
        Unistd.pipe(pipe);
        Unistd.write(pipe[1], input, String.strlen(input));
        Unistd.close(pipe[1]);
        FILE* stream = Stdio.fdopen(pipe[0], "r"u8);
        int second = Stdio.fscanf(stream, conversions, others, others + ValueSize, others + (2 * ValueSize), others + (3 * ValueSize));
        sbyte* rest = memory.Room(100);
        Stdio.fread(rest, 1, 99, stream);
        Stdio.fclose(stream);

        StringBuilder shown = new();
        for (int i = 0; i < 4; i++)
        {
            shown.Append(Convert.ToHexStringLower(new ReadOnlySpan<byte>(values + (i * ValueSize), ShownSize))).Append(' ');
        }

        int same = String.memcmp(values, others, 4 * ValueSize) == 0 ? 1 : 0;
        return $"{result}\t{error}\t{shown}\t{second}\t{same}\t{Encoding.Latin1.GetString(((CString)rest).AsSpan())}";
    }
}
