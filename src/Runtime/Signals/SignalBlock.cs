using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Signals;

/// <summary>Where the native handler notes the signals of one thread; in native memory, with the layout that those instructions use.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct SignalBlock
{
    /// <summary>A bit for each signal that is noted and whose handler has not begun; the lowest is signal 1.</summary>
    internal ulong Pending;

    /// <summary>The mask of a wait that has its own.</summary>
    internal ulong WaitMask;

    /// <summary>Not 0 while the thread waits in a call of the system, or for the end of another thread's fork.</summary>
    internal int IsResting;

    private const int FirstInformation = 64;

    /// <summary>What came with a signal that is noted.</summary>
    internal static siginfo_t* Information(SignalBlock* block, int signal) =>
        (siginfo_t*)((byte*)block + FirstInformation) + (signal - 1);

    /// <summary>Makes a block without signals.</summary>
    internal static SignalBlock* Allocate() =>
        (SignalBlock*)NativeMemory.AllocZeroed(FirstInformation + (SignalSet.Count * (nuint)sizeof(siginfo_t)));
}
