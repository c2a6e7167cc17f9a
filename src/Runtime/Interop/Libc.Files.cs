using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>Files and directories: fcntl.h, sys/stat.h, sys/statvfs.h, stdio.h and those of unistd.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial int openat(int directory, sbyte* path, int flags, uint mode);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int statx(int directory, sbyte* path, int flags, uint mask, StatxBuffer* buffer);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int statvfs(sbyte* path, statvfs* status);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fstatvfs(int fd, statvfs* status);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fstatfs(int fd, statfs* status);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mkdirat(int directory, sbyte* path, uint mode);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int mknodat(int directory, sbyte* path, uint mode, ulong device);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fchmodat(int directory, sbyte* path, uint mode, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fchmod(int fd, uint mode);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fchownat(int directory, sbyte* path, uint owner, uint group, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fchown(int fd, uint owner, uint group);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int utimensat(int directory, sbyte* path, timespec* times, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int futimens(int fd, timespec* times);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int linkat(int oldDirectory, sbyte* oldPath, int newDirectory, sbyte* newPath, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int symlinkat(sbyte* target, int directory, sbyte* path);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint readlinkat(int directory, sbyte* path, sbyte* buffer, nuint size);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int unlinkat(int directory, sbyte* path, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int renameat2(int oldDirectory, sbyte* oldPath, int newDirectory, sbyte* newPath, uint flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int faccessat(int directory, sbyte* path, int mode, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int truncate(sbyte* path, long length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int ftruncate(int fd, long length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial long pathconf(sbyte* path, int name);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial long fpathconf(int fd, int name);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int chdir(sbyte* path);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fchdir(int fd);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial sbyte* getcwd(sbyte* buffer, nuint size);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int chroot(sbyte* path);

    [LibraryImport(Name)]
    internal static partial uint umask(uint mask);

    [LibraryImport(Name)]
    internal static partial void sync();

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int syncfs(int fd);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fsync(int fd);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fdatasync(int fd);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint pread(int fd, void* buffer, nuint count, long offset);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint pwrite(int fd, void* buffer, nuint count, long offset);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int flock(int fd, int operation);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fallocate(int fd, int mode, long offset, long length);

    [LibraryImport(Name)]
    internal static partial int posix_fadvise(int fd, long offset, long length, int advice);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint readahead(int fd, long offset, nuint count);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint copy_file_range(int source, long* sourceOffset, int target, long* targetOffset, nuint length, uint flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint getdents64(int fd, void* buffer, nuint size);

    [LibraryImport(Name)]
    internal static partial int ttyname_r(int fd, sbyte* buffer, nuint size);
}
