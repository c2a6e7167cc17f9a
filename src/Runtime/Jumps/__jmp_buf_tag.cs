using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>
/// What <c>jmp_buf</c> is an array of one of (C11 §7.13p2): the place that <c>longjmp</c> goes back to. It has the size that it has in glibc.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 200)]
[SuppressMessage("Naming", "CA1707", Justification = "The name that C has.")]
public unsafe struct __jmp_buf_tag
{
    /// <summary>The variable of the function that called <c>setjmp</c>, which tells its activation from all others.</summary>
    internal int* Place;

    /// <summary>The number of the call in that function.</summary>
    internal int Number;

    /// <summary>Whether <see cref="Mask"/> is one to go back to.</summary>
    internal int HasMask;

    /// <summary>The signals that were blocked.</summary>
    internal ulong Mask;
}
