using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/timerfd.h</c> (Linux's timerfd_create(2)).</summary>
public static unsafe partial class SysTimerfd
{
    /// <summary>Makes a timer that can be waited for and returns its descriptor (timerfd_create(2)).</summary>
    public static int timerfd_create(int clockid, int flags)
    {
        CProcess process = CProcess.Current;
        return (flags & ~(TFD_CLOEXEC | TFD_NONBLOCK)) != 0
            ? (int)CallResult.Fail(EINVAL)
            : process.Install(process.Host.OpenTimer(clockid, flags, out OpenFile? opened), opened, (flags & TFD_CLOEXEC) != 0);
    }

    /// <summary>Starts or stops a timer and stores what it was set to; <paramref name="old_value"/> may be null (timerfd_create(2)).</summary>
    public static int timerfd_settime(int fd, int flags, itimerspec* new_value, itimerspec* old_value)
    {
        if (new_value == null)
        {
            return (int)CallResult.Fail(EFAULT);
        }

        if ((flags & ~(TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET)) != 0 || !IsValid(new_value->it_value) || !IsValid(new_value->it_interval))
        {
            return (int)CallResult.Fail(EINVAL);
        }

        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.SetTimer(flags, new_value, old_value);
        file.Release();
        return CallResult.Report(result);
    }

    /// <summary>Stores a timer's interval and the time until it expires next (timerfd_create(2)).</summary>
    public static int timerfd_gettime(int fd, itimerspec* curr_value)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        int result = file.GetTimer(curr_value);
        file.Release();
        return CallResult.Report(result);
    }

    private static bool IsValid(timespec time) => time.tv_sec >= 0 && time.tv_nsec is >= 0 and < 1_000_000_000;
}
