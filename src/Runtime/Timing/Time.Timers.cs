using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary>
/// Timers of a process (POSIX <c>time.h</c>). Functions that fail return -1 and set <c>errno</c>: EINVAL for a timer, a clock, a signal or a time that
/// there is none of.
/// </summary>
public static unsafe partial class Time
{
    /// <summary>
    /// Makes a timer, which does not run yet. <paramref name="evp"/> says what is done when it expires; null for SIGALRM (POSIX <c>timer_create</c>).
    /// </summary>
    public static int timer_create(int clock_id, sigevent* evp, void** timerid)
    {
        nint timer;
        int result = CProcess.Current.Host.CreateTimer(CProcess.Current, clock_id, evp, &timer);
        if (result == 0)
        {
            *timerid = (void*)timer;
        }

        return CallResult.Report(result);
    }

    /// <summary>Removes a timer (POSIX <c>timer_delete</c>).</summary>
    public static int timer_delete(void* timerid) => CallResult.Report(CProcess.Current.Host.DeleteTimer((nint)timerid));

    /// <summary>
    /// Starts a timer, or stops it if the time is 0; stores what it had left if <paramref name="ovalue"/> is not null. With TIMER_ABSTIME the time is one
    /// of the clock (POSIX <c>timer_settime</c>).
    /// </summary>
    public static int timer_settime(void* timerid, int flags, itimerspec* value, itimerspec* ovalue) =>
        CallResult.Report(CProcess.Current.Host.SetTimer((nint)timerid, flags, value, ovalue));

    /// <summary>Stores the time that a timer has left, and its interval (POSIX <c>timer_gettime</c>).</summary>
    public static int timer_gettime(void* timerid, itimerspec* value) => CallResult.Report(CProcess.Current.Host.GetTimer((nint)timerid, value));

    /// <summary>How often the timer expired between the last signal's sending and its delivery (POSIX <c>timer_getoverrun</c>).</summary>
    public static int timer_getoverrun(void* timerid) => CallResult.Report(CProcess.Current.Host.TimerOverrun((nint)timerid));
}
