using System;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime.Processes;

/// <summary>What .NET reports as an exception where the kernel sends a C program a signal.</summary>
/// <remarks>
/// C's handler runs while .NET looks for who catches the exception: the frames of the faulty code are still there. It may leave by a jump, which is then
/// what is caught, or end the process. If it returns, C executes the same instruction again, which faults again; so the handler is called again.
/// </remarks>
internal static class Faults
{
    // A handler that returns mends nothing that C# could go on with.
    private const int Repetitions = 1000;

    [ThreadStatic]
    private static Exception? t_handled;

    [ThreadStatic]
    private static LongJump? t_jump;

    /// <summary>The signal, where .NET has seen the fault first; 0 for other exceptions.</summary>
    internal static int SignalOf(Exception exception) => exception switch
    {
        NullReferenceException or AccessViolationException or InsufficientExecutionStackException or LongJump => SignalNumbers.SIGSEGV,
        DivideByZeroException or OverflowException => SignalNumbers.SIGFPE,
        _ => 0,
    };

    /// <summary>Calls C's handler of a fault, once for each exception; the jump that it leaves by, null if there is none.</summary>
    internal static LongJump? Handle(Exception fault)
    {
        int signal = fault is LongJump ? 0 : SignalOf(fault);
        if (signal == 0)
        {
            return null;
        }

        if (!ReferenceEquals(t_handled, fault))
        {
            (t_handled, t_jump) = (fault, null);
            t_jump = CallHandler(signal);
        }

        return t_jump;
    }

    /// <summary>Whether an exception that nobody catches ends the process by a signal; its handler is called.</summary>
    internal static bool Ends(Exception fault)
    {
        Handle(fault);
        return SignalOf(fault) != 0;
    }

    private static unsafe LongJump? CallHandler(int signal)
    {
        CProcess process = CProcess.Current;
        siginfo_t information = FaultTrampoline.Take(signal);
        signal = information.si_signo;
        if (!process.OwnsHost || !process.Signals[signal].IsFunction)
        {
            return null;
        }

        try
        {
            // The kernel ends a process that faults where the signal is blocked, such as in its handler.
            for (int i = 0; i < Repetitions && process.Signals[signal].IsFunction && !SignalSet.Contains(ThreadSignals.Current.Blocked, signal); i++)
            {
                ThreadSignals.Current.Send(signal, &information);
            }
        }
        catch (LongJump jump)
        {
            return jump;
        }
        catch (ProcessEndException end)
        {
            process.Host.ExitNow(end.End.ShellStatus);
        }

        process.Kill(signal);
        return null;
    }
}
