using System.Buffers.Binary;

namespace CSockTranslate.Runtime;

/// <summary><c>byteswap.h</c> (bswap(3)).</summary>
public static class Byteswap
{
    /// <summary>Reverses the order of two bytes.</summary>
    public static ushort bswap_16(ushort x) => BinaryPrimitives.ReverseEndianness(x);

    /// <summary>Reverses the order of four bytes.</summary>
    public static uint bswap_32(uint x) => BinaryPrimitives.ReverseEndianness(x);

    /// <summary>Reverses the order of eight bytes.</summary>
    public static ulong bswap_64(ulong x) => BinaryPrimitives.ReverseEndianness(x);
}
