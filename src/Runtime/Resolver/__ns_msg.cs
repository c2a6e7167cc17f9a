namespace CSockTranslate.Runtime;

/// <summary>A message that is being read (BIND, arpa/nameser.h); 80 bytes.</summary>
public unsafe struct __ns_msg
{
    /// <summary>Its start.</summary>
    public byte* _msg;

    /// <summary>Its end.</summary>
    public byte* _eom;

    /// <summary>Its number.</summary>
    public ushort _id;

    /// <summary>Its flags.</summary>
    public ushort _flags;

    /// <summary>How many records its sections have.</summary>
    public fixed ushort _counts[4];

    /// <summary>Where its sections start.</summary>
    public fixed ulong _sections[4];

    /// <summary>The section that was read last.</summary>
    public uint _sect;

    /// <summary>The number of the next record.</summary>
    public int _rrnum;

    /// <summary>The next record.</summary>
    public byte* _msg_ptr;
}

/// <summary>A record (BIND, arpa/nameser.h); 1048 bytes.</summary>
public unsafe struct __ns_rr
{
    /// <summary>Its name; empty for the root.</summary>
    public fixed sbyte name[ArpaNameser.NS_MAXDNAME];

    /// <summary>Its type, ns_t_*.</summary>
    public ushort type;

    /// <summary>Its class, ns_c_*.</summary>
    public ushort rr_class;

    /// <summary>How long it may be kept, in seconds.</summary>
    public uint ttl;

    /// <summary>The length of its data.</summary>
    public ushort rdlength;

    /// <summary>Its data.</summary>
    public byte* rdata;
}
