using System;

namespace CSockTranslate.Runtime.Processes;

/// <summary>What .NET reports as an exception where the kernel sends a C program a signal.</summary>
internal static class Faults
{
    /// <summary>The signal, where .NET has seen the fault first; 0 for other exceptions.</summary>
    internal static int SignalOf(Exception exception) => exception switch
    {
        NullReferenceException or AccessViolationException or InsufficientExecutionStackException or LongJump => SignalNumbers.SIGSEGV,
        DivideByZeroException or OverflowException => SignalNumbers.SIGFPE,
        _ => 0,
    };
}
