using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Timers that send signals (POSIX <c>sys/time.h</c>).</summary>
public static unsafe partial class SysTime
{
    /// <summary>Real time; sends SIGALRM.</summary>
    public const int ITIMER_REAL = 0;

    /// <summary>The processor time of the program itself; sends SIGVTALRM.</summary>
    public const int ITIMER_VIRTUAL = 1;

    /// <summary>The processor time of the program and of the system for it; sends SIGPROF.</summary>
    public const int ITIMER_PROF = 2;

    /// <summary>Stores the time that a timer has left (POSIX <c>getitimer</c>).</summary>
    public static int getitimer(int which, itimerval* value) =>
        value == null ? (int)CallResult.Fail(EFAULT) : CallResult.Report(CProcess.Current.Host.GetIntervalTimer(which, value));

    /// <summary>Sets a timer; stores what it was if <paramref name="ovalue"/> is not null (POSIX <c>setitimer</c>).</summary>
    public static int setitimer(int which, itimerval* value, itimerval* ovalue) =>
        CallResult.Report(CProcess.Current.Host.SetIntervalTimer(which, value, ovalue));
}
