using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>An Ethernet address; 6 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public unsafe struct ether_addr
{
    /// <summary>Its bytes.</summary>
    public fixed byte ether_addr_octet[6];
}

/// <summary>The head of an Ethernet frame, with BSD's names; 14 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public unsafe struct ether_header
{
    /// <summary>To whom.</summary>
    public fixed byte ether_dhost[6];

    /// <summary>From whom.</summary>
    public fixed byte ether_shost[6];

    /// <summary>The protocol, ETHERTYPE_*, in network byte order.</summary>
    public ushort ether_type;
}
