using System;
using System.IO;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.SysMman;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Mappings of memory: of files by the BCL's mapped files, others as memory at the start of pages.</summary>
internal sealed unsafe partial class PortableHost
{
    private readonly PortableMappings _mappings = new();

    private static ulong PageSize => (ulong)Environment.SystemPageSize;

    /// <inheritdoc/>
    internal override int Map(void* address, ulong length, int protection, int flags, OpenFile? file, long offset, out void* mapping)
    {
        mapping = null;
        int kind = flags & MAP_TYPE;
        if (length == 0 || (ulong)offset % PageSize != 0 || kind is not (MAP_SHARED or MAP_PRIVATE or MAP_SHARED_VALIDATE))
        {
            return -EINVAL;
        }

        // Memory is where the BCL has it; a place that a program insists on can't be had.
        if ((flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) != 0)
        {
            return -ENOMEM;
        }

        if (length > long.MaxValue - PageSize)
        {
            return -ENOMEM;
        }

        ulong whole = (length + PageSize - 1) & ~(PageSize - 1);
        if (file is null)
        {
            return _mappings.AddMemory(whole, out mapping);
        }

        if (file is not StreamFile stream)
        {
            return file is DirectoryFile ? -ENODEV : -EACCES;
        }

        int access = stream.GetStatusFlags() & O_ACCMODE;
        bool writesFile = kind != MAP_PRIVATE && (protection & PROT_WRITE) != 0;
        if (access == O_WRONLY || (writesFile && access != O_RDWR))
        {
            return -EACCES;
        }

        return _mappings.AddFile(stream, whole, writesFile, kind == MAP_PRIVATE, offset, out mapping);
    }

    /// <inheritdoc/>
    internal override int Unmap(void* address, ulong length) =>
        length == 0 || (ulong)address % PageSize != 0 ? -EINVAL : _mappings.Remove(address, length);

    /// <summary>What may be done with memory can't be changed: all is allowed.</summary>
    internal override int Protect(void* address, ulong length, int protection) => (ulong)address % PageSize != 0 ? -EINVAL : 0;

    /// <inheritdoc/>
    internal override int Synchronize(void* address, ulong length, int flags)
    {
        bool isWrong = (flags & ~(MS_ASYNC | MS_SYNC | MS_INVALIDATE)) != 0 || (flags & (MS_ASYNC | MS_SYNC)) == (MS_ASYNC | MS_SYNC);
        return isWrong || (ulong)address % PageSize != 0 ? -EINVAL : _mappings.Flush(address);
    }

    /// <inheritdoc/>
    internal override int Advise(void* address, ulong length, int advice) => (ulong)address % PageSize != 0 || advice < 0 ? -EINVAL : 0;

    /// <inheritdoc/>
    internal override int LockMemory(void* address, ulong length, uint flags) => (flags & ~MLOCK_ONFAULT) != 0 ? -EINVAL : 0;

    /// <inheritdoc/>
    internal override int UnlockMemory(void* address, ulong length) => 0;

    /// <inheritdoc/>
    internal override int LockAllMemory(int flags) => (flags & ~(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT)) != 0 ? -EINVAL : 0;

    /// <inheritdoc/>
    internal override int Residence(void* start, ulong length, byte* pages)
    {
        if ((ulong)start % PageSize != 0)
        {
            return -EINVAL;
        }

        new Span<byte>(pages, (int)((length + PageSize - 1) / PageSize)).Fill(1);
        return 0;
    }

    /// <inheritdoc/>
    internal override int Remap(void* address, ulong oldLength, ulong newLength, int flags, void* newAddress, out void* mapping)
    {
        mapping = address;
        if (newLength == 0 || (ulong)address % PageSize != 0 || (flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED)) != 0)
        {
            return -EINVAL;
        }

        if (newLength <= oldLength)
        {
            return 0;
        }

        if ((flags & (MREMAP_MAYMOVE | MREMAP_FIXED)) != MREMAP_MAYMOVE)
        {
            return -ENOMEM;
        }

        int result = _mappings.AddMemory((newLength + PageSize - 1) & ~(PageSize - 1), out mapping);
        if (result == 0)
        {
            Buffer.MemoryCopy(address, mapping, newLength, oldLength);
            _mappings.Remove(address, oldLength);
        }

        return result;
    }

    /// <inheritdoc/>
    internal override int OpenMemory(sbyte* name, uint flags, out OpenFile? file)
    {
        file = null;
        if ((flags & ~(uint)(MFD_CLOEXEC | MFD_ALLOW_SEALING)) != 0)
        {
            return -EINVAL;
        }

        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        return OpenStream(path, O_RDWR | O_CREAT | O_EXCL, default, FileOptions.DeleteOnClose, out file);
    }
}
