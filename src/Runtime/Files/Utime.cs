namespace CSockTranslate.Runtime;

/// <summary><c>utime.h</c> (POSIX).</summary>
public static unsafe class Utime
{
    /// <summary>Sets a file's times of access and of change, both to now for null; -1 with errno set (POSIX <c>utime</c>).</summary>
    public static int utime(CString filename, utimbuf* times)
    {
        if (filename.IsNull)
        {
            return (int)CallResult.Fail(Errno.EFAULT);
        }

        timespec* both = stackalloc timespec[2];
        if (times != null)
        {
            both[0] = new timespec { tv_sec = times->actime };
            both[1] = new timespec { tv_sec = times->modtime };
        }

        return SysStat.utimensat(Fcntl.AT_FDCWD, filename, times == null ? null : both, 0);
    }
}
