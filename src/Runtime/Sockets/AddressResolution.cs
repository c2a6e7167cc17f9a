namespace CSockTranslate.Runtime;

/// <summary>The head of an ARP packet (RFC 826); 8 bytes.</summary>
public struct arphdr
{
    /// <summary>The kind of hardware, ARPHRD_*, in network byte order.</summary>
    public ushort ar_hrd;

    /// <summary>The protocol, ETH_P_*, in network byte order.</summary>
    public ushort ar_pro;

    /// <summary>The length of a hardware address.</summary>
    public byte ar_hln;

    /// <summary>The length of a protocol address.</summary>
    public byte ar_pln;

    /// <summary>The operation, ARPOP_*, in network byte order.</summary>
    public ushort ar_op;
}

/// <summary>What a request about the ARP cache asks and answers (arp(7)); 68 bytes.</summary>
public unsafe struct arpreq
{
    /// <summary>The protocol address.</summary>
    public sockaddr arp_pa;

    /// <summary>The hardware address.</summary>
    public sockaddr arp_ha;

    /// <summary>The entry's flags, ATF_*.</summary>
    public int arp_flags;

    /// <summary>The network mask of proxies.</summary>
    public sockaddr arp_netmask;

    /// <summary>The interface's name.</summary>
    public fixed sbyte arp_dev[16];
}
