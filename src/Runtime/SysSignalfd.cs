using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/signalfd.h</c> (Linux's signalfd(2)).</summary>
/// <remarks>Signals reach a descriptor only while they are blocked.</remarks>
public static unsafe partial class SysSignalfd
{
    /// <summary>
    /// Makes a descriptor that the signals of <paramref name="mask"/> can be read from, or, if <paramref name="fd"/> is one already,
    /// changes its signals; returns the descriptor (signalfd(2)).
    /// </summary>
    public static int signalfd(int fd, sigset_t* mask, int flags)
    {
        CProcess process = CProcess.Current;
        if ((flags & ~(SFD_CLOEXEC | SFD_NONBLOCK)) != 0)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        if (mask == null)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        if (fd == -1)
        {
            return process.Install(process.Host.OpenSignals(mask, flags, out OpenFile? opened), opened, (flags & SFD_CLOEXEC) != 0);
        }

        OpenFile? file = process.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.SetSignals(mask);
        file.Release();
        return result < 0 ? CallResult.Report(result) : fd;
    }
}
