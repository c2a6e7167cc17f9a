using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>The value of ICMP6_FILTER (RFC 3542 §3.2); 32 bytes.</summary>
public unsafe struct icmp6_filter
{
    /// <summary>A bit for each type; set where it is blocked.</summary>
    public fixed uint icmp6_filt[8];
}

/// <summary>The head of an ICMPv6 message (RFC 4443); 8 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 8)]
public unsafe struct icmp6_hdr
{
    /// <summary>ICMP6_*, MLD_* or ND_*.</summary>
    [FieldOffset(0)]
    public byte icmp6_type;

    /// <summary>More precisely what.</summary>
    [FieldOffset(1)]
    public byte icmp6_code;

    /// <summary>The message's checksum.</summary>
    [FieldOffset(2)]
    public ushort icmp6_cksum;

    /// <summary>What depends on the type, as 32 bits.</summary>
    [FieldOffset(4)]
    public fixed uint icmp6_data32[1];

    /// <summary>The same as 16-bit units.</summary>
    [FieldOffset(4)]
    public fixed ushort icmp6_data16[2];

    /// <summary>The same as bytes.</summary>
    [FieldOffset(4)]
    public fixed byte icmp6_data8[4];

    /// <summary>Where in the packet the error is.</summary>
    [FieldOffset(4)]
    public uint icmp6_pptr;

    /// <summary>The largest packet.</summary>
    [FieldOffset(4)]
    public uint icmp6_mtu;

    /// <summary>How long a listener may wait, in milliseconds.</summary>
    [FieldOffset(4)]
    public ushort icmp6_maxdelay;

    /// <summary>Whose request it is.</summary>
    [FieldOffset(4)]
    public ushort icmp6_id;

    /// <summary>Its number.</summary>
    [FieldOffset(6)]
    public ushort icmp6_seq;
}

/// <summary>A question for routers (RFC 4861 §4.1); 8 bytes.</summary>
public struct nd_router_solicit
{
    /// <summary>The head.</summary>
    public icmp6_hdr nd_rs_hdr;
}

/// <summary>A router's answer (RFC 4861 §4.2); 16 bytes.</summary>
public struct nd_router_advert
{
    /// <summary>The head.</summary>
    public icmp6_hdr nd_ra_hdr;

    /// <summary>How long a neighbour counts as reachable, in milliseconds.</summary>
    public uint nd_ra_reachable;

    /// <summary>The time between questions, in milliseconds.</summary>
    public uint nd_ra_retransmit;
}

/// <summary>A question for a neighbour (RFC 4861 §4.3); 24 bytes.</summary>
public struct nd_neighbor_solicit
{
    /// <summary>The head.</summary>
    public icmp6_hdr nd_ns_hdr;

    /// <summary>The neighbour's address.</summary>
    public in6_addr nd_ns_target;
}

/// <summary>A neighbour's answer (RFC 4861 §4.4); 24 bytes.</summary>
public struct nd_neighbor_advert
{
    /// <summary>The head.</summary>
    public icmp6_hdr nd_na_hdr;

    /// <summary>Its address.</summary>
    public in6_addr nd_na_target;
}

/// <summary>The beginning of an option of neighbour discovery (RFC 4861 §4.6); 2 bytes.</summary>
public struct nd_opt_hdr
{
    /// <summary>ND_OPT_*.</summary>
    public byte nd_opt_type;

    /// <summary>Its length in units of eight bytes.</summary>
    public byte nd_opt_len;
}
