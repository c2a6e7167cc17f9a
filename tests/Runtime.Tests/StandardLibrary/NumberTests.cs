using System.Globalization;
using System.Text;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;

namespace CSockTranslate.Runtime.Tests.StandardLibrary;

/// <summary>Numbers from text and random numbers, against the record of numbers.c.</summary>
public sealed unsafe class NumberTests
{
    [Fact]
    public void Integers_are_read_as_glibc_reads_them() => Compare("integer", 460, fields =>
    {
        using NativeText memory = new();
        sbyte* text = memory.Add(GlibcRecord.Unescape(fields[1]));
        int numberBase = Int(fields[2]);
        sbyte* end;
        Errno.errno = 0;
        long signed = Stdlib.strtol(text, &end, numberBase);
        int error = Errno.errno;
        long length = error == Errno.EINVAL ? -1 : end - text;
        Errno.errno = 0;
        ulong unsigned = Stdlib.strtoul(text, &end, numberBase);
        return string.Create(CultureInfo.InvariantCulture, $"{signed}\t{error}\t{length}\t{unsigned}\t{Errno.errno}\t{Stdlib.atoi(text)}");
    }, skip: 3);

    [Fact]
    public void Reals_are_read_as_glibc_reads_them() => Compare("real", 1000, fields =>
    {
        using NativeText memory = new();
        sbyte* text = memory.Add(GlibcRecord.Unescape(fields[1]));
        sbyte* end;
        Errno.errno = 0;
        double value = Stdlib.strtod(text, &end);
        int error = Errno.errno;
        Errno.errno = 0;
        float single = Stdlib.strtof(text, null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{BitConverter.DoubleToUInt64Bits(value):x16}\t{error}\t{end - text}\t{BitConverter.SingleToUInt32Bits(single):x8}\t{Errno.errno}");
    }, skip: 2);

    [Fact]
    public void Rand_gives_the_sequence_of_glibc() => Compare("rand", 12, fields => InProcess(() =>
    {
        Stdlib.srand(uint.Parse(fields[1], CultureInfo.InvariantCulture));
        return string.Join('\t', Enumerable.Range(0, fields.Length - 2).Select(_ => Stdlib.rand()));
    }), skip: 2);

    [Fact]
    public void Rand_starts_with_seed_1()
    {
        string[] expected = GlibcRecord.Lines("numbers").First(fields => fields[0] == "rand" && fields[1] == "1");
        Assert.Equal(expected[2], InProcess(() => Stdlib.random().ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Rand_r_gives_the_sequence_of_glibc() => Compare("rand_r", 12, fields =>
    {
        uint seed = uint.Parse(fields[1], CultureInfo.InvariantCulture);
        StringBuilder text = new();
        for (int i = 2; i < fields.Length; i++)
        {
            text.Append(i > 2 ? "\t" : "").Append(Stdlib.rand_r(&seed));
        }

        return text.ToString();
    }, skip: 2);

    [Fact]
    public void Rand48_gives_the_sequence_of_glibc() => Compare("rand48", 12, fields => InProcess(() =>
    {
        uint seed = uint.Parse(fields[1], CultureInfo.InvariantCulture);
        Stdlib.srand48((long)seed - 5);
        ushort* state = stackalloc ushort[] { (ushort)seed, 7, 65535 };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Stdlib.lrand48()}\t{Stdlib.mrand48()}\t{BitConverter.DoubleToUInt64Bits(Stdlib.drand48()):x16}\t{Stdlib.nrand48(state)}\t{Stdlib.jrand48(state)}\t{BitConverter.DoubleToUInt64Bits(Stdlib.erand48(state)):x16}");
    }), skip: 2);

    private static void Compare(string kind, int least, Func<string[], string> call, int skip)
    {
        StringBuilder differences = new();
        int count = 0;
        foreach (string[] fields in GlibcRecord.Lines("numbers").Where(fields => fields[0] == kind))
        {
            count++;
            string expected = string.Join('\t', fields[skip..]);
            string actual = call(fields);
            if (expected != actual)
            {
                differences.AppendLine(CultureInfo.InvariantCulture, $"{string.Join(' ', fields[1..skip])}: expected {expected}, got {actual}");
            }
        }

        Assert.Equal("", differences.ToString());
        Assert.True(count >= least);
    }

    private static string InProcess(Func<string> call)
    {
        string result = "";
        CapturedProcess.Run(() => result = call());
        return result;
    }

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
