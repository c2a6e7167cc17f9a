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
}
