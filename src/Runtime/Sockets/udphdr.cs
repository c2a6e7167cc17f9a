using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>The head of a UDP datagram (RFC 768), with the names of BSD and of Linux; numbers are in network byte order; 8 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 8)]
public struct udphdr
{
    /// <summary>The sender's port.</summary>
    [FieldOffset(0)]
    public ushort uh_sport;

    /// <summary>The receiver's port.</summary>
    [FieldOffset(2)]
    public ushort uh_dport;

    /// <summary>The length of head and data.</summary>
    [FieldOffset(4)]
    public ushort uh_ulen;

    /// <summary>The checksum.</summary>
    [FieldOffset(6)]
    public ushort uh_sum;

    /// <summary>The sender's port.</summary>
    [FieldOffset(0)]
    public ushort source;

    /// <summary>The receiver's port.</summary>
    [FieldOffset(2)]
    public ushort dest;

    /// <summary>The length of head and data.</summary>
    [FieldOffset(4)]
    public ushort len;

    /// <summary>The checksum.</summary>
    [FieldOffset(6)]
    public ushort check;
}
