using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>sys/shm.h, sys/msg.h and sys/sem.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial int shmget(int key, nuint size, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial void* shmat(int id, void* address, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int shmdt(void* address);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int shmctl(int id, int command, void* status);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int msgget(int key, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int msgsnd(int id, void* message, nuint size, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint msgrcv(int id, void* message, nuint size, long type, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int msgctl(int id, int command, void* status);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int semget(int key, int count, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int semtimedop(int id, sembuf* operations, nuint count, timespec* limit);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int semctl(int id, int index, int command, void* argument);
}
