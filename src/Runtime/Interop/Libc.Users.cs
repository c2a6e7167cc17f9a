using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>Users and groups: pwd.h, grp.h and those of unistd.h.</summary>
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

    [LibraryImport(Name)]
    internal static partial int getpwnam_r(sbyte* name, passwd* entry, sbyte* buffer, nuint size, passwd** result);

    [LibraryImport(Name)]
    internal static partial int getpwuid_r(uint number, passwd* entry, sbyte* buffer, nuint size, passwd** result);

    [LibraryImport(Name)]
    internal static partial void setpwent();

    [LibraryImport(Name)]
    internal static partial passwd* getpwent();

    [LibraryImport(Name)]
    internal static partial int getgrnam_r(sbyte* name, group* entry, sbyte* buffer, nuint size, group** result);

    [LibraryImport(Name)]
    internal static partial int getgrgid_r(uint number, group* entry, sbyte* buffer, nuint size, group** result);

    [LibraryImport(Name)]
    internal static partial void setgrent();

    [LibraryImport(Name)]
    internal static partial group* getgrent();
}
