namespace CSockTranslate.Runtime;

/// <summary>A signal, as it is read from a descriptor (signalfd(2)); 128 bytes.</summary>
public unsafe struct signalfd_siginfo
{
    /// <summary>The signal.</summary>
    public uint ssi_signo;

    /// <summary>Not used.</summary>
    public int ssi_errno;

    /// <summary>What it comes from.</summary>
    public int ssi_code;

    /// <summary>The sender.</summary>
    public uint ssi_pid;

    /// <summary>The sender's user.</summary>
    public uint ssi_uid;

    /// <summary>The descriptor of SIGIO.</summary>
    public int ssi_fd;

    /// <summary>The timer.</summary>
    public uint ssi_tid;

    /// <summary>The events of SIGIO.</summary>
    public uint ssi_band;

    /// <summary>How often the timer expired meanwhile.</summary>
    public uint ssi_overrun;

    /// <summary>The trap.</summary>
    public uint ssi_trapno;

    /// <summary>The child's status.</summary>
    public int ssi_status;

    /// <summary>The number that was sent with it.</summary>
    public int ssi_int;

    /// <summary>The pointer that was sent with it.</summary>
    public ulong ssi_ptr;

    /// <summary>The child's time.</summary>
    public ulong ssi_utime;

    /// <summary>The system's time for the child.</summary>
    public ulong ssi_stime;

    /// <summary>The address of a fault.</summary>
    public ulong ssi_addr;

    /// <summary>How exact that is.</summary>
    public ushort ssi_addr_lsb;

    /// <summary>Not used.</summary>
    public ushort __pad2;

    /// <summary>The system call.</summary>
    public int ssi_syscall;

    /// <summary>Where it was made.</summary>
    public ulong ssi_call_addr;

    /// <summary>The architecture.</summary>
    public uint ssi_arch;

    /// <summary>Not used.</summary>
    public fixed byte __pad[28];
}
