namespace CSockTranslate.Runtime;

/// <summary>The head of an IPv4 packet (RFC 791); numbers are in network byte order; 20 bytes.</summary>
public struct iphdr
{
    private byte _bits;

    /// <summary>The type of service.</summary>
    public byte tos;

    /// <summary>The packet's length.</summary>
    public ushort tot_len;

    /// <summary>Which packet a fragment belongs to.</summary>
    public ushort id;

    /// <summary>The fragment's offset in units of eight bytes, and IP_DF, IP_MF.</summary>
    public ushort frag_off;

    /// <summary>How many routers may pass it on.</summary>
    public byte ttl;

    /// <summary>IPPROTO_*.</summary>
    public byte protocol;

    /// <summary>The head's checksum.</summary>
    public ushort check;

    /// <summary>From whom.</summary>
    public uint saddr;

    /// <summary>To whom.</summary>
    public uint daddr;

    /// <summary>The head's length in units of four bytes.</summary>
    public int ihl
    {
        readonly get => _bits & 0xf;
        set => _bits = (byte)((_bits & ~0xf) | (value & 0xf));
    }

    /// <summary>4.</summary>
    public int version
    {
        readonly get => (_bits >> 4) & 0xf;
        set => _bits = (byte)((_bits & ~0xf0) | ((value & 0xf) << 4));
    }
}

/// <summary>The head of an IPv4 packet with BSD's names (RFC 791); numbers are in network byte order; 20 bytes.</summary>
public struct ip
{
    private byte _bits;

    /// <summary>The type of service.</summary>
    public byte ip_tos;

    /// <summary>The packet's length.</summary>
    public ushort ip_len;

    /// <summary>Which packet a fragment belongs to.</summary>
    public ushort ip_id;

    /// <summary>The fragment's offset in units of eight bytes, and IP_DF, IP_MF.</summary>
    public ushort ip_off;

    /// <summary>How many routers may pass it on.</summary>
    public byte ip_ttl;

    /// <summary>The protocol, IPPROTO_*.</summary>
    public byte ip_p;

    /// <summary>The head's checksum.</summary>
    public ushort ip_sum;

    /// <summary>From whom.</summary>
    public in_addr ip_src;

    /// <summary>To whom.</summary>
    public in_addr ip_dst;

    /// <summary>The head's length in units of four bytes.</summary>
    public int ip_hl
    {
        readonly get => _bits & 0xf;
        set => _bits = (byte)((_bits & ~0xf) | (value & 0xf));
    }

    /// <summary>4.</summary>
    public int ip_v
    {
        readonly get => (_bits >> 4) & 0xf;
        set => _bits = (byte)((_bits & ~0xf0) | ((value & 0xf) << 4));
    }
}
