using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.Signals;

/// <summary>Sets of signals as the kernel keeps them: 64 bits, of which the lowest is signal 1.</summary>
internal static class SignalSet
{
    /// <summary>How many signals there are; the greatest number.</summary>
    internal const int Count = 64;

    /// <summary>The first of the real-time signals, of which each one that is sent waits; of others one of a kind does (signal(7)).</summary>
    internal const int FirstQueued = 32;

    /// <summary>The signals that an instruction of the program itself causes.</summary>
    internal const ulong Faults =
        (1UL << (SignalNumbers.SIGILL - 1)) | (1UL << (SignalNumbers.SIGBUS - 1)) | (1UL << (SignalNumbers.SIGFPE - 1))
        | (1UL << (SignalNumbers.SIGSEGV - 1)) | (1UL << (SignalNumbers.SIGTRAP - 1));

    /// <summary>The signals that nobody can block, ignore or handle (POSIX <c>signal.h</c>).</summary>
    internal const ulong Untouchable = (1UL << (SignalNumbers.SIGKILL - 1)) | (1UL << (SignalNumbers.SIGSTOP - 1));

    /// <summary>
    /// The signals that C libraries keep for themselves (32 and 33), which sets don't take in, and the one that .NET stops its threads with,
    /// which must always reach a thread.
    /// </summary>
    internal const ulong Reserved = (1UL << 31) | (1UL << 32) | (1UL << 33);

    /// <summary>The set that holds one signal.</summary>
    internal static ulong Of(int signal) => 1UL << (signal - 1);

    /// <summary>Whether a set holds a signal.</summary>
    internal static bool Contains(ulong set, int signal) => (set & Of(signal)) != 0;

    /// <summary>Whether a signal is one of those that C libraries keep for themselves: their functions refuse it.</summary>
    internal static bool IsOfLibrary(int signal) => signal is 32 or 33;

    /// <summary>Whether there is a signal of this number.</summary>
    internal static bool IsValid(int signal) => signal is > 0 and <= Count;
}
