using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>sched.h, and the futex system call, which the C library keeps to itself.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, EntryPoint = "syscall", SetLastError = true)]
    internal static partial nint futex(nint number, int* address, nint operation, nint value, timespec* timeout, nint address2, nint value3);

    [LibraryImport(Name, EntryPoint = "syscall", SetLastError = true)]
    internal static partial nint get_robust_list(nint number, nint thread, void* list, nuint* size);

    [LibraryImport(Name)]
    internal static partial int sched_yield();

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sched_getcpu();

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sched_getaffinity(int pid, nuint size, byte* mask);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sched_setaffinity(int pid, nuint size, byte* mask);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sched_getscheduler(int pid);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sched_setscheduler(int pid, int policy, int* parameters);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sched_getparam(int pid, int* parameters);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sched_setparam(int pid, int* parameters);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int sched_rr_get_interval(int pid, timespec* interval);
}
