namespace CSockTranslate.Runtime;

/// <summary>An error of the queue that MSG_ERRQUEUE reads (ip(7)); 16 bytes.</summary>
public struct sock_extended_err
{
    /// <summary>The error number.</summary>
    public uint ee_errno;

    /// <summary>Where it comes from, SO_EE_ORIGIN_*.</summary>
    public byte ee_origin;

    /// <summary>The type of the ICMP message.</summary>
    public byte ee_type;

    /// <summary>Its code.</summary>
    public byte ee_code;

    /// <summary>Not used.</summary>
    public byte ee_pad;

    /// <summary>More about it, such as the largest packet.</summary>
    public uint ee_info;

    /// <summary>More about it.</summary>
    public uint ee_data;
}
