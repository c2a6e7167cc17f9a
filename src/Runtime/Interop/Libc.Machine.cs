using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>The machine and its limits: those of unistd.h and sys/resource.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial long sysconf(int name);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nuint confstr(int name, sbyte* buffer, nuint size);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sethostname(sbyte* name, nuint length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getdomainname(sbyte* name, nuint length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setdomainname(sbyte* name, nuint length);

    [LibraryImport(Name)]
    internal static partial long gethostid();

    [LibraryImport(Name)]
    internal static partial int gettid();

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getpriority(int which, uint who);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setpriority(int which, uint who, int value);
}
