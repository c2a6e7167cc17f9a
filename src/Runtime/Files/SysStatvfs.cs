using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Files;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/statvfs.h</c> (POSIX).</summary>
public static unsafe partial class SysStatvfs
{
    /// <summary>Tells about the file system that a file is on; -1 with errno set (POSIX <c>statvfs</c>).</summary>
    public static int statvfs(CString path, statvfs* buf)
    {
        CProcess process = CProcess.Current;
        using var start = new StartDirectory(process, Fcntl.AT_FDCWD, path.Pointer);
        return CallResult.Report(process.Host.FileSystemStatus(start.File, path.Pointer, buf));
    }

    /// <summary>As <c>statvfs</c> for an open file (POSIX <c>fstatvfs</c>).</summary>
    public static int fstatvfs(int fd, statvfs* buf)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(Errno.EBADF);
        }

        int result = file.FileSystemStatus(buf);
        file.Release();
        return CallResult.Report(result);
    }
}
