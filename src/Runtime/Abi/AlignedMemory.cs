using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>Memory in the frame of a function for objects that are aligned more strictly than .NET aligns what it puts there.</summary>
public static unsafe class AlignedMemory
{
    /// <summary>
    /// The first address in memory of the stack that is a multiple of <paramref name="alignment"/>, a power of two; there must be
    /// <paramref name="alignment"/> - 1 bytes more than the object needs.
    /// </summary>
    public static void* In(Span<byte> memory, int alignment)
    {
        nuint start = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(memory));
        return (void*)((start + (nuint)alignment - 1) & ~((nuint)alignment - 1));
    }
}
