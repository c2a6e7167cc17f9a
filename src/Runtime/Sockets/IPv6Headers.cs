using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>The head of an IPv6 packet (RFC 8200); numbers are in network byte order; 40 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 40)]
public struct ip6_hdr
{
    /// <summary>Version, traffic class and flow label.</summary>
    [FieldOffset(0)]
    public uint ip6_flow;

    /// <summary>How many bytes follow.</summary>
    [FieldOffset(4)]
    public ushort ip6_plen;

    /// <summary>What follows, IPPROTO_*.</summary>
    [FieldOffset(6)]
    public byte ip6_nxt;

    /// <summary>How many routers may pass it on.</summary>
    [FieldOffset(7)]
    public byte ip6_hlim;

    /// <summary>How many routers may pass it on.</summary>
    [FieldOffset(7)]
    public byte ip6_hops;

    /// <summary>The version, and the beginning of the traffic class.</summary>
    [FieldOffset(0)]
    public byte ip6_vfc;

    /// <summary>From whom.</summary>
    [FieldOffset(8)]
    public in6_addr ip6_src;

    /// <summary>To whom.</summary>
    [FieldOffset(24)]
    public in6_addr ip6_dst;
}

/// <summary>The beginning of any extension header (RFC 8200 §4); 2 bytes.</summary>
public struct ip6_ext
{
    /// <summary>What follows.</summary>
    public byte ip6e_nxt;

    /// <summary>The length in units of eight bytes, less one.</summary>
    public byte ip6e_len;
}

/// <summary>The header of options for every router (RFC 8200 §4.3); 2 bytes.</summary>
public struct ip6_hbh
{
    /// <summary>What follows.</summary>
    public byte ip6h_nxt;

    /// <summary>The length in units of eight bytes, less one.</summary>
    public byte ip6h_len;
}

/// <summary>The header of options for the destination (RFC 8200 §4.6); 2 bytes.</summary>
public struct ip6_dest
{
    /// <summary>What follows.</summary>
    public byte ip6d_nxt;

    /// <summary>The length in units of eight bytes, less one.</summary>
    public byte ip6d_len;
}

/// <summary>The routing header (RFC 8200 §4.4); 4 bytes.</summary>
public struct ip6_rthdr
{
    /// <summary>What follows.</summary>
    public byte ip6r_nxt;

    /// <summary>The length in units of eight bytes, less one.</summary>
    public byte ip6r_len;

    /// <summary>Its type.</summary>
    public byte ip6r_type;

    /// <summary>How many routers are still to be visited.</summary>
    public byte ip6r_segleft;
}

/// <summary>The header of a fragment (RFC 8200 §4.5); 8 bytes.</summary>
public struct ip6_frag
{
    /// <summary>What follows.</summary>
    public byte ip6f_nxt;

    /// <summary>0.</summary>
    public byte ip6f_reserved;

    /// <summary>The offset, and IP6F_MORE_FRAG.</summary>
    public ushort ip6f_offlg;

    /// <summary>Which packet it belongs to.</summary>
    public uint ip6f_ident;
}

/// <summary>The beginning of an option (RFC 8200 §4.2); 2 bytes.</summary>
public struct ip6_opt
{
    /// <summary>Its type.</summary>
    public byte ip6o_type;

    /// <summary>How many bytes of data follow.</summary>
    public byte ip6o_len;
}
