using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/file.h</c> (4.2BSD).</summary>
public static class SysFile
{
    /// <summary>Locks a whole file or unlocks it, LOCK_SH, LOCK_EX or LOCK_UN, with LOCK_NB without waiting; -1 with errno set (flock(2)).</summary>
    public static int flock(int fd, int operation)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(Errno.EBADF);
        }

        int result = file.Lock(operation);
        file.Release();
        return ThreadSignals.Restarts(result) ? flock(fd, operation) : CallResult.Report(result);
    }
}
