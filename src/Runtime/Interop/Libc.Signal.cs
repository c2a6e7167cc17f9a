using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>signal.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name)]
    internal static partial nint signal(int signum, nint handler);

    [LibraryImport(Name)]
    internal static partial int kill(int pid, int signum);
}
