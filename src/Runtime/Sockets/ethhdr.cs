using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>The head of an Ethernet frame; 14 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public unsafe struct ethhdr
{
    /// <summary>To whom.</summary>
    public fixed byte h_dest[6];

    /// <summary>From whom.</summary>
    public fixed byte h_source[6];

    /// <summary>The protocol, ETH_P_*, in network byte order.</summary>
    public ushort h_proto;
}
