using System;

namespace CSockTranslate.Runtime;

/// <summary>
/// Memory that a function of the C library reads (<c>const void *</c>). Converts implicitly from any pointer and from a
/// <c>u8</c> literal.
/// </summary>
public readonly unsafe struct CBuffer
{
    private readonly void* _pointer;

    private CBuffer(void* pointer) => _pointer = pointer;

    /// <summary>The first byte, or null.</summary>
    public void* Pointer => _pointer;

    /// <summary>Takes over a pointer as it is.</summary>
    public static implicit operator CBuffer(void* pointer) => new(pointer);

    /// <summary>Takes the address of a literal's bytes.</summary>
    public static implicit operator CBuffer(ReadOnlySpan<byte> literal) => new(literal.ToPointer());
}
