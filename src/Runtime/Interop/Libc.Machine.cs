using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>The machine and its limits: sys/utsname.h, sys/resource.h, sys/times.h, sys/sysinfo.h and those of unistd.h.</summary>
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

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int uname(utsname* names);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int prlimit(int process, int resource, rlimit* newLimit, rlimit* oldLimit);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getrusage(int who, rusage* usage);

    [LibraryImport(Name)]
    internal static partial long times(tms* buffer);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sysinfo(sysinfo* state);
}
