using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>Users and groups: those of unistd.h and grp.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setuid(uint user);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setreuid(uint real, uint effective);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setresuid(uint real, uint effective, uint saved);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getresuid(uint* real, uint* effective, uint* saved);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setgid(uint group);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setregid(uint real, uint effective);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setresgid(uint real, uint effective, uint saved);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getresgid(uint* real, uint* effective, uint* saved);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getgroups(int size, uint* list);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setgroups(nuint size, uint* list);

    [LibraryImport(Name)]
    internal static partial int getlogin_r(sbyte* name, nuint size);
}
