using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>termios.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial int tcgetattr(int fd, termios* settings);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int tcsetattr(int fd, int when, termios* settings);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int tcsendbreak(int fd, int duration);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int tcdrain(int fd);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int tcflush(int fd, int queue);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int tcflow(int fd, int action);
}
