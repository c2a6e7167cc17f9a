using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>The attributes of a queue of messages (POSIX mqueue.h); 64 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
public unsafe struct mq_attr
{
    /// <summary>O_NONBLOCK or 0.</summary>
    public long mq_flags;

    /// <summary>How many messages it can hold.</summary>
    public long mq_maxmsg;

    /// <summary>How many bytes a message can have.</summary>
    public long mq_msgsize;

    /// <summary>How many messages it holds.</summary>
    public long mq_curmsgs;

    /// <summary>Nothing.</summary>
    public fixed long __pad[4];
}
