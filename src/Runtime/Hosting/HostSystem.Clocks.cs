namespace CSockTranslate.Runtime.Hosting;

// Setting the system's clock, which the BCL has no way of doing.
internal abstract unsafe partial class HostSystem
{
    /// <summary>Sets a clock (POSIX <c>clock_settime</c>).</summary>
    internal virtual int SetClock(int clock, timespec* time) => clock == Time.CLOCK_REALTIME ? -Errno.EPERM : -Errno.EINVAL;

    /// <summary>Corrects the clock little by little, and tells how much of the last correction is left; each may be null (adjtime(3)).</summary>
    internal virtual int AdjustClock(timeval* correction, timeval* left)
    {
        if (correction != null)
        {
            return -Errno.EPERM;
        }

        if (left != null)
        {
            *left = default;
        }

        return 0;
    }
}
