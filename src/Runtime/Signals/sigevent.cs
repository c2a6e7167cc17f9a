using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>How a timer or a queue tells that something happened (POSIX <c>signal.h</c>); 64 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 64)]
public unsafe struct sigevent
{
    /// <summary>What goes along.</summary>
    [FieldOffset(0)]
    public sigval sigev_value;

    /// <summary>The signal.</summary>
    [FieldOffset(8)]
    public int sigev_signo;

    /// <summary><c>SIGEV_*</c>.</summary>
    [FieldOffset(12)]
    public int sigev_notify;

    /// <summary>The room of the members behind.</summary>
    [FieldOffset(16)]
    public fixed int _pad[12];

    /// <summary>The thread that gets the signal, for SIGEV_THREAD_ID.</summary>
    [FieldOffset(16)]
    public int sigev_notify_thread_id;

    /// <summary>The function that a thread runs, for SIGEV_THREAD.</summary>
    [FieldOffset(16)]
    public delegate*<sigval, void> sigev_notify_function;

    /// <summary>That thread's attributes; null for the usual ones.</summary>
    [FieldOffset(24)]
    public void* sigev_notify_attributes;
}
