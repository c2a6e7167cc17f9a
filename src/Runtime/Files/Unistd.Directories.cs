using System;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>The working directory and the root.</summary>
public static unsafe partial class Unistd
{
    /// <summary>Goes to a directory, where relative paths then start (POSIX <c>chdir</c>).</summary>
    public static int chdir(CString path) => CallResult.Report(CProcess.Current.WorkingDirectory.Change(path.Pointer));

    /// <summary>Goes to an open directory (POSIX <c>fchdir</c>).</summary>
    public static int fchdir(int fd)
    {
        CProcess process = CProcess.Current;
        OpenFile? file = process.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = process.WorkingDirectory.Change(file);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>
    /// Stores the working directory's absolute path. For a null <paramref name="buf"/> in memory of <c>malloc</c>, as large as needed if
    /// <paramref name="size"/> is 0. Null with errno set: ERANGE if it does not fit (POSIX <c>getcwd</c>, glibc).
    /// </summary>
    public static sbyte* getcwd(sbyte* buf, ulong size)
    {
        if (size == 0 && buf != null)
        {
            errno = EINVAL;
            return null;
        }

        ulong room = size == 0 ? Limits.PATH_MAX : size;
        sbyte* path = buf == null ? (sbyte*)Stdlib.malloc(room) : buf;
        if (path == null)
        {
            return null;
        }

        long length = CProcess.Current.WorkingDirectory.Path(path, room);
        if (length < 0)
        {
            if (buf == null)
            {
                Stdlib.free(path);
            }

            errno = (int)-length;
            return null;
        }

        return buf == null && size == 0 ? (sbyte*)Stdlib.realloc(path, (ulong)length) : path;
    }

    /// <summary>As <see cref="getcwd"/> into PATH_MAX bytes; on an error they get a message (4.3BSD <c>getwd</c>).</summary>
    public static sbyte* getwd(sbyte* buf)
    {
        if (buf == null)
        {
            errno = EINVAL;
            return null;
        }

        return getcwd(buf, Limits.PATH_MAX);
    }

    /// <summary>The working directory in memory of <c>malloc</c>: PWD of the environment if that is right (get_current_dir_name(3)).</summary>
    public static sbyte* get_current_dir_name()
    {
        sbyte* name = Stdlib.getenv("PWD"u8);
        stat here;
        stat there;
        bool isRight = name != null && SysStat.stat("."u8, &here) == 0 && SysStat.stat(name, &there) == 0
            && here.st_dev == there.st_dev && here.st_ino == there.st_ino;
        return isRight ? String.strdup(name) : getcwd(null, 0);
    }

    /// <summary>Changes the root directory; the working directory stays (4.4BSD <c>chroot</c>).</summary>
    public static int chroot(CString path) => CallResult.Report(CProcess.Current.Host.ChangeRoot(path.Pointer));
}
