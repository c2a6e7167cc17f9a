using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>What <see cref="icmphdr"/> has in a request for an echo, and in the reply; 4 bytes.</summary>
public struct icmphdr_echo
{
    /// <summary>Whose request it is.</summary>
    public ushort id;

    /// <summary>Its number.</summary>
    public ushort sequence;
}

/// <summary>What <see cref="icmphdr"/> has when a packet was too large; 4 bytes.</summary>
public struct icmphdr_frag
{
    /// <summary>Not used.</summary>
    public ushort __glibc_reserved;

    /// <summary>The largest packet.</summary>
    public ushort mtu;
}

/// <summary>What <see cref="icmphdr"/> has depending on the type; 4 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 4)]
public struct icmphdr_un
{
    /// <summary>For an echo.</summary>
    [FieldOffset(0)]
    public icmphdr_echo echo;

    /// <summary>For a redirection: the better router.</summary>
    [FieldOffset(0)]
    public uint gateway;

    /// <summary>For a packet that was too large.</summary>
    [FieldOffset(0)]
    public icmphdr_frag frag;
}

/// <summary>The head of an ICMP message (RFC 792); 8 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 8)]
public struct icmphdr
{
    /// <summary>ICMP_*.</summary>
    [FieldOffset(0)]
    public byte type;

    /// <summary>More precisely what.</summary>
    [FieldOffset(1)]
    public byte code;

    /// <summary>The message's checksum.</summary>
    [FieldOffset(2)]
    public ushort checksum;

    /// <summary>What depends on the type.</summary>
    [FieldOffset(4)]
    public icmphdr_un un;
}

/// <summary>An ICMP message with BSD's names (RFC 792); 28 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 28)]
public unsafe struct icmp
{
    /// <summary>ICMP_*.</summary>
    [FieldOffset(0)]
    public byte icmp_type;

    /// <summary>More precisely what.</summary>
    [FieldOffset(1)]
    public byte icmp_code;

    /// <summary>The message's checksum.</summary>
    [FieldOffset(2)]
    public ushort icmp_cksum;

    /// <summary>Where in the packet the error is.</summary>
    [FieldOffset(4)]
    public byte icmp_pptr;

    /// <summary>The better router.</summary>
    [FieldOffset(4)]
    public in_addr icmp_gwaddr;

    /// <summary>Whose request it is.</summary>
    [FieldOffset(4)]
    public ushort icmp_id;

    /// <summary>Its number.</summary>
    [FieldOffset(6)]
    public ushort icmp_seq;

    /// <summary>0.</summary>
    [FieldOffset(4)]
    public uint icmp_void;

    /// <summary>0.</summary>
    [FieldOffset(4)]
    public ushort icmp_pmvoid;

    /// <summary>The largest packet.</summary>
    [FieldOffset(6)]
    public ushort icmp_nextmtu;

    /// <summary>How many addresses a router tells.</summary>
    [FieldOffset(4)]
    public byte icmp_num_addrs;

    /// <summary>The size of each in units of four bytes.</summary>
    [FieldOffset(5)]
    public byte icmp_wpa;

    /// <summary>How long they are good, in seconds.</summary>
    [FieldOffset(6)]
    public ushort icmp_lifetime;

    /// <summary>When the request was sent.</summary>
    [FieldOffset(8)]
    public uint icmp_otime;

    /// <summary>When it was received.</summary>
    [FieldOffset(12)]
    public uint icmp_rtime;

    /// <summary>When the reply was sent.</summary>
    [FieldOffset(16)]
    public uint icmp_ttime;

    /// <summary>The head of the packet that the message is about.</summary>
    [FieldOffset(8)]
    public ip icmp_ip;

    /// <summary>The network mask.</summary>
    [FieldOffset(8)]
    public uint icmp_mask;

    /// <summary>The data.</summary>
    [FieldOffset(8)]
    public fixed byte icmp_data[1];
}
