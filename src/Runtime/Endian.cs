using System.Buffers.Binary;

namespace CSockTranslate.Runtime;

/// <summary><c>endian.h</c> (endian(3)): the host is little-endian, as x86-64 is.</summary>
public static partial class Endian
{
    /// <summary>Host to big-endian byte order, 16 bits.</summary>
    public static ushort htobe16(ushort host_16bits) => BinaryPrimitives.ReverseEndianness(host_16bits);

    /// <summary>Host to little-endian byte order, 16 bits.</summary>
    public static ushort htole16(ushort host_16bits) => host_16bits;

    /// <summary>Big-endian to host byte order, 16 bits.</summary>
    public static ushort be16toh(ushort big_endian_16bits) => BinaryPrimitives.ReverseEndianness(big_endian_16bits);

    /// <summary>Little-endian to host byte order, 16 bits.</summary>
    public static ushort le16toh(ushort little_endian_16bits) => little_endian_16bits;

    /// <summary>Host to big-endian byte order, 32 bits.</summary>
    public static uint htobe32(uint host_32bits) => BinaryPrimitives.ReverseEndianness(host_32bits);

    /// <summary>Host to little-endian byte order, 32 bits.</summary>
    public static uint htole32(uint host_32bits) => host_32bits;

    /// <summary>Big-endian to host byte order, 32 bits.</summary>
    public static uint be32toh(uint big_endian_32bits) => BinaryPrimitives.ReverseEndianness(big_endian_32bits);

    /// <summary>Little-endian to host byte order, 32 bits.</summary>
    public static uint le32toh(uint little_endian_32bits) => little_endian_32bits;

    /// <summary>Host to big-endian byte order, 64 bits.</summary>
    public static ulong htobe64(ulong host_64bits) => BinaryPrimitives.ReverseEndianness(host_64bits);

    /// <summary>Host to little-endian byte order, 64 bits.</summary>
    public static ulong htole64(ulong host_64bits) => host_64bits;

    /// <summary>Big-endian to host byte order, 64 bits.</summary>
    public static ulong be64toh(ulong big_endian_64bits) => BinaryPrimitives.ReverseEndianness(big_endian_64bits);

    /// <summary>Little-endian to host byte order, 64 bits.</summary>
    public static ulong le64toh(ulong little_endian_64bits) => little_endian_64bits;
}
