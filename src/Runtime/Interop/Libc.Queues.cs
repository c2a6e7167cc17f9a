using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>mqueue.h, and its system call for notices, of which the C library keeps one kind to itself.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mq_open(sbyte* name, int flags, uint mode, mq_attr* attributes);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mq_unlink(sbyte* name);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mq_timedsend(int queue, void* message, nuint length, uint priority, timespec* limit);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint mq_timedreceive(int queue, void* message, nuint room, uint* priority, timespec* limit);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mq_getattr(int queue, mq_attr* attributes);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mq_setattr(int queue, mq_attr* attributes, mq_attr* previous);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mq_notify(int queue, sigevent* request);

    [LibraryImport(Name, EntryPoint = "syscall", SetLastError = true)]
    internal static partial nint mq_notify(nint number, nint queue, sigevent* request);
}
