using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>unistd.h, fcntl.h and time.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint read(int fd, void* buf, nuint count);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint write(int fd, void* buf, nuint count);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint preadv2(int fd, iovec* pieces, int count, long offset, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint pwritev2(int fd, iovec* pieces, int count, long offset, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint readv(int fd, iovec* pieces, int count);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint writev(int fd, iovec* pieces, int count);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int ioctl(int fd, ulong request, void* argument);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int close(int fd);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int dup2(int oldfd, int newfd);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial long lseek(int fd, long offset, int whence);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int isatty(int fd);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int pipe2(int* fds, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int open(sbyte* path, int flags, uint mode);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fcntl(int fd, int command, nint argument);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int unlink(sbyte* path);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int clock_gettime(int clock, timespec* time);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int clock_getres(int clock, timespec* step);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int rmdir(sbyte* path);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int rename(sbyte* oldPath, sbyte* newPath);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int access(sbyte* path, int mode);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int gethostname(sbyte* name, nuint len);

    [LibraryImport(Name)]
    internal static partial int clock_nanosleep(int clock, int flags, timespec* requested, timespec* remaining);

    [LibraryImport(Name)]
    internal static partial int getpid();

    [LibraryImport(Name)]
    internal static partial int getppid();

    [LibraryImport(Name)]
    internal static partial uint getuid();

    [LibraryImport(Name)]
    internal static partial uint geteuid();

    [LibraryImport(Name)]
    internal static partial uint getgid();

    [LibraryImport(Name)]
    internal static partial uint getegid();

    [LibraryImport(Name)]
    internal static partial void _exit(int status);
}
