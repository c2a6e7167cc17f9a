using System;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/prctl.h</c> (Linux's prctl(2)).</summary>
public static unsafe partial class SysPrctl
{
    /// <summary>
    /// Asks or sets a property of the process or of the calling thread, PR_*; the four arguments behind it are numbers or pointers, as the option says. The
    /// result is the option's; -1 with errno set: EINVAL for an option that the system does not have (prctl(2)).
    /// </summary>
    public static int prctl(int option, params ReadOnlySpan<VarArg> args)
    {
        Span<ulong> arguments = stackalloc ulong[4];
        for (int i = 0; i < Math.Min(args.Length, arguments.Length); i++)
        {
            arguments[i] = args[i].UInt64;
        }

        return CallResult.Report(CProcess.Current.Host.ControlProcess(option, arguments[0], arguments[1], arguments[2], arguments[3]));
    }
}
