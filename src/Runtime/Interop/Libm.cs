using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Hosting;

namespace CSockTranslate.Runtime.Interop;

/// <summary>
/// The mathematics of the host's C library, on Linux only. The BCL has many of these functions, but not all, and some of its own differ from glibc's
/// in the last bit. None of them takes long or blocks, so the garbage collector need not be told of the calls.
/// </summary>
internal static unsafe partial class Libm
{
    private const string Name = "libm.so.6";

    /// <summary>Whether it is there and meant to be used.</summary>
    internal static readonly bool IsPresent = HostSystem.Native is LinuxHost && NativeLibrary.TryLoad(Name, out _);
}
