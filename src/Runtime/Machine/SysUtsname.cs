using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/utsname.h</c> (POSIX).</summary>
public static unsafe partial class SysUtsname
{
    /// <summary>Tells the system's names; -1 with errno set (POSIX <c>uname</c>).</summary>
    public static int uname(utsname* name) => CallResult.Report(CProcess.Current.Host.SystemNames(name));
}
