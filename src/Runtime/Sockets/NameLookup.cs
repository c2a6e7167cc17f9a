namespace CSockTranslate.Runtime;

/// <summary>One way to reach a host, in a list of them (POSIX <c>netdb.h</c>); 48 bytes.</summary>
public unsafe struct addrinfo
{
    /// <summary>In the hints: AI_*.</summary>
    public int ai_flags;

    /// <summary>The address family, AF_*.</summary>
    public int ai_family;

    /// <summary>The socket type, SOCK_*.</summary>
    public int ai_socktype;

    /// <summary>The protocol, IPPROTO_*.</summary>
    public int ai_protocol;

    /// <summary>The address's length.</summary>
    public uint ai_addrlen;

    /// <summary>The address.</summary>
    public sockaddr* ai_addr;

    /// <summary>In the first entry, if AI_CANONNAME asked for it: the host's official name.</summary>
    public sbyte* ai_canonname;

    /// <summary>The next entry, or null.</summary>
    public addrinfo* ai_next;
}

/// <summary>A host (POSIX.1-2001 <c>netdb.h</c>); 32 bytes.</summary>
public unsafe struct hostent
{
    /// <summary>The official name.</summary>
    public sbyte* h_name;

    /// <summary>Other names; a null pointer ends the array.</summary>
    public sbyte** h_aliases;

    /// <summary>The address family, AF_*.</summary>
    public int h_addrtype;

    /// <summary>The length of an address in bytes.</summary>
    public int h_length;

    /// <summary>The addresses in network byte order; a null pointer ends the array.</summary>
    public sbyte** h_addr_list;
}

/// <summary>A service (POSIX <c>netdb.h</c>); 32 bytes.</summary>
public unsafe struct servent
{
    /// <summary>The official name.</summary>
    public sbyte* s_name;

    /// <summary>Other names; a null pointer ends the array.</summary>
    public sbyte** s_aliases;

    /// <summary>The port in network byte order.</summary>
    public int s_port;

    /// <summary>The protocol's name.</summary>
    public sbyte* s_proto;
}

/// <summary>A protocol (POSIX <c>netdb.h</c>); 24 bytes.</summary>
public unsafe struct protoent
{
    /// <summary>The official name.</summary>
    public sbyte* p_name;

    /// <summary>Other names; a null pointer ends the array.</summary>
    public sbyte** p_aliases;

    /// <summary>The protocol's number.</summary>
    public int p_proto;
}

/// <summary>A network (POSIX <c>netdb.h</c>); 24 bytes.</summary>
public unsafe struct netent
{
    /// <summary>The official name.</summary>
    public sbyte* n_name;

    /// <summary>Other names; a null pointer ends the array.</summary>
    public sbyte** n_aliases;

    /// <summary>The address family, AF_INET.</summary>
    public int n_addrtype;

    /// <summary>The network's number in host byte order.</summary>
    public uint n_net;
}
