using System;
using CSockTranslate.Runtime.Logging;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>syslog.h</c> (POSIX): messages to the system's log, which listens on <c>/dev/log</c>. Where nobody listens they are lost.</summary>
/// <remarks>The connection to the log takes a descriptor, as in glibc: with the first message, or at once with LOG_NDELAY. errno is left alone.</remarks>
public static unsafe partial class Syslog
{
    /// <summary>
    /// Says how messages begin and where they go (POSIX <c>openlog</c>). A null <paramref name="ident"/> stands for the program's name; the
    /// string is not copied.
    /// </summary>
    public static void openlog(CString ident, int option, int facility) => Log.Open(ident.Pointer, option, facility);

    /// <summary>Logs a message, which is formatted as by printf (POSIX <c>syslog</c>).</summary>
    public static void syslog(int priority, CString format, params ReadOnlySpan<VarArg> args) => vsyslog(priority, format, new VaList(args));

    /// <summary><see cref="syslog"/> with the arguments as a list (4.3BSD).</summary>
    public static void vsyslog(int priority, CString format, VaList ap) => Log.Write(priority, format, ap);

    /// <summary>Chooses the priorities that are logged, unless <paramref name="mask"/> is 0, and returns those until now (POSIX <c>setlogmask</c>).</summary>
    public static int setlogmask(int mask) => Log.SetMask(mask);

    /// <summary>Closes the connection to the log (POSIX <c>closelog</c>).</summary>
    public static void closelog() => Log.Close();

    private static SystemLog Log => CProcess.Current.Library.Log;
}
