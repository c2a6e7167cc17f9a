namespace CSockTranslate.Runtime;

/// <summary>The address of a SOCK_PACKET socket (packet(7)); 18 bytes.</summary>
public unsafe struct sockaddr_pkt
{
    /// <summary>AF_PACKET.</summary>
    public ushort spkt_family;

    /// <summary>The interface's name.</summary>
    public fixed byte spkt_device[14];

    /// <summary>The protocol, ETH_P_*, in network byte order.</summary>
    public ushort spkt_protocol;
}

/// <summary>The address of a packet socket (packet(7)); 20 bytes.</summary>
public unsafe struct sockaddr_ll
{
    /// <summary>AF_PACKET.</summary>
    public ushort sll_family;

    /// <summary>The protocol, ETH_P_*, in network byte order.</summary>
    public ushort sll_protocol;

    /// <summary>The interface's number; 0 for any.</summary>
    public int sll_ifindex;

    /// <summary>The kind of hardware, ARPHRD_*.</summary>
    public ushort sll_hatype;

    /// <summary>The type of a packet, PACKET_*.</summary>
    public byte sll_pkttype;

    /// <summary>The length of the hardware address.</summary>
    public byte sll_halen;

    /// <summary>The hardware address.</summary>
    public fixed byte sll_addr[8];
}

/// <summary>The value of PACKET_ADD_MEMBERSHIP (packet(7)); 16 bytes.</summary>
public unsafe struct packet_mreq
{
    /// <summary>The interface's number.</summary>
    public int mr_ifindex;

    /// <summary>What to receive, PACKET_MR_*.</summary>
    public ushort mr_type;

    /// <summary>The length of the address.</summary>
    public ushort mr_alen;

    /// <summary>The address.</summary>
    public fixed byte mr_address[8];
}

/// <summary>The value of PACKET_STATISTICS (packet(7)); 8 bytes.</summary>
public struct tpacket_stats
{
    /// <summary>How many packets came.</summary>
    public uint tp_packets;

    /// <summary>How many of them were dropped.</summary>
    public uint tp_drops;
}
