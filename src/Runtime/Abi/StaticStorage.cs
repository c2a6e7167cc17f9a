using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>
/// Memory for C's objects with static storage duration (C11 §6.2.4) whose address a program takes: it never moves and lasts as long as the
/// process.
/// </summary>
public static unsafe class StaticStorage
{
    // As large as any C type's alignment on x86-64.
    private const nuint Alignment = 16;

    /// <summary>Zeroed memory for a number of objects.</summary>
    public static T* Allocate<T>(int count)
        where T : unmanaged => (T*)AllocateBytes((nuint)count * (nuint)sizeof(T));

    /// <summary>Zeroed memory of a size, aligned more strictly than any of C's own types.</summary>
    /// <param name="size">The number of bytes.</param>
    /// <param name="alignment">A power of two.</param>
    public static void* AllocateAligned(int size, int alignment) => AllocateBytes((nuint)size, Math.Max((nuint)alignment, Alignment));

    /// <summary>Memory with the given objects.</summary>
    public static T* Create<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        T* memory = Allocate<T>(values.Length);
        values.CopyTo(new Span<T>(memory, values.Length));
        return memory;
    }

    /// <summary>Memory for a number of null pointers.</summary>
    public static void** Pointers(int count) => (void**)AllocateBytes((nuint)count * (nuint)sizeof(void*));

    /// <summary>Memory with the given pointers; literals give the address of their bytes.</summary>
    public static void** PointersTo(params ReadOnlySpan<CBuffer> pointers)
    {
        void** memory = Pointers(pointers.Length);
        for (int i = 0; i < pointers.Length; i++)
        {
            memory[i] = pointers[i].Pointer;
        }

        return memory;
    }

    /// <summary>An array of <paramref name="size"/> characters that begins with a literal (C11 §6.7.9p14).</summary>
    public static sbyte* Text(ReadOnlySpan<byte> literal, int size)
    {
        sbyte* memory = Allocate<sbyte>(size);
        literal.CopyTo(memory, size);
        return memory;
    }

    /// <summary>The address of an object of the runtime's that never moves, such as <c>in6addr_any</c>.</summary>
    public static T* AddressOf<T>(ref T target)
        where T : unmanaged => (T*)Unsafe.AsPointer(ref target);

    /// <summary>Sets <paramref name="size"/> bytes to zero.</summary>
    public static void Clear(void* memory, int size) => NativeMemory.Clear(memory, (nuint)size);

    /// <summary>Sets <paramref name="size"/> bytes to zero.</summary>
    public static void Clear(void* memory, ulong size) => NativeMemory.Clear(memory, (nuint)size);

    private static void* AllocateBytes(nuint size, nuint alignment = Alignment)
    {
        nuint reserved = size == 0 ? 1 : size;
        void* memory = NativeMemory.AlignedAlloc(reserved, alignment);
        NativeMemory.Clear(memory, reserved);
        return memory;
    }
}
