using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>What is done on a signal (POSIX <c>signal.h</c>); 152 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 152)]
public unsafe struct sigaction
{
    /// <summary>SIG_DFL, SIG_IGN or the function that is called with the signal.</summary>
    [FieldOffset(0)]
    public delegate*<int, void> sa_handler;

    /// <summary>The function that is called, with SA_SIGINFO.</summary>
    [FieldOffset(0)]
    public delegate*<int, siginfo_t*, void*, void> sa_sigaction;

    /// <summary>What is blocked while it runs.</summary>
    [FieldOffset(8)]
    public sigset_t sa_mask;

    /// <summary><c>SA_*</c>.</summary>
    [FieldOffset(136)]
    public int sa_flags;

    /// <summary>Not for programs.</summary>
    [FieldOffset(144)]
    public delegate*<void> sa_restorer;
}
