using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>What a signal is about (POSIX <c>signal.h</c>, sigaction(2)); 128 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 128)]
public unsafe struct siginfo_t
{
    /// <summary>The signal.</summary>
    [FieldOffset(0)]
    public int si_signo;

    /// <summary>An error number; Linux leaves it 0.</summary>
    [FieldOffset(4)]
    public int si_errno;

    /// <summary><c>SI_*</c>, or what the signal's own codes say.</summary>
    [FieldOffset(8)]
    public int si_code;

    /// <summary>Nothing.</summary>
    [FieldOffset(12)]
    public int __pad0;

    /// <summary>The room of the members behind.</summary>
    [FieldOffset(16)]
    public fixed int _pad[28];

    /// <summary>The process that sent it, or the child.</summary>
    [FieldOffset(16)]
    public int si_pid;

    /// <summary>The real user of that process.</summary>
    [FieldOffset(20)]
    public uint si_uid;

    /// <summary>What sigqueue() was given.</summary>
    [FieldOffset(24)]
    public sigval si_value;

    /// <summary>The value as a number.</summary>
    [FieldOffset(24)]
    public int si_int;

    /// <summary>The value as a pointer.</summary>
    [FieldOffset(24)]
    public void* si_ptr;

    /// <summary>The child's exit status or signal.</summary>
    [FieldOffset(24)]
    public int si_status;

    /// <summary>The child's processor time in user mode, in clock ticks.</summary>
    [FieldOffset(32)]
    public long si_utime;

    /// <summary>The child's processor time in the kernel, in clock ticks.</summary>
    [FieldOffset(40)]
    public long si_stime;

    /// <summary>The timer.</summary>
    [FieldOffset(16)]
    public int si_timerid;

    /// <summary>How often the timer ran out since.</summary>
    [FieldOffset(20)]
    public int si_overrun;

    /// <summary>The address of a fault.</summary>
    [FieldOffset(16)]
    public void* si_addr;

    /// <summary>The events of SIGIO.</summary>
    [FieldOffset(16)]
    public long si_band;

    /// <summary>The descriptor of SIGIO.</summary>
    [FieldOffset(24)]
    public int si_fd;

    /// <summary>The instruction of the system call that SIGSYS is about.</summary>
    [FieldOffset(16)]
    public void* si_call_addr;

    /// <summary>That call's number.</summary>
    [FieldOffset(24)]
    public int si_syscall;

    /// <summary>The kind of processor that it has that number on.</summary>
    [FieldOffset(28)]
    public uint si_arch;
}
