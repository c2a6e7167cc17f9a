namespace CSockTranslate.Runtime;

/// <summary>A descriptor to wait for (POSIX <c>poll.h</c>); 8 bytes.</summary>
public struct pollfd
{
    /// <summary>The descriptor; a negative one is passed over.</summary>
    public int fd;

    /// <summary>The events to wait for, POLL*.</summary>
    public short events;

    /// <summary>The events that are there.</summary>
    public short revents;
}

/// <summary>A set of descriptors from 0 to FD_SETSIZE - 1 (POSIX <c>sys/select.h</c>); 128 bytes, one bit each.</summary>
public unsafe struct fd_set
{
    /// <summary>The bits.</summary>
    public fixed long __fds_bits[16];
}
