using System;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Files;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime;

/// <summary>Files and their names.</summary>
public static unsafe partial class Unistd
{
    /// <summary>Reads at an offset and leaves the file offset as it is (POSIX <c>pread</c>).</summary>
    public static long pread(int fd, void* buf, ulong count, long offset)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        long result = offset < 0 ? -EINVAL : file.ReadAt(buf, count, offset);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Writes at an offset and leaves the file offset as it is (POSIX <c>pwrite</c>).</summary>
    public static long pwrite(int fd, CBuffer buf, ulong count, long offset)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return CallResult.Fail(EBADF);
        }

        long result = offset < 0 ? -EINVAL : file.WriteAt(buf.Pointer, count, offset);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Sets an open file's length; what is new reads as zeros (POSIX <c>ftruncate</c>).</summary>
    public static int ftruncate(int fd, long length)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(length < 0 ? EINVAL : EBADF);
        }

        int result = length < 0 ? -EINVAL : file.Truncate(length);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Has a file's changes written (POSIX <c>fsync</c>).</summary>
    public static int fsync(int fd) => Synchronize(fd, dataOnly: false);

    /// <summary>Has a file's data written, and of the rest what is needed to read them (POSIX <c>fdatasync</c>).</summary>
    public static int fdatasync(int fd) => Synchronize(fd, dataOnly: true);

    /// <summary>Has all changes written (POSIX <c>sync</c>).</summary>
    public static void sync() => CProcess.Current.Host.SynchronizeAll();

    /// <summary>Has all changes of the file system that a file is on written (syncfs(2)).</summary>
    public static int syncfs(int fd)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.SynchronizeFileSystem();
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>
    /// Copies from one file to another within the system and returns how many bytes; from and to an offset that is moved, or the file offset for
    /// null (copy_file_range(2)).
    /// </summary>
    public static long copy_file_range(int infd, long* pinoff, int outfd, long* poutoff, ulong length, uint flags)
    {
        DescriptorTable descriptors = CProcess.Current.Descriptors;
        OpenFile? source = descriptors.Acquire(infd);
        OpenFile? target = descriptors.Acquire(outfd);
        long result = source is null || target is null ? -EBADF : source.CopyTo(target, pinoff, poutoff, length, flags);
        source?.Release();
        target?.Release();
        return CallResult.Report(result);
    }

    /// <summary>
    /// Locks the part of a file from the file offset on, of <paramref name="len"/> bytes or to its end for 0: F_LOCK, F_TLOCK, F_ULOCK or F_TEST
    /// (POSIX <c>lockf</c>).
    /// </summary>
    public static int lockf(int fd, int cmd, long len)
    {
        var request = new flock { l_type = F_WRLCK, l_whence = Stdio.SEEK_CUR, l_len = len };
        switch (cmd)
        {
            case F_TEST:
                request.l_type = F_RDLCK;
                if (fcntl(fd, F_GETLK, &request) < 0)
                {
                    return -1;
                }

                return request.l_type == F_UNLCK || request.l_pid == getpid() ? 0 : (int)CallResult.Fail(EACCES);
            case F_ULOCK:
                request.l_type = F_UNLCK;
                return fcntl(fd, F_SETLK, &request);
            case F_LOCK:
                return fcntl(fd, F_SETLKW, &request);
            case F_TLOCK:
                return fcntl(fd, F_SETLK, &request);
            default:
                return (int)CallResult.Fail(EINVAL);
        }
    }

    /// <summary>Checks what may be done with a file: F_OK, or R_OK, W_OK and X_OK combined (POSIX <c>access</c>).</summary>
    public static int access(CString pathname, int mode) => faccessat(AT_FDCWD, pathname, mode, 0);

    /// <summary>As <see cref="access"/>; the path starts from an open directory; AT_EACCESS asks for the effective user (POSIX <c>faccessat</c>).</summary>
    public static int faccessat(int dirfd, CString pathname, int mode, int flags)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, dirfd, pathname.Pointer, flags);
        return CallResult.Report(start.Error != 0 ? start.Error : process.Host.Access(start.File, pathname.Pointer, mode, flags));
    }

    /// <summary>As <see cref="access"/> for the effective user (euidaccess(3)).</summary>
    public static int euidaccess(CString pathname, int mode) => faccessat(AT_FDCWD, pathname, mode, AT_EACCESS);

    /// <summary>As <see cref="euidaccess"/> (eaccess(3)).</summary>
    public static int eaccess(CString pathname, int mode) => euidaccess(pathname, mode);

    /// <summary>Sets owner and group of a file; -1 leaves one (POSIX <c>chown</c>).</summary>
    public static int chown(CString pathname, uint owner, uint group) => fchownat(AT_FDCWD, pathname, owner, group, 0);

    /// <summary>As <see cref="chown"/> for an open file (POSIX <c>fchown</c>).</summary>
    public static int fchown(int fd, uint owner, uint group)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.ChangeOwner(owner, group);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>As <see cref="chown"/>, also for a symbolic link itself (POSIX <c>lchown</c>).</summary>
    public static int lchown(CString pathname, uint owner, uint group) => fchownat(AT_FDCWD, pathname, owner, group, AT_SYMLINK_NOFOLLOW);

    /// <summary>As <see cref="chown"/>; the path starts from an open directory (POSIX <c>fchownat</c>).</summary>
    public static int fchownat(int dirfd, CString pathname, uint owner, uint group, int flags)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, dirfd, pathname.Pointer, flags);
        return CallResult.Report(start.Error != 0 ? start.Error : process.Host.ChangeOwner(start.File, pathname.Pointer, owner, group, flags));
    }

    /// <summary>Gives a file another name (POSIX <c>link</c>).</summary>
    public static int link(CString oldpath, CString newpath) => linkat(AT_FDCWD, oldpath, AT_FDCWD, newpath, 0);

    /// <summary>As <see cref="link"/>; the paths start from open directories (POSIX <c>linkat</c>).</summary>
    public static int linkat(int olddirfd, CString oldpath, int newdirfd, CString newpath, int flags)
    {
        CProcess process = CProcess.Current;
        using var oldStart = new StartDirectory(process, olddirfd, oldpath.Pointer, flags);
        using var newStart = new StartDirectory(process, newdirfd, newpath.Pointer);
        int error = oldStart.Error != 0 ? oldStart.Error : newStart.Error;
        return CallResult.Report(error != 0 ? error : process.Host.Link(oldStart.File, oldpath.Pointer, newStart.File, newpath.Pointer, flags));
    }

    /// <summary>Makes a symbolic link (POSIX <c>symlink</c>).</summary>
    public static int symlink(CString target, CString linkpath) => symlinkat(target, AT_FDCWD, linkpath);

    /// <summary>As <see cref="symlink"/>; the link's path starts from an open directory (POSIX <c>symlinkat</c>).</summary>
    public static int symlinkat(CString target, int newdirfd, CString linkpath)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, newdirfd, linkpath.Pointer);
        return CallResult.Report(start.Error != 0 ? start.Error : process.Host.LinkSymbolically(target.Pointer, start.File, linkpath.Pointer));
    }

    /// <summary>Stores what a symbolic link leads to, without a NUL, as far as it fits; returns its length (POSIX <c>readlink</c>).</summary>
    public static long readlink(CString pathname, sbyte* buf, ulong bufsiz) => readlinkat(AT_FDCWD, pathname, buf, bufsiz);

    /// <summary>As <see cref="readlink"/>; the path starts from an open directory (POSIX <c>readlinkat</c>).</summary>
    public static long readlinkat(int dirfd, CString pathname, sbyte* buf, ulong bufsiz)
    {
        // The kernel takes the size as an int.
        if ((int)bufsiz <= 0)
        {
            return CallResult.Fail(EINVAL);
        }

        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, dirfd, pathname.Pointer, AT_EMPTY_PATH);
        return CallResult.Report(start.Error != 0 ? start.Error : process.Host.ReadLink(start.File, pathname.Pointer, buf, (ulong)(int)bufsiz));
    }

    /// <summary>Removes a name (POSIX <c>unlink</c>).</summary>
    public static int unlink(CString pathname) => unlinkat(AT_FDCWD, pathname, 0);

    /// <summary>Removes a name, or an empty directory with AT_REMOVEDIR; the path starts from an open directory (POSIX <c>unlinkat</c>).</summary>
    public static int unlinkat(int dirfd, CString pathname, int flags)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, dirfd, pathname.Pointer);
        return CallResult.Report(start.Error != 0 ? start.Error : process.Host.Unlink(start.File, pathname.Pointer, flags));
    }

    /// <summary>Removes an empty directory (POSIX <c>rmdir</c>).</summary>
    public static int rmdir(CString pathname) => unlinkat(AT_FDCWD, pathname, AT_REMOVEDIR);

    /// <summary>Sets a file's length; what is new reads as zeros (POSIX <c>truncate</c>).</summary>
    public static int truncate(CString pathname, long length)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, AT_FDCWD, pathname.Pointer);
        return CallResult.Report(process.Host.Truncate(start.File, pathname.Pointer, length));
    }

    private static int Synchronize(int fd, bool dataOnly)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.Synchronize(dataOnly);
        file.Release();
        return CallResult.Report(result);
    }
}
