namespace CSockTranslate.Runtime;

/// <summary>A piece of memory (POSIX <c>sys/uio.h</c>); 16 bytes.</summary>
public unsafe struct iovec
{
    /// <summary>Where it begins.</summary>
    public void* iov_base;

    /// <summary>Its size in bytes.</summary>
    public ulong iov_len;
}

/// <summary>A message of <c>sendmsg</c> and <c>recvmsg</c> (POSIX <c>sys/socket.h</c>); 56 bytes.</summary>
public unsafe struct msghdr
{
    /// <summary>The peer's address, or null.</summary>
    public void* msg_name;

    /// <summary>Its length.</summary>
    public uint msg_namelen;

    /// <summary>The pieces of memory that hold the data.</summary>
    public iovec* msg_iov;

    /// <summary>How many there are.</summary>
    public ulong msg_iovlen;

    /// <summary>Control messages, each a <see cref="cmsghdr"/> and its data, or null.</summary>
    public void* msg_control;

    /// <summary>Their size in bytes.</summary>
    public ulong msg_controllen;

    /// <summary>What recvmsg found: MSG_*.</summary>
    public int msg_flags;
}

/// <summary>One of several messages (sendmmsg(2)); 64 bytes.</summary>
public struct mmsghdr
{
    /// <summary>The message.</summary>
    public msghdr msg_hdr;

    /// <summary>How many of its bytes were sent or received.</summary>
    public uint msg_len;
}

/// <summary>The head of a control message (POSIX <c>sys/socket.h</c>); 16 bytes, its data follow.</summary>
public struct cmsghdr
{
    /// <summary>The size of head and data in bytes.</summary>
    public ulong cmsg_len;

    /// <summary>The protocol, SOL_* or IPPROTO_*.</summary>
    public int cmsg_level;

    /// <summary>The protocol's own type.</summary>
    public int cmsg_type;
}
