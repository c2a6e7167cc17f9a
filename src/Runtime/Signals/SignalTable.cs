using System.Runtime.InteropServices;
using System.Threading;

namespace CSockTranslate.Runtime.Signals;

/// <summary>
/// What the native handler knows of the program: its threads that run C, each with the block that takes its signals. A hash table with open
/// addresses, in native memory; <see cref="SignalTrampoline"/> reads it, and its layout is part of those instructions.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct SignalTable
{
    /// <summary>Not 0 when a signal was noted for any thread.</summary>
    internal int AnyPending;

    private readonly int _unused;

    /// <summary>The process, which a signal that reaches a thread not known here is sent on in.</summary>
    internal int Process;

    /// <summary>The thread that such a signal is sent on to, unless it blocks it.</summary>
    internal int FirstThread;

    /// <summary>What that thread blocks while there are others: such signals are sent to the process, for whichever thread does not.</summary>
    internal ulong FirstBlocked;

    private const int Slots = 16384;
    private const int FirstSlot = 64;

    // A thread that is gone leaves its place marked, so that those behind it are still found.
    private const int Gone = -1;

    private static readonly Lock s_changing = new();

    /// <summary>The table of this process.</summary>
    internal static readonly SignalTable* Instance = (SignalTable*)NativeMemory.AllocZeroed(FirstSlot + (Slots * (nuint)sizeof(Slot)));

    /// <summary>Adds a thread; the first one gets the signals that reach threads that are not here.</summary>
    /// <exception cref="System.InsufficientMemoryException">There are too many threads.</exception>
    internal static void Add(int process, int thread, SignalBlock* block)
    {
        lock (s_changing)
        {
            Slot* slot = Find(thread, forNew: true);
            slot->Block = block;
            Volatile.Write(ref slot->Thread, thread);
            if (Instance->FirstThread == 0)
            {
                Instance->Process = process;
                Instance->FirstThread = thread;
            }
        }
    }

    /// <summary>Removes a thread.</summary>
    internal static void Remove(int thread)
    {
        lock (s_changing)
        {
            Volatile.Write(ref Find(thread, forNew: false)->Thread, Gone);
        }
    }

    /// <summary>Adds the only thread of a process that has none here: what fork() leaves of threads, under its new number.</summary>
    internal static void Begin(int process, int thread, SignalBlock* block)
    {
        Instance->FirstThread = 0;
        Add(process, thread, block);
    }

    private static Slot* Find(int thread, bool forNew)
    {
        Slot* slots = (Slot*)((byte*)Instance + FirstSlot);
        for (int i = 0; i < Slots; i++)
        {
            Slot* slot = slots + ((thread + i) & (Slots - 1));
            if (slot->Thread == thread || (forNew && slot->Thread is 0 or Gone))
            {
                return slot;
            }
        }

        throw new System.InsufficientMemoryException("More threads than the signal table holds.");
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Slot
    {
        internal int Thread;
        private readonly int _unused;
        internal SignalBlock* Block;
    }
}
