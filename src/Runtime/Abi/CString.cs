using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>
/// A NUL-terminated string that a function of the C library reads (<c>const char *</c>). Converts implicitly from a
/// <c>u8</c> literal, whose bytes are static data, never move and end in NUL, and from <c>sbyte*</c>.
/// </summary>
/// <remarks>A span over anything but static data must be pinned by the caller for as long as the call takes. A null pointer stays null.</remarks>
public readonly unsafe struct CString
{
    private readonly sbyte* _pointer;

    private CString(sbyte* pointer) => _pointer = pointer;

    /// <summary>The first character, or null.</summary>
    public sbyte* Pointer => _pointer;

    /// <summary>Whether this is C's null pointer.</summary>
    public bool IsNull => _pointer == null;

    /// <summary>The length in bytes without the terminating NUL (C11 §7.24.6.3). Must not be null.</summary>
    public int Length => MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)_pointer).Length;

    /// <summary>The bytes without the terminating NUL; empty for null.</summary>
    public ReadOnlySpan<byte> AsSpan() => MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)_pointer);

    /// <summary>Takes over a pointer as it is.</summary>
    public static implicit operator CString(sbyte* pointer) => new(pointer);

    /// <summary>Takes the address of a literal's bytes.</summary>
    public static implicit operator CString(ReadOnlySpan<byte> literal) => new(literal.ToPointer());
}
