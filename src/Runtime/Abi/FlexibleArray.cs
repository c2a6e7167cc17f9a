using System.Runtime.CompilerServices;

namespace CSockTranslate.Runtime;

/// <summary>
/// The arrays at the end of structures that lie in whatever memory is allocated behind them: flexible array members (C11 §6.7.2.1p18) and GNU's
/// arrays of length zero (GCC manual, "Arrays of Length Zero").
/// </summary>
public static unsafe class FlexibleArray
{
    /// <summary>The address <paramref name="offset"/> bytes behind the beginning of a structure, which must not move: C's objects do not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void* At<T>(ref T structure, int offset)
        where T : unmanaged => (byte*)Unsafe.AsPointer(ref structure) + offset;
}
