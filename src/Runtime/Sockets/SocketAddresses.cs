using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>The generic socket address (POSIX <c>sys/socket.h</c>); 16 bytes.</summary>
public unsafe struct sockaddr
{
    /// <summary>The address family, AF_*; says which structure this is really.</summary>
    public ushort sa_family;

    /// <summary>The address.</summary>
    public fixed sbyte sa_data[14];
}

/// <summary>Room for an address of any family (POSIX <c>sys/socket.h</c>); 128 bytes, aligned to 8.</summary>
public unsafe struct sockaddr_storage
{
    /// <summary>The address family, AF_*.</summary>
    public ushort ss_family;

    /// <summary>Room.</summary>
    public fixed sbyte __ss_padding[118];

    /// <summary>Sets the alignment.</summary>
    public ulong __ss_align;
}

/// <summary>An IPv4 address (POSIX <c>netinet/in.h</c>); 4 bytes.</summary>
public struct in_addr
{
    /// <summary>The address in network byte order.</summary>
    public uint s_addr;
}

/// <summary>An IPv6 address (POSIX <c>netinet/in.h</c>); 16 bytes, aligned to 4. A union of three views.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
public unsafe struct in6_addr
{
    /// <summary>The bytes, in network order.</summary>
    [FieldOffset(0)]
    public fixed byte s6_addr[16];

    /// <summary>The same as 16-bit units in network byte order.</summary>
    [FieldOffset(0)]
    public fixed ushort s6_addr16[8];

    /// <summary>The same as 32-bit units in network byte order.</summary>
    [FieldOffset(0)]
    public fixed uint s6_addr32[4];
}

/// <summary>An IPv4 socket address (POSIX <c>netinet/in.h</c>); 16 bytes.</summary>
public unsafe struct sockaddr_in
{
    /// <summary>AF_INET.</summary>
    public ushort sin_family;

    /// <summary>The port in network byte order.</summary>
    public ushort sin_port;

    /// <summary>The address.</summary>
    public in_addr sin_addr;

    /// <summary>Fills up to the size of <see cref="sockaddr"/>.</summary>
    public fixed byte sin_zero[8];
}

/// <summary>An IPv6 socket address (POSIX <c>netinet/in.h</c>, RFC 3493); 28 bytes.</summary>
public struct sockaddr_in6
{
    /// <summary>AF_INET6.</summary>
    public ushort sin6_family;

    /// <summary>The port in network byte order.</summary>
    public ushort sin6_port;

    /// <summary>Traffic class and flow label, in network byte order.</summary>
    public uint sin6_flowinfo;

    /// <summary>The address.</summary>
    public in6_addr sin6_addr;

    /// <summary>The interface of a link-local address, in host byte order.</summary>
    public uint sin6_scope_id;
}

/// <summary>A local (AF_UNIX) socket address (POSIX <c>sys/un.h</c>); 110 bytes.</summary>
public unsafe struct sockaddr_un
{
    /// <summary>AF_UNIX.</summary>
    public ushort sun_family;

    /// <summary>A path that ends in NUL, or, after a leading NUL, an abstract name as long as the address says (unix(7)).</summary>
    public fixed sbyte sun_path[108];
}
