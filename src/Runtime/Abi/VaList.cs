using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>
/// C's <c>va_list</c> (C11 §7.16): a position in the arguments of a variadic call. The arguments live in the caller's frame, so a
/// value must not outlive the call, as in C. It is as large as the one of x86-64.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 24)]
public unsafe struct VaList
{
    private VarArg* _next;

    /// <summary>Starts at the first variable argument (<c>va_start</c>).</summary>
    public VaList(ReadOnlySpan<VarArg> arguments) => _next = (VarArg*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(arguments));

    /// <summary>The argument that <see cref="Next"/> would give after <paramref name="index"/> others.</summary>
    internal readonly VarArg this[int index] => _next[index];

    /// <summary>The next argument; what it holds is the caller's promise (<c>va_arg</c>).</summary>
    public VarArg Next() => *_next++;
}
