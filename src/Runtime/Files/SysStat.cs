using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Files;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/stat.h</c> (POSIX, parts of BSD).</summary>
/// <remarks>Functions that fail return -1 and set <c>errno</c> to what Linux sets it to. Relative paths start from the working directory.</remarks>
public static unsafe partial class SysStat
{
    /// <summary>Tells about a file (POSIX <c>stat</c>).</summary>
    public static int stat(CString pathname, stat* statbuf) => fstatat(AT_FDCWD, pathname, statbuf, 0);

    /// <summary>Tells about an open file (POSIX <c>fstat</c>).</summary>
    public static int fstat(int fd, stat* statbuf)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.Status(statbuf);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Tells about a file, also about a symbolic link itself (POSIX <c>lstat</c>).</summary>
    public static int lstat(CString pathname, stat* statbuf) => fstatat(AT_FDCWD, pathname, statbuf, AT_SYMLINK_NOFOLLOW);

    /// <summary>Tells about a file whose path starts from an open directory (POSIX <c>fstatat</c>).</summary>
    public static int fstatat(int dirfd, CString pathname, stat* statbuf, int flags)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, dirfd, pathname.Pointer, flags);
        return CallResult.Report(start.Error != 0 ? start.Error : process.Host.Status(start.File, pathname.Pointer, statbuf, flags));
    }

    /// <summary>Sets a file's permissions (POSIX <c>chmod</c>).</summary>
    public static int chmod(CString pathname, uint mode) => fchmodat(AT_FDCWD, pathname, mode, 0);

    /// <summary>Sets the permissions of a file that is no symbolic link; EOPNOTSUPP for one that is (4.4BSD <c>lchmod</c>).</summary>
    public static int lchmod(CString pathname, uint mode) => fchmodat(AT_FDCWD, pathname, mode, AT_SYMLINK_NOFOLLOW);

    /// <summary>Sets an open file's permissions (POSIX <c>fchmod</c>).</summary>
    public static int fchmod(int fd, uint mode)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.ChangeMode(mode);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Sets the permissions of a file whose path starts from an open directory (POSIX <c>fchmodat</c>).</summary>
    public static int fchmodat(int dirfd, CString pathname, uint mode, int flags)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, dirfd, pathname.Pointer, flags);
        return CallResult.Report(start.Error != 0 ? start.Error : process.Host.ChangeMode(start.File, pathname.Pointer, mode, flags));
    }

    /// <summary>Sets which permissions new files don't get; returns the mask before (POSIX <c>umask</c>).</summary>
    public static uint umask(uint mask) => CProcess.Current.Mask.Set(mask);

    /// <summary>The mask of <see cref="umask"/> (glibc <c>getumask</c>).</summary>
    public static uint getumask() => CProcess.Current.Mask.Value;

    /// <summary>Makes a directory (POSIX <c>mkdir</c>).</summary>
    public static int mkdir(CString pathname, uint mode) => mkdirat(AT_FDCWD, pathname, mode);

    /// <summary>Makes a directory whose path starts from an open one (POSIX <c>mkdirat</c>).</summary>
    public static int mkdirat(int dirfd, CString pathname, uint mode)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, dirfd, pathname.Pointer);
        return CallResult.Report(start.Error != 0 ? start.Error : process.Host.MakeDirectory(start.File, pathname.Pointer, process.Mask.Apply(mode)));
    }

    /// <summary>Makes a named pipe (POSIX <c>mkfifo</c>).</summary>
    public static int mkfifo(CString pathname, uint mode) => mkfifoat(AT_FDCWD, pathname, mode);

    /// <summary>Makes a named pipe whose path starts from an open directory (POSIX <c>mkfifoat</c>).</summary>
    public static int mkfifoat(int dirfd, CString pathname, uint mode) => mknodat(dirfd, pathname, mode | S_IFIFO, 0);

    /// <summary>Makes a file of the type that <paramref name="mode"/> has (POSIX <c>mknod</c>).</summary>
    public static int mknod(CString pathname, uint mode, ulong dev) => mknodat(AT_FDCWD, pathname, mode, dev);

    /// <summary>As <see cref="mknod"/>; the path starts from an open directory (POSIX <c>mknodat</c>).</summary>
    public static int mknodat(int dirfd, CString pathname, uint mode, ulong dev)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, dirfd, pathname.Pointer);
        return CallResult.Report(start.Error != 0 ? start.Error : process.Host.MakeNode(start.File, pathname.Pointer, process.Mask.Apply(mode), dev));
    }

    /// <summary>
    /// Sets the times of access and of change, with UTIME_NOW and UTIME_OMIT in <c>tv_nsec</c>; both to now for null (POSIX <c>utimensat</c>).
    /// </summary>
    public static int utimensat(int dirfd, CString pathname, timespec* times, int flags)
    {
        if (pathname.IsNull)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, dirfd, pathname.Pointer, flags);
        return CallResult.Report(start.Error != 0 ? start.Error : process.Host.SetTimes(start.File, pathname.Pointer, times, flags));
    }

    /// <summary>As <see cref="utimensat"/> for an open file (POSIX <c>futimens</c>).</summary>
    public static int futimens(int fd, timespec* times)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.SetTimes(times);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Whether a mode is a directory's (POSIX <c>sys/stat.h</c>).</summary>
    public static int S_ISDIR(uint mode) => HasType(mode, S_IFDIR);

    /// <summary>Whether a mode is a character device's (POSIX <c>sys/stat.h</c>).</summary>
    public static int S_ISCHR(uint mode) => HasType(mode, S_IFCHR);

    /// <summary>Whether a mode is a block device's (POSIX <c>sys/stat.h</c>).</summary>
    public static int S_ISBLK(uint mode) => HasType(mode, S_IFBLK);

    /// <summary>Whether a mode is a regular file's (POSIX <c>sys/stat.h</c>).</summary>
    public static int S_ISREG(uint mode) => HasType(mode, S_IFREG);

    /// <summary>Whether a mode is a pipe's (POSIX <c>sys/stat.h</c>).</summary>
    public static int S_ISFIFO(uint mode) => HasType(mode, S_IFIFO);

    /// <summary>Whether a mode is a symbolic link's (POSIX <c>sys/stat.h</c>).</summary>
    public static int S_ISLNK(uint mode) => HasType(mode, S_IFLNK);

    /// <summary>Whether a mode is a socket's (POSIX <c>sys/stat.h</c>).</summary>
    public static int S_ISSOCK(uint mode) => HasType(mode, S_IFSOCK);

    private static int HasType(uint mode, int type) => (mode & S_IFMT) == type ? 1 : 0;
}
