using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>An address of an interface, in a list of them (getifaddrs(3)); 56 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 56)]
public unsafe struct ifaddrs
{
    /// <summary>The next one, or null.</summary>
    [FieldOffset(0)]
    public ifaddrs* ifa_next;

    /// <summary>The interface's name.</summary>
    [FieldOffset(8)]
    public sbyte* ifa_name;

    /// <summary>Its flags, IFF_*.</summary>
    [FieldOffset(16)]
    public uint ifa_flags;

    /// <summary>The address, or null.</summary>
    [FieldOffset(24)]
    public sockaddr* ifa_addr;

    /// <summary>The network mask, or null.</summary>
    [FieldOffset(32)]
    public sockaddr* ifa_netmask;

    /// <summary>The broadcast address, or null.</summary>
    [FieldOffset(40)]
    public sockaddr* ifa_broadaddr;

    /// <summary>The peer's address, or null.</summary>
    [FieldOffset(40)]
    public sockaddr* ifa_dstaddr;

    /// <summary>What the address family has to tell, or null.</summary>
    [FieldOffset(48)]
    public void* ifa_data;
}
