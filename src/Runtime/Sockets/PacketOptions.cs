namespace CSockTranslate.Runtime;

/// <summary>The data of IP_PKTINFO (ip(7)); 12 bytes.</summary>
public struct in_pktinfo
{
    /// <summary>The interface's number.</summary>
    public int ipi_ifindex;

    /// <summary>The local address.</summary>
    public in_addr ipi_spec_dst;

    /// <summary>The destination in the packet's head.</summary>
    public in_addr ipi_addr;
}

/// <summary>The data of IPV6_PKTINFO (RFC 3542 §6.1); 20 bytes.</summary>
public struct in6_pktinfo
{
    /// <summary>The address.</summary>
    public in6_addr ipi6_addr;

    /// <summary>The interface's number.</summary>
    public uint ipi6_ifindex;
}

/// <summary>The value of IPV6_PATHMTU (RFC 3542 §11.4); 32 bytes.</summary>
public struct ip6_mtuinfo
{
    /// <summary>The destination.</summary>
    public sockaddr_in6 ip6m_addr;

    /// <summary>The largest packet on the way there.</summary>
    public uint ip6m_mtu;
}

/// <summary>The value of IP_RETOPTS; 44 bytes.</summary>
public unsafe struct ip_opts
{
    /// <summary>The first router on the way.</summary>
    public in_addr ip_dst;

    /// <summary>The options.</summary>
    public fixed sbyte ip_opts_[40];
}

/// <summary>The value of IP_MSFILTER (ip(7)); 20 bytes.</summary>
public unsafe struct ip_msfilter
{
    /// <summary>The group's address.</summary>
    public in_addr imsf_multiaddr;

    /// <summary>The address of the local interface.</summary>
    public in_addr imsf_interface;

    /// <summary>MCAST_INCLUDE or MCAST_EXCLUDE.</summary>
    public uint imsf_fmode;

    /// <summary>How many sources there are.</summary>
    public uint imsf_numsrc;

    /// <summary>The sources.</summary>
    public fixed uint imsf_slist[1];
}

/// <summary>The value of MCAST_JOIN_GROUP (RFC 3678); 136 bytes.</summary>
public struct group_req
{
    /// <summary>The interface's number, or 0.</summary>
    public uint gr_interface;

    /// <summary>The group's address.</summary>
    public sockaddr_storage gr_group;
}

/// <summary>The value of MCAST_JOIN_SOURCE_GROUP (RFC 3678); 264 bytes.</summary>
public struct group_source_req
{
    /// <summary>The interface's number, or 0.</summary>
    public uint gsr_interface;

    /// <summary>The group's address.</summary>
    public sockaddr_storage gsr_group;

    /// <summary>The source's address.</summary>
    public sockaddr_storage gsr_source;
}

/// <summary>The value of MCAST_MSFILTER (RFC 3678); 272 bytes.</summary>
public unsafe struct group_filter
{
    /// <summary>The interface's number, or 0.</summary>
    public uint gf_interface;

    /// <summary>The group's address.</summary>
    public sockaddr_storage gf_group;

    /// <summary>MCAST_INCLUDE or MCAST_EXCLUDE.</summary>
    public uint gf_fmode;

    /// <summary>How many sources there are.</summary>
    public uint gf_numsrc;

    /// <summary>The sources.</summary>
    public fixed ulong gf_slist[16];
}
