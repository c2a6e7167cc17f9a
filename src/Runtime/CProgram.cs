using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.CompilerServices;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Threading;

namespace CSockTranslate.Runtime;

/// <summary>
/// Starts a C program: makes its process with the standard streams, calls <c>main</c> and ends the process as <c>exit</c> does with
/// what <c>main</c> returns (C11 §5.1.2.2.3).
/// </summary>
/// <remarks>
/// Each method returns the exit status, 0 to 255. A program that a signal kills (SIGSEGV, SIGFPE, SIGABRT, SIGPIPE) kills the host
/// process with that signal, as the parent of a C program expects, and does not return.
/// </remarks>
public static unsafe class CProgram
{
    [ThreadStatic]
    private static CProcess? t_mainThreadOf;

    [ThreadStatic]
    private static List<nint>? t_constructors;

    [ThreadStatic]
    private static List<nint>? t_destructors;

    /// <summary>Runs <c>int main(void)</c> as the host process's program.</summary>
    public static int Run(string[] args, delegate*<int> main) => RunHost(args, new EntryPoint(main));

    /// <summary>Runs <c>int main(int argc, char **argv)</c> as the host process's program.</summary>
    public static int Run(string[] args, delegate*<int, sbyte**, int> main) => RunHost(args, new EntryPoint(main));

    /// <summary>Runs <c>int main(int argc, char **argv, char **envp)</c> as the host process's program.</summary>
    public static int Run(string[] args, delegate*<int, sbyte**, sbyte**, int> main) => RunHost(args, new EntryPoint(main));

    /// <summary>Runs <c>void main(void)</c> as the host process's program; its status is 0.</summary>
    public static int Run(string[] args, delegate*<void> main) => RunHost(args, new EntryPoint(main));

    /// <summary>Runs <c>void main(int argc, char **argv)</c> as the host process's program; its status is 0.</summary>
    public static int Run(string[] args, delegate*<int, sbyte**, void> main) => RunHost(args, new EntryPoint(main));

    /// <summary>Runs <c>void main(int argc, char **argv, char **envp)</c> as the host process's program; its status is 0.</summary>
    public static int Run(string[] args, delegate*<int, sbyte**, sbyte**, void> main) => RunHost(args, new EntryPoint(main));

    /// <summary>
    /// Makes the host process one that <c>fork</c> can copy; the first thing that a program does that forks. It may start the program again,
    /// under the same process number.
    /// </summary>
    public static void PrepareFork() => ForkPreparation.Run(HostSystem.Native);

    /// <summary>
    /// Runs the handlers of signals that have come, and ends a thread that is to be cancelled anywhere: what loops do that call no function which talks
    /// to the system.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void HandleSignals() => ThreadSignals.SafePoint();

    /// <summary>Has a function called before the <c>main</c> of the program that this thread runs next (GNU's <c>constructor</c>), in the order of the calls.</summary>
    public static void AtStart(delegate*<void> function) => (t_constructors ??= []).Add((nint)function);

    /// <summary>
    /// Has a function called at the end of the program that this thread runs next, behind those of <c>atexit</c> (GNU's <c>destructor</c>), in the order
    /// of the calls.
    /// </summary>
    public static void AtEnd(delegate*<void> function) => (t_destructors ??= []).Add((nint)function);

    /// <summary>
    /// Until it is disposed of, the programs that <c>Run</c> starts on this thread have
    /// <paramref name="programName"/> as <c>argv[0]</c>: for a host that loads programs instead of being one.
    /// </summary>
    public static IDisposable UseProgramName(string programName) => new ProgramNameScope(programName);

    /// <summary>Whether the current thread is the one that called <paramref name="process"/>'s <c>main</c>.</summary>
    internal static bool IsMainThreadOf(CProcess process) => ReferenceEquals(t_mainThreadOf, process);

    /// <summary>Runs a program in a process of its own within the host process, and says how it ended.</summary>
    internal static ProcessEnd RunWithin(CProcess process, in ProgramArguments arguments, in EntryPoint entry)
    {
        CProcess? outerProcess = CProcess.Enter(process);
        CThread? outerThread = CThread.Enter(null);
        CProcess? outerMain = t_mainThreadOf;
        t_mainThreadOf = process;
        try
        {
            process.ProgramName = arguments.Count > 0 ? arguments.Strings[0] : null;
            CallConstructors(process);
            return process.Finish(CallMain(process, arguments, entry));
        }
        catch (ProcessEndException end) when (ReferenceEquals(end.Process, process))
        {
            return end.End;
        }
        finally
        {
            t_mainThreadOf = outerMain;
            CThread.Enter(outerThread);
            CProcess.Enter(outerProcess);
        }
    }

    // When the main thread exits as a thread does, the process goes on until its last thread ends (POSIX pthread_exit).
    private static int CallMain(CProcess process, in ProgramArguments arguments, in EntryPoint entry)
    {
        try
        {
            return entry.Call(arguments.Count, arguments.Strings, process);
        }
        catch (ThreadExitException exit) when (exit.Thread.IsMain && ReferenceEquals(exit.Thread.Process, process))
        {
            exit.Thread.Finish();
            process.Threads.AwaitOthers();
            return process.HasEnded ? throw new ProcessEndException(process, process.DeclaredEnd) : 0;
        }
    }

    // Exit handlers run the last one first: the destructors come before all that the program registers.
    private static void CallConstructors(CProcess process)
    {
        (List<nint>? constructors, t_constructors) = (t_constructors, null);
        (List<nint>? destructors, t_destructors) = (t_destructors, null);
        foreach (nint destructor in Enumerable.Reverse(destructors ?? []))
        {
            process.AtExit((delegate*<void>)destructor);
        }

        foreach (nint constructor in constructors ?? [])
        {
            ((delegate*<void>)constructor)();
        }
    }

    private static int RunHost(string[] args, in EntryPoint entry)
    {
        CProcess process = CProcess.ForHost(HostSystem.Native);
        process.BecomeHostProcess();
        process.AdoptInheritedFiles();
        process.Signals.Inherit(process.Host.IgnoredSignals);
        process.Host.UseDefaultSignalActions();
        ProgramArguments arguments = ProgramNameScope.Current is { } name
            ? ProgramArguments.Named(name, args)
            : ProgramArguments.OfHost(args);

        // With a debugger attached, its user rather sees the exception than the process gone.
        bool catchesFaults = !Debugger.IsAttached;
        if (catchesFaults)
        {
            process.Host.UseDefaultFaultActions();
        }

        // The program gets a thread of its own, and with it what this one was told to call at its start and end.
        EntryPoint main = entry;
        (List<nint>? constructors, List<nint>? destructors) = (t_constructors, t_destructors);
        return MainStack.Run(() =>
        {
            (t_constructors, t_destructors) = (constructors, destructors);
            ThreadSignals.Enter(process, process.Host.SignalMask);
            try
            {
                ProcessEnd end = RunWithin(process, arguments, main);
                if (process.IsCopy)
                {
                    // The thread that waits for this one is the original's.
                    process.Host.ExitNow(end.Status);
                }

                return end.Status;
            }
            catch (Exception fault) when (catchesFaults && Faults.Ends(fault))
            {
                process.Kill(Faults.SignalOf(fault));
                throw;
            }
            finally
            {
                ThreadSignals.Leave();
            }
        });
    }

    private sealed class ProgramNameScope : IDisposable
    {
        [ThreadStatic]
        private static string? t_name;

        private readonly string? _outer;

        internal ProgramNameScope(string name) => (_outer, t_name) = (t_name, name);

        internal static string? Current => t_name;

        public void Dispose() => t_name = _outer;
    }
}
