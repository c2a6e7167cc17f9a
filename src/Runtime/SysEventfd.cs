using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/eventfd.h</c> (Linux's eventfd(2)).</summary>
public static unsafe partial class SysEventfd
{
    /// <summary>Makes a counter that can be waited for and returns its descriptor; flags are EFD_* (eventfd(2)).</summary>
    public static int eventfd(uint initval, int flags)
    {
        CProcess process = CProcess.Current;
        return (flags & ~(EFD_CLOEXEC | EFD_NONBLOCK | EFD_SEMAPHORE)) != 0
            ? (int)CallResult.Fail(EINVAL)
            : process.Install(process.Host.OpenCounter(initval, flags, out OpenFile? opened), opened, (flags & EFD_CLOEXEC) != 0);
    }

    /// <summary>Reads a counter and returns 0 (eventfd(2)).</summary>
    public static int eventfd_read(int fd, ulong* value) => read(fd, value, sizeof(ulong)) == sizeof(ulong) ? 0 : -1;

    /// <summary>Adds to a counter and returns 0 (eventfd(2)).</summary>
    public static int eventfd_write(int fd, ulong value) => write(fd, &value, sizeof(ulong)) == sizeof(ulong) ? 0 : -1;
}
