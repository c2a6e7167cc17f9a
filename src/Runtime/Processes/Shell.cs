using System;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime.Processes;

/// <summary>The shell that runs commands for <c>system</c> and <c>popen</c>.</summary>
internal static unsafe class Shell
{
    /// <summary>Starts the shell on a command; its number or a negated error number.</summary>
    internal static int Start(CProcess process, sbyte* command, in Launch launch)
    {
        sbyte** arguments = stackalloc sbyte*[]
        {
            (sbyte*)"sh"u8.ToPointer(), (sbyte*)"-c"u8.ToPointer(), (sbyte*)"--"u8.ToPointer(), command, null,
        };
        return process.Host.Spawn((sbyte*)"/bin/sh"u8.ToPointer(), arguments, process.Environment.Strings, launch);
    }

    /// <summary>Waits for the end of a shell, whatever handlers run meanwhile. 0 or a negated error number.</summary>
    /// <param name="process">The process that has started it.</param>
    /// <param name="child">Its number.</param>
    /// <param name="status">Its status as <c>wait</c> stores it.</param>
    internal static int Await(CProcess process, int child, out int status)
    {
        int result;
        fixed (int* place = &status)
        {
            do
            {
                result = process.Host.WaitForChild(child, place, 0, null);
            }
            while (result == -Errno.EINTR || ThreadSignals.Restarts(result));
        }

        return Math.Min(0, result);
    }
}
