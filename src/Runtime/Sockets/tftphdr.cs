using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>A TFTP packet (RFC 1350); 5 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 5, Pack = 1)]
public unsafe struct tftphdr
{
    /// <summary>What it is, in network byte order.</summary>
    [FieldOffset(0)]
    public short th_opcode;

    /// <summary>The block's number.</summary>
    [FieldOffset(2)]
    public ushort th_block;

    /// <summary>The error's code.</summary>
    [FieldOffset(2)]
    public short th_code;

    /// <summary>The file's name and mode.</summary>
    [FieldOffset(2)]
    public fixed sbyte th_stuff[1];

    /// <summary>The data, or the error's text.</summary>
    [FieldOffset(4)]
    public fixed sbyte th_data[1];
}
