using System;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>
/// The functions that the runtime takes from the host's C library, on Linux only; one file per header. The BCL has a way of
/// doing most of what they do, but none that reports Linux's error numbers, retries a failed connect or keeps a full descriptor.
/// </summary>
internal static unsafe partial class Libc
{
    private const string Name = "libc";

    /// <summary>What the kernel's own interface returns: the result, or the negated error number of the call just made.</summary>
    internal static int Result(int result) => result < 0 ? -Marshal.GetLastPInvokeError() : result;

    /// <inheritdoc cref="Result(int)"/>
    internal static long Result(long result) => result < 0 ? -Marshal.GetLastPInvokeError() : result;
}
