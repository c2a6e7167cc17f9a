using CSockTranslate.Runtime.Descriptors;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Mappings of memory (POSIX <c>sys/mman.h</c>).</summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>Maps memory, of a file unless that is null (POSIX <c>mmap</c>).</summary>
    internal abstract int Map(void* address, ulong length, int protection, int flags, OpenFile? file, long offset, out void* mapping);

    /// <summary>Ends mappings (POSIX <c>munmap</c>).</summary>
    internal abstract int Unmap(void* address, ulong length);

    /// <summary>Sets what may be done with memory (POSIX <c>mprotect</c>).</summary>
    internal abstract int Protect(void* address, ulong length, int protection);

    /// <summary>Has changes written to the file (POSIX <c>msync</c>).</summary>
    internal abstract int Synchronize(void* address, ulong length, int flags);

    /// <summary>Takes advice about how memory will be used (madvise(2)).</summary>
    internal abstract int Advise(void* address, ulong length, int advice);

    /// <summary>Keeps memory from being swapped out (POSIX <c>mlock</c>, mlock2(2)).</summary>
    internal abstract int LockMemory(void* address, ulong length, uint flags);

    /// <summary>Ends that (POSIX <c>munlock</c>).</summary>
    internal abstract int UnlockMemory(void* address, ulong length);

    /// <summary>Keeps all memory from being swapped out, MCL_*, or no longer for 0 (POSIX <c>mlockall</c>, <c>munlockall</c>).</summary>
    internal abstract int LockAllMemory(int flags);

    /// <summary>Tells which pages are in memory (mincore(2)).</summary>
    internal abstract int Residence(void* start, ulong length, byte* pages);

    /// <summary>Makes a mapping longer or shorter (mremap(2)).</summary>
    internal abstract int Remap(void* address, ulong oldLength, ulong newLength, int flags, void* newAddress, out void* mapping);

    /// <summary>Makes a file that has no name and is in memory only (memfd_create(2)).</summary>
    internal abstract int OpenMemory(sbyte* name, uint flags, out OpenFile? file);
}
