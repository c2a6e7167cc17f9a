using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/statfs.h</c>, also <c>sys/vfs.h</c> (statfs(2)).</summary>
public static unsafe class SysStatfs
{
    /// <summary>Tells about the file system that a file is on; -1 with errno set (statfs(2)).</summary>
    public static int statfs(CString path, statfs* buf)
    {
        int fd = Fcntl.open(path, Fcntl.O_PATH | Fcntl.O_CLOEXEC);
        if (fd < 0)
        {
            return -1;
        }

        int result = fstatfs(fd, buf);
        int saved = Errno.errno;
        Unistd.close(fd);
        Errno.errno = saved;
        return result;
    }

    /// <summary>As <c>statfs</c> for an open file (statfs(2)).</summary>
    public static int fstatfs(int fd, statfs* buf)
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
