namespace CSockTranslate.Runtime;

/// <summary>A route, as SIOCADDRT takes it; 120 bytes.</summary>
public unsafe struct rtentry
{
    /// <summary>Not used.</summary>
    public ulong rt_pad1;

    /// <summary>The network or host.</summary>
    public sockaddr rt_dst;

    /// <summary>The router on the way.</summary>
    public sockaddr rt_gateway;

    /// <summary>The network's mask.</summary>
    public sockaddr rt_genmask;

    /// <summary>RTF_*.</summary>
    public ushort rt_flags;

    /// <summary>Not used.</summary>
    public short rt_pad2;

    /// <summary>Not used.</summary>
    public ulong rt_pad3;

    /// <summary>The type of service.</summary>
    public byte rt_tos;

    /// <summary>RT_CLASS_*.</summary>
    public byte rt_class;

    /// <summary>Not used.</summary>
    public fixed short rt_pad4[3];

    /// <summary>The metric, and 1.</summary>
    public short rt_metric;

    /// <summary>The interface's name.</summary>
    public sbyte* rt_dev;

    /// <summary>The largest packet.</summary>
    public ulong rt_mtu;

    /// <summary>The window's limit.</summary>
    public ulong rt_window;

    /// <summary>The first estimate of the round trip.</summary>
    public ushort rt_irtt;
}
