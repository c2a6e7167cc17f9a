using System;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/mman.h</c> (POSIX, Linux).</summary>
/// <remarks>Functions that fail return -1, or <see cref="MAP_FAILED"/>, and set <c>errno</c> to what Linux sets it to.</remarks>
public static unsafe partial class SysMman
{
    /// <summary>What <see cref="mmap"/> returns when it fails.</summary>
    public static void* MAP_FAILED => (void*)-1;

    /// <summary>Maps a part of a file, or memory of its own with MAP_ANONYMOUS (POSIX <c>mmap</c>).</summary>
    public static void* mmap(void* addr, ulong len, int prot, int flags, int fd, long offset)
    {
        CProcess process = CProcess.Current;
        bool isAnonymous = (flags & MAP_ANONYMOUS) != 0;
        OpenFile? file = isAnonymous ? null : process.Descriptors.Acquire(fd);
        if (file is null && !isAnonymous)
        {
            errno = EBADF;
            return MAP_FAILED;
        }

        int result = process.Host.Map(addr, len, prot, flags, file, offset, out void* mapping);
        file?.Release();
        return Report(result, mapping);
    }

    /// <summary>Ends the mappings of some pages (POSIX <c>munmap</c>).</summary>
    public static int munmap(void* addr, ulong len) => CallResult.Report(CProcess.Current.Host.Unmap(addr, len));

    /// <summary>Sets what may be done with some pages, PROT_* (POSIX <c>mprotect</c>).</summary>
    public static int mprotect(void* addr, ulong len, int prot) => CallResult.Report(CProcess.Current.Host.Protect(addr, len, prot));

    /// <summary>Has changes of a shared mapping written, MS_* (POSIX <c>msync</c>).</summary>
    public static int msync(void* addr, ulong len, int flags) => CallResult.Report(CProcess.Current.Host.Synchronize(addr, len, flags));

    /// <summary>Says how some pages will be used, MADV_* (madvise(2)).</summary>
    public static int madvise(void* addr, ulong len, int advice) => CallResult.Report(CProcess.Current.Host.Advise(addr, len, advice));

    /// <summary>As <see cref="madvise"/> with POSIX_MADV_*; returns 0 or the error number (POSIX <c>posix_madvise</c>).</summary>
    public static int posix_madvise(void* addr, ulong len, int advice) =>
        advice == POSIX_MADV_DONTNEED ? 0 : -CProcess.Current.Host.Advise(addr, len, advice);

    /// <summary>Keeps some pages from being swapped out (POSIX <c>mlock</c>).</summary>
    public static int mlock(void* addr, ulong len) => CallResult.Report(CProcess.Current.Host.LockMemory(addr, len, 0));

    /// <summary>As <see cref="mlock"/>, with MLOCK_ONFAULT from when they are used (mlock2(2)).</summary>
    public static int mlock2(void* addr, ulong length, uint flags) => CallResult.Report(CProcess.Current.Host.LockMemory(addr, length, flags));

    /// <summary>Ends what <see cref="mlock"/> did (POSIX <c>munlock</c>).</summary>
    public static int munlock(void* addr, ulong len) => CallResult.Report(CProcess.Current.Host.UnlockMemory(addr, len));

    /// <summary>Keeps all pages from being swapped out, MCL_* (POSIX <c>mlockall</c>).</summary>
    public static int mlockall(int flags) => flags == 0 ? (int)CallResult.Fail(EINVAL) : CallResult.Report(CProcess.Current.Host.LockAllMemory(flags));

    /// <summary>Ends what <see cref="mlockall"/> did (POSIX <c>munlockall</c>).</summary>
    public static int munlockall() => CallResult.Report(CProcess.Current.Host.LockAllMemory(0));

    /// <summary>Tells for each page whether it is in memory, in the lowest bit (mincore(2)).</summary>
    public static int mincore(void* start, ulong len, byte* vec) => CallResult.Report(CProcess.Current.Host.Residence(start, len, vec));

    /// <summary>Makes a mapping longer or shorter, elsewhere if MREMAP_MAYMOVE allows it (mremap(2)).</summary>
    public static void* mremap(void* addr, ulong old_len, ulong new_len, int flags, params ReadOnlySpan<VarArg> args)
    {
        void* target = (flags & MREMAP_FIXED) != 0 && !args.IsEmpty ? args[0].Pointer : null;
        return Report(CProcess.Current.Host.Remap(addr, old_len, new_len, flags, target, out void* mapping), mapping);
    }

    /// <summary>Opens memory that has a name, which processes share (POSIX <c>shm_open</c>).</summary>
    public static int shm_open(CString name, int oflag, uint mode)
    {
        sbyte* path = stackalloc sbyte[Limits.PATH_MAX];
        return SharedPath(name, path) ? Fcntl.open(path, oflag | Fcntl.O_NOFOLLOW | Fcntl.O_CLOEXEC | Fcntl.O_NONBLOCK, mode) : -1;
    }

    /// <summary>Removes a name of memory (POSIX <c>shm_unlink</c>).</summary>
    public static int shm_unlink(CString name)
    {
        sbyte* path = stackalloc sbyte[Limits.PATH_MAX];
        return SharedPath(name, path) ? Unistd.unlink(path) : -1;
    }

    /// <summary>Makes a file that is in memory only, MFD_*; returns its descriptor (memfd_create(2)).</summary>
    public static int memfd_create(CString name, uint flags)
    {
        CProcess process = CProcess.Current;
        return process.Install(process.Host.OpenMemory(name.Pointer, flags, out OpenFile? file), file, (flags & MFD_CLOEXEC) != 0);
    }

    /// <summary>Where glibc keeps shared memory; elsewhere than on Linux the folder for temporary files.</summary>
    private static bool SharedPath(CString name, sbyte* path)
    {
        sbyte* rest = name.Pointer;
        while (*rest == '/')
        {
            rest++;
        }

        ulong length = String.strlen(rest);
        if (length == 0 || length > Limits.NAME_MAX || String.strchr(rest, '/') != null)
        {
            errno = length > Limits.NAME_MAX ? ENAMETOOLONG : EINVAL;
            return false;
        }

        string folder = OperatingSystem.IsLinux() ? "/dev/shm/" : System.IO.Path.GetTempPath();
        int folderLength = System.Text.Encoding.UTF8.GetBytes(folder, new Span<byte>(path, Limits.PATH_MAX - Limits.NAME_MAX - 1));
        String.strcpy(path + folderLength, rest);
        return true;
    }

    private static void* Report(int result, void* mapping)
    {
        if (result < 0)
        {
            errno = -result;
            return MAP_FAILED;
        }

        return mapping;
    }
}
