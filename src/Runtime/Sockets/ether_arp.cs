namespace CSockTranslate.Runtime;

/// <summary>An ARP packet for IPv4 on Ethernet (RFC 826); 28 bytes.</summary>
public unsafe struct ether_arp
{
    /// <summary>The head.</summary>
    public arphdr ea_hdr;

    /// <summary>The sender's hardware address.</summary>
    public fixed byte arp_sha[6];

    /// <summary>The sender's protocol address.</summary>
    public fixed byte arp_spa[4];

    /// <summary>The target's hardware address.</summary>
    public fixed byte arp_tha[6];

    /// <summary>The target's protocol address.</summary>
    public fixed byte arp_tpa[4];
}
