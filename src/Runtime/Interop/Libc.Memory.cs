using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>malloc.h and sys/mman.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name)]
    internal static partial nuint malloc_usable_size(void* memory);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial void* mmap(void* address, nuint length, int protection, int flags, int fd, long offset);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int munmap(void* address, nuint length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mprotect(void* address, nuint length, int protection);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int msync(void* address, nuint length, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int madvise(void* address, nuint length, int advice);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mlock(void* address, nuint length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mlock2(void* address, nuint length, uint flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int munlock(void* address, nuint length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mlockall(int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int munlockall();

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mincore(void* start, nuint length, byte* vector);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial void* mremap(void* address, nuint oldLength, nuint newLength, int flags, void* newAddress);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int memfd_create(sbyte* name, uint flags);
}
