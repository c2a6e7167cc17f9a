using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>The processes of unistd.h and sys/wait.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fork();

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int execve(sbyte* path, sbyte** arguments, sbyte** variables);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int execveat(int directory, sbyte* path, sbyte** arguments, sbyte** variables, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int wait4(int process, int* status, int options, rusage* usage);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int waitid(int kind, int number, siginfo_t* information, int options);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int prctl(int option, ulong first, ulong second, ulong third, ulong fourth);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setsid();

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getsid(int process);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setpgid(int process, int group);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getpgid(int process);
}
