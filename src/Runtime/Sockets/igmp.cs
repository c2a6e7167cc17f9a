namespace CSockTranslate.Runtime;

/// <summary>An IGMP message (RFC 2236); 8 bytes.</summary>
public struct igmp
{
    /// <summary>IGMP_*.</summary>
    public byte igmp_type;

    /// <summary>How long to wait for an answer, in tenths of a second.</summary>
    public byte igmp_code;

    /// <summary>The checksum.</summary>
    public ushort igmp_cksum;

    /// <summary>The group.</summary>
    public in_addr igmp_group;
}
