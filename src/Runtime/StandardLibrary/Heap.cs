using System;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>
/// The memory beneath <c>malloc</c>. C frees aligned memory with the same function as any other; where the host has two, all memory
/// is of the aligned kind.
/// </summary>
internal static unsafe class Heap
{
    /// <summary>The alignment of any object, 16 bytes in the x86-64 ABI.</summary>
    private const nuint ObjectAlignment = 16;

    /// <summary>No object may be larger than a pointer difference can tell.</summary>
    private const ulong LargestSize = long.MaxValue;

    private static readonly bool s_alignedOnly = OperatingSystem.IsWindows();

    /// <summary>Memory of at least one byte, or null.</summary>
    public static void* Allocate(ulong size)
    {
        if (size > LargestSize)
        {
            return null;
        }

        try
        {
            return s_alignedOnly ? NativeMemory.AlignedAlloc((nuint)size, ObjectAlignment) : NativeMemory.Alloc((nuint)size);
        }
        catch (OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>Zeroed memory, or null.</summary>
    public static void* AllocateZeroed(ulong size)
    {
        if (size > LargestSize)
        {
            return null;
        }

        if (s_alignedOnly)
        {
            void* memory = Allocate(size);
            if (memory != null)
            {
                NativeMemory.Clear(memory, (nuint)size);
            }

            return memory;
        }

        try
        {
            return NativeMemory.AllocZeroed((nuint)size);
        }
        catch (OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>Memory whose address is a multiple of a power of two, or null.</summary>
    public static void* AllocateAligned(ulong alignment, ulong size)
    {
        if (size > LargestSize)
        {
            return null;
        }

        try
        {
            return NativeMemory.AlignedAlloc((nuint)size, (nuint)Math.Max(alignment, (ulong)sizeof(void*)));
        }
        catch (OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>Makes memory larger or smaller, or gives null and leaves it as it was.</summary>
    public static void* Resize(void* memory, ulong size)
    {
        if (size > LargestSize)
        {
            return null;
        }

        try
        {
            return s_alignedOnly
                ? NativeMemory.AlignedRealloc(memory, (nuint)size, ObjectAlignment)
                : NativeMemory.Realloc(memory, (nuint)size);
        }
        catch (OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>Gives memory back; null is nothing.</summary>
    public static void Release(void* memory)
    {
        if (s_alignedOnly)
        {
            NativeMemory.AlignedFree(memory);
        }
        else
        {
            NativeMemory.Free(memory);
        }
    }

    /// <summary>How many bytes of a block may be used, where the host tells; else 0, of which nobody may use more than was asked for.</summary>
    public static ulong UsableSize(void* memory) => OperatingSystem.IsLinux() ? Interop.Libc.malloc_usable_size(memory) : 0;
}
