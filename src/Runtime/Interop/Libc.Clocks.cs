using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>time.h and sys/time.h: setting clocks.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial int clock_settime(int clock, timespec* time);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int adjtime(timeval* delta, timeval* olddelta);
}
