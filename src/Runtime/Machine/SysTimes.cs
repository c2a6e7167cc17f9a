using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/times.h</c> (POSIX).</summary>
public static unsafe class SysTimes
{
    /// <summary>Tells processor times in ticks of sysconf(_SC_CLK_TCK) and returns the ticks since some moment (POSIX <c>times</c>).</summary>
    public static long times(tms* buffer) => CProcess.Current.Host.ProcessorTimes(buffer);
}
