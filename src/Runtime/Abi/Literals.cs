using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>String literals as C sees them: arrays with static storage duration (C11 §6.4.5).</summary>
public static unsafe class Literals
{
    /// <summary>
    /// The address of a <c>u8</c> literal's first byte. A literal is static data of its assembly, so the address stays valid
    /// and the NUL that the compiler puts behind it can be read. Writing through it is as undefined as in C.
    /// </summary>
    public static sbyte* ToPointer(this ReadOnlySpan<byte> literal) =>
        (sbyte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(literal));

    /// <summary>
    /// Initialises an array of <paramref name="size"/> bytes with a literal: its bytes and the NUL behind them as far as there is room, zeros
    /// in the rest (C11 §6.7.9p14, p21).
    /// </summary>
    public static void CopyTo(this ReadOnlySpan<byte> literal, void* destination, int size)
    {
        Span<byte> array = new(destination, size);
        ReadOnlySpan<byte> kept = literal[..Math.Min(literal.Length, size)];
        kept.CopyTo(array);
        array[kept.Length..].Clear();
    }
}
