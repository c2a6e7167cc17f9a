using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;

namespace CSockTranslate.Runtime.Tests.Sockets;

/// <summary>The runtime's structures lie in memory as gcc lays out those of the same names.</summary>
public sealed class LayoutTests
{
    public static TheoryData<string> Structures => [.. GlibcRecord.Lines("layouts").Select(fields => string.Join('\t', fields))];

    [Theory]
    [MemberData(nameof(Structures))]
    public void Sizes_and_offsets_are_gccs(string record)
    {
        string[] fields = record.Split('\t');
        Type type = typeof(CString).Assembly.GetType("CSockTranslate.Runtime." + fields[0]) ?? throw new TypeLoadException(fields[0]);
        Assert.Equal(fields[1], SizeOf(type).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(fields[2], AlignmentOf(type).ToString(CultureInfo.InvariantCulture));
        foreach (string[] member in fields.Skip(3).Select(field => field.Split(' ')))
        {
            FieldInfo field = type.GetField(member[0]) ?? throw new MissingFieldException(fields[0], member[0]);
            Assert.Equal(member[1], Marshal.OffsetOf(type, member[0]).ToString(CultureInfo.InvariantCulture));
            Assert.Equal(member[2], SizeOf(field.FieldType).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int SizeOf(Type type) => type.IsPointer
        ? IntPtr.Size
        : (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;

    private static int AlignmentOf(Type type) =>
        SizeOf(typeof(Aligned<>).MakeGenericType(type)) - SizeOf(type);

    /// <summary>How much a byte in front makes of a structure is its alignment, as it is never larger than the structure.</summary>
    private readonly struct Aligned<T>(byte first, T second)
        where T : unmanaged
    {
        public byte First { get; } = first;

        public T Second { get; } = second;
    }
}
