using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>An interface's number and name (POSIX <c>net/if.h</c>); 16 bytes.</summary>
public unsafe struct if_nameindex
{
    /// <summary>The number; 0 ends a list.</summary>
    public uint if_index;

    /// <summary>The name; null ends a list.</summary>
    public sbyte* if_name;
}

/// <summary>Where a device is (netdevice(7)); 24 bytes.</summary>
public struct ifmap
{
    /// <summary>Where its memory begins.</summary>
    public ulong mem_start;

    /// <summary>Where its memory ends.</summary>
    public ulong mem_end;

    /// <summary>Its port's address.</summary>
    public ushort base_addr;

    /// <summary>Its interrupt.</summary>
    public byte irq;

    /// <summary>Its channel for direct access to memory.</summary>
    public byte dma;

    /// <summary>Its connector.</summary>
    public byte port;
}

/// <summary>What a request about an interface asks and answers (netdevice(7)); 40 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 40)]
public unsafe struct ifreq
{
    /// <summary>The interface's name.</summary>
    [FieldOffset(0)]
    public fixed sbyte ifr_name[16];

    /// <summary>The interface's name, as <c>ifr_name</c>.</summary>
    [FieldOffset(0)]
    public fixed sbyte ifrn_name[16];

    /// <summary>Its address.</summary>
    [FieldOffset(16)]
    public sockaddr ifr_addr;

    /// <summary>The peer's address.</summary>
    [FieldOffset(16)]
    public sockaddr ifr_dstaddr;

    /// <summary>Its broadcast address.</summary>
    [FieldOffset(16)]
    public sockaddr ifr_broadaddr;

    /// <summary>Its network mask.</summary>
    [FieldOffset(16)]
    public sockaddr ifr_netmask;

    /// <summary>Its hardware address; the family is ARPHRD_*.</summary>
    [FieldOffset(16)]
    public sockaddr ifr_hwaddr;

    /// <summary>Its flags, IFF_*.</summary>
    [FieldOffset(16)]
    public short ifr_flags;

    /// <summary>Its metric.</summary>
    [FieldOffset(16)]
    public int ifr_metric;

    /// <summary>The largest packet in bytes.</summary>
    [FieldOffset(16)]
    public int ifr_mtu;

    /// <summary>Its number.</summary>
    [FieldOffset(16)]
    public int ifr_ifindex;

    /// <summary>Its bandwidth.</summary>
    [FieldOffset(16)]
    public int ifr_bandwidth;

    /// <summary>How many packets its queue holds.</summary>
    [FieldOffset(16)]
    public int ifr_qlen;

    /// <summary>Where the device is.</summary>
    [FieldOffset(16)]
    public ifmap ifr_map;

    /// <summary>The name of its slave.</summary>
    [FieldOffset(16)]
    public fixed sbyte ifr_slave[16];

    /// <summary>The name that it gets.</summary>
    [FieldOffset(16)]
    public fixed sbyte ifr_newname[16];

    /// <summary>What a request of the device's own is about.</summary>
    [FieldOffset(16)]
    public sbyte* ifr_data;
}

/// <summary>A list of interfaces to be filled (SIOCGIFCONF, netdevice(7)); 16 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
public unsafe struct ifconf
{
    /// <summary>The size of the list in bytes.</summary>
    [FieldOffset(0)]
    public int ifc_len;

    /// <summary>Where it is.</summary>
    [FieldOffset(8)]
    public sbyte* ifc_buf;

    /// <summary>The same, as requests.</summary>
    [FieldOffset(8)]
    public ifreq* ifc_req;
}
