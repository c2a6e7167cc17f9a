using Xunit;

namespace CSockTranslate.Runtime.Tests.Compiler;

/// <summary>Floating numbers as integers: what gcc 12 -O0 gives for x86-64, values that do not fit included.</summary>
public sealed class TruncateTests
{
    [Theory]
    [InlineData(-1.5, -1, -1, uint.MaxValue, -1, ulong.MaxValue, 255, -1, 65535)]
    [InlineData(300.7, 44, 300, 300u, 300, 300ul, 44, 300, 300)]
    [InlineData(70000.5, 112, 70000, 70000u, 70000, 70000ul, 112, 4464, 4464)]
    [InlineData(3e9, 0, int.MinValue, 3000000000u, 3000000000, 3000000000ul, 0, 0, 0)]
    [InlineData(-3e9, 0, int.MinValue, 1294967296u, -3000000000, 18446744070709551616ul, 0, 0, 0)]
    [InlineData(1e10, 0, int.MinValue, 1410065408u, 10000000000, 10000000000ul, 0, 0, 0)]
    [InlineData(1e19, 0, int.MinValue, 0u, long.MinValue, 10000000000000000000ul, 0, 0, 0)]
    [InlineData(-1e19, 0, int.MinValue, 0u, long.MinValue, 9223372036854775808ul, 0, 0, 0)]
    [InlineData(2e20, 0, int.MinValue, 0u, long.MinValue, 0ul, 0, 0, 0)]
    [InlineData(double.NaN, 0, int.MinValue, 0u, long.MinValue, 9223372036854775808ul, 0, 0, 0)]
    public void Values(double value, sbyte sbyteValue, int intValue, uint uintValue, long longValue, ulong ulongValue, byte byteValue, short shortValue, ushort ushortValue)
    {
        Assert.Equal(sbyteValue, Truncate.ToSByte(value));
        Assert.Equal(byteValue, Truncate.ToByte(value));
        Assert.Equal(shortValue, Truncate.ToInt16(value));
        Assert.Equal(ushortValue, Truncate.ToUInt16(value));
        Assert.Equal(intValue, Truncate.ToInt32(value));
        Assert.Equal(uintValue, Truncate.ToUInt32(value));
        Assert.Equal(longValue, Truncate.ToInt64(value));
        Assert.Equal(ulongValue, Truncate.ToUInt64(value));
    }
}
