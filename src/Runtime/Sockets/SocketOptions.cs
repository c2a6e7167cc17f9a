namespace CSockTranslate.Runtime;

/// <summary>The value of SO_LINGER (POSIX <c>sys/socket.h</c>); 8 bytes.</summary>
public struct linger
{
    /// <summary>Whether close() waits for unsent data.</summary>
    public int l_onoff;

    /// <summary>How long at most, in seconds.</summary>
    public int l_linger;
}

/// <summary>The value of SO_PEERCRED (unix(7)); 12 bytes.</summary>
public struct ucred
{
    /// <summary>The peer's process.</summary>
    public int pid;

    /// <summary>Its effective user.</summary>
    public uint uid;

    /// <summary>Its effective group.</summary>
    public uint gid;
}

/// <summary>The value of IP_ADD_MEMBERSHIP (ip(7)); 8 bytes.</summary>
public struct ip_mreq
{
    /// <summary>The group's address.</summary>
    public in_addr imr_multiaddr;

    /// <summary>The address of the local interface.</summary>
    public in_addr imr_interface;
}

/// <summary>The value of IP_ADD_MEMBERSHIP with an interface's index (ip(7)); 12 bytes.</summary>
public struct ip_mreqn
{
    /// <summary>The group's address.</summary>
    public in_addr imr_multiaddr;

    /// <summary>The address of the local interface.</summary>
    public in_addr imr_address;

    /// <summary>The index of the interface, or 0.</summary>
    public int imr_ifindex;
}

/// <summary>The value of IP_ADD_SOURCE_MEMBERSHIP (ip(7)); 12 bytes.</summary>
public struct ip_mreq_source
{
    /// <summary>The group's address.</summary>
    public in_addr imr_multiaddr;

    /// <summary>The address of the local interface.</summary>
    public in_addr imr_interface;

    /// <summary>The address of the source.</summary>
    public in_addr imr_sourceaddr;
}

/// <summary>The value of IPV6_JOIN_GROUP (RFC 3493); 20 bytes.</summary>
public struct ipv6_mreq
{
    /// <summary>The group's address.</summary>
    public in6_addr ipv6mr_multiaddr;

    /// <summary>The index of the interface, or 0.</summary>
    public uint ipv6mr_interface;
}
