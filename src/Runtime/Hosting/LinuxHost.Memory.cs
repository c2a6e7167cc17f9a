using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.SysMman;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Mappings of memory.</summary>
internal sealed unsafe partial class LinuxHost
{
    /// <inheritdoc/>
    internal override int Map(void* address, ulong length, int protection, int flags, OpenFile? file, long offset, out void* mapping)
    {
        mapping = null;
        if (file is not (null or HostFile))
        {
            return -ENODEV;
        }

        mapping = Libc.mmap(address, (nuint)length, protection, flags, file is HostFile opened ? opened.Number : -1, offset);
        return mapping == (void*)-1 ? -Marshal.GetLastPInvokeError() : 0;
    }

    /// <inheritdoc/>
    internal override int Unmap(void* address, ulong length) => Libc.Result(Libc.munmap(address, (nuint)length));

    /// <inheritdoc/>
    internal override int Protect(void* address, ulong length, int protection) => Libc.Result(Libc.mprotect(address, (nuint)length, protection));

    /// <inheritdoc/>
    internal override int Synchronize(void* address, ulong length, int flags) => Libc.Result(Libc.msync(address, (nuint)length, flags));

    /// <inheritdoc/>
    internal override int Advise(void* address, ulong length, int advice) => Libc.Result(Libc.madvise(address, (nuint)length, advice));

    /// <inheritdoc/>
    internal override int LockMemory(void* address, ulong length, uint flags) =>
        Libc.Result(flags == 0 ? Libc.mlock(address, (nuint)length) : Libc.mlock2(address, (nuint)length, flags));

    /// <inheritdoc/>
    internal override int UnlockMemory(void* address, ulong length) => Libc.Result(Libc.munlock(address, (nuint)length));

    /// <inheritdoc/>
    internal override int LockAllMemory(int flags) => Libc.Result(flags == 0 ? Libc.munlockall() : Libc.mlockall(flags));

    /// <inheritdoc/>
    internal override int Residence(void* start, ulong length, byte* pages) => Libc.Result(Libc.mincore(start, (nuint)length, pages));

    /// <inheritdoc/>
    internal override int Remap(void* address, ulong oldLength, ulong newLength, int flags, void* newAddress, out void* mapping)
    {
        mapping = Libc.mremap(address, (nuint)oldLength, (nuint)newLength, flags, newAddress);
        return mapping == (void*)-1 ? -Marshal.GetLastPInvokeError() : 0;
    }

    /// <inheritdoc/>
    internal override int OpenMemory(sbyte* name, uint flags, out OpenFile? file)
    {
        int fd = Libc.Result(Libc.memfd_create(name, flags | MFD_CLOEXEC));
        file = fd < 0 ? null : new HostFile(fd);
        return fd < 0 ? fd : 0;
    }
}
