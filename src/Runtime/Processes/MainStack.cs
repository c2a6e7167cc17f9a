using System;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace CSockTranslate.Runtime.Processes;

/// <summary>
/// The stack that a program's <c>main</c> runs on. Linux gives a C program 8 MiB; the frames of the same functions in C# are several times as
/// large, so a program that just fits there gets more room here.
/// </summary>
internal static class MainStack
{
    /// <summary>Its size in bytes. Address space only: what a program does not use never becomes memory.</summary>
    internal const int Size = 256 * 1024 * 1024;

    /// <summary>Runs the program and waits for its end; what it throws is thrown here.</summary>
    public static int Run(Func<int> program)
    {
        int status = 0;
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    status = program();
                }
                catch (Exception exception) when (!Debugger.IsAttached)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return status;
    }
}
