using System;
using System.Collections.Generic;
using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.StandardLibrary;
using CSockTranslate.Runtime.Threading;

namespace CSockTranslate.Runtime.Processes;

/// <summary>
/// The state that a kernel and a C library keep per process: descriptors, exit handlers, signal dispositions, environment. It is
/// reached from the current thread, so that one host process can hold several C processes.
/// </summary>
internal sealed unsafe class CProcess : IDisposable
{
    [ThreadStatic]
    private static CProcess? t_current;

    private static CProcess? s_hostProcess;

    private readonly Lock _exitLock = new();
    private readonly Stack<ExitHandler> _exitHandlers = new();
    private readonly Stack<nint> _quickExitHandlers = new();
    private int _generation;
    private ProcessEnvironment? _environment;
    private LibraryState? _library;
    private CThread? _endingThread;

    /// <summary>Makes a process with the given files as descriptors 0, 1, 2 …; null leaves one closed.</summary>
    internal CProcess(HostSystem host, bool ownsHost, ReadOnlySpan<OpenFile?> files)
    {
        Host = host;
        OwnsHost = ownsHost;
        WorkingDirectory = new WorkingDirectory(host, ownsHost);
        Mask = new FileModeMask(host, ownsHost);
        Signals = new SignalActions(host, ownsHost);
        for (int descriptor = 0; descriptor < files.Length; descriptor++)
        {
            if (files[descriptor] is { } file)
            {
                Descriptors.Place(file, descriptor);
            }
        }
    }

    /// <summary>
    /// The process that the current thread belongs to. A thread that belongs to none, as in C# code that uses the runtime directly,
    /// works on one process that stands for the host process.
    /// </summary>
    internal static CProcess Current => t_current ?? HostProcess();

    /// <summary>What lies beneath: the operating system as the runtime uses it.</summary>
    internal HostSystem Host { get; }

    /// <summary>
    /// Whether the end of this process is the end of the host process. If not, ending unwinds to the caller of
    /// <see cref="CProgram"/>.
    /// </summary>
    internal bool OwnsHost { get; }

    /// <summary>Whether fork() made this process: only one of its threads came along.</summary>
    internal bool IsCopy => _generation > 0;

    /// <summary>The open descriptors.</summary>
    internal DescriptorTable Descriptors { get; } = new();

    /// <summary>Where relative paths start.</summary>
    internal WorkingDirectory WorkingDirectory { get; }

    /// <summary>Which permissions new files don't get.</summary>
    internal FileModeMask Mask { get; }

    /// <summary>What is done on each signal.</summary>
    internal SignalActions Signals { get; }

    /// <summary>The threads that a pthread_t can name, and what they share.</summary>
    internal ThreadTable Threads { get; } = new();

    /// <summary>Whether a thread of several has ended the process, and the others are to leave.</summary>
    internal bool HasEnded { get; private set; }

    /// <summary>How it ended then.</summary>
    internal ProcessEnd DeclaredEnd { get; private set; }

    /// <summary>The environment strings, as the process inherited them.</summary>
    internal ProcessEnvironment Environment => _environment ?? TakeEnvironment();

    /// <summary>What the C library keeps in static variables.</summary>
    internal LibraryState Library => _library ?? CreateLibrary();

    /// <summary><c>argv[0]</c>, which messages of the C library name the program by; null for a process without a program.</summary>
    internal sbyte* ProgramName { get; set; }

    /// <summary>What stdio does at a normal end, after all exit handlers (C11 §7.22.4.4); null while no stream is in use.</summary>
    internal Action? FlushStreams { get; set; }

    /// <summary>Makes the process that is the host process: it has the host's standard streams, and its end is the host's.</summary>
    internal static CProcess ForHost(HostSystem host) =>
        new(host, ownsHost: true, [host.StandardStream(0), host.StandardStream(1), host.StandardStream(2)]);

    /// <summary>Gives the process what the host process was started with besides the standard streams (POSIX <c>exec</c>).</summary>
    internal void AdoptInheritedFiles()
    {
        foreach ((int descriptor, OpenFile file) in Host.InheritedFiles())
        {
            Descriptors.Place(file, descriptor);
        }
    }

    // Of threads that ask for it at the same time one brings it, and all get the same.
    private ProcessEnvironment TakeEnvironment()
    {
        ProcessEnvironment taken = ProcessEnvironment.FromHost();
        return Interlocked.CompareExchange(ref _environment, taken, null) ?? taken;
    }

    /// <summary>Makes this the process of all threads that belong to no other.</summary>
    internal void BecomeHostProcess() => s_hostProcess = this;

    /// <summary>Makes the current thread one of <paramref name="process"/>, or of none, and returns the one it belonged to.</summary>
    internal static CProcess? Enter(CProcess? process)
    {
        CProcess? previous = t_current;
        t_current = process;
        return previous;
    }

    /// <summary>Registers a function for a normal end (C11 §7.22.4.2); they run in the reverse of this order.</summary>
    internal void AtExit(delegate*<void> function) => Register(new ExitHandler(function, null, null, null));

    /// <summary>Registers a function that receives the exit status and <paramref name="argument"/> (<c>on_exit</c>).</summary>
    internal void OnExit(delegate*<int, void*, void> function, void* argument) => Register(new ExitHandler(null, function, argument, null));

    /// <summary>Registers work of the runtime's own for a normal end.</summary>
    internal void AtExit(Action action) => Register(new ExitHandler(null, null, null, action));

    /// <summary>Ends the current process normally (C11 §7.22.4.4): exit handlers, streams, end. Does not return.</summary>
    internal static void Exit(int status)
    {
        CProcess process = Current;
        process.Leave(process.Finish(status));
    }

    /// <summary>Does what a normal end does before the process is gone, and says how it ended.</summary>
    internal ProcessEnd Finish(int status)
    {
        ClaimEnd();
        RunExitHandlers(status);
        var end = new ProcessEnd(status & 0xff, 0);
        if (OwnsHost && Threads.HasStarted)
        {
            // The other threads may not run on while this one returns.
            Host.ExitNow(end.Status);
        }

        DeclareEnd(end);
        return end;
    }

    /// <summary>Registers a function for <see cref="QuickExit"/> (C11 §7.22.4.3).</summary>
    internal void AtQuickExit(delegate*<void> function)
    {
        lock (_exitLock)
        {
            _quickExitHandlers.Push((nint)function);
        }
    }

    /// <summary>Ends the current process after the functions that were registered for this, newest first (C11 §7.22.4.7). Does not return.</summary>
    internal static void QuickExit(int status)
    {
        CProcess process = Current;
        while (process._quickExitHandlers.TryPop(out nint function))
        {
            ((delegate*<void>)function)();
        }

        ExitNow(status);
    }

    /// <summary>Ends the current process at once (POSIX <c>_exit</c>): no handlers, no flush. Does not return.</summary>
    internal static void ExitNow(int status)
    {
        CProcess process = Current;
        if (process.OwnsHost)
        {
            process.Host.ExitNow(status & 0xff);
        }

        process.Leave(new ProcessEnd(status & 0xff, 0));
    }

    /// <summary>
    /// The size of a new thread's stack, at least <paramref name="size"/>. The C library gives stacks of threads that a fork has left behind to new
    /// threads, while .NET still looks through them when it collects: in a copy new ones are larger than all before.
    /// </summary>
    internal int GetStackSize(int size) => _generation == 0 ? size : (int)Math.Min(MainStack.Size * (1L + _generation) + size, int.MaxValue);

    /// <summary>Copies the process (POSIX <c>fork</c>); 0 in the copy, its number in the original, or a negated error number.</summary>
    internal int Fork()
    {
        if (!OwnsHost || !ForkPreparation.IsDone)
        {
            return -Errno.ENOSYS;
        }

        Threads.ForkHandlers.RunPrepare();
        ThreadSignals.SafePoint();
        bool stops = Threads.HasStarted && SignalTrampoline.IsSupported;
        if (stops)
        {
            Standstill.Begin(this);
        }

        // A signal in between would be noted for both.
        Host.SetSignalMask(ulong.MaxValue);
        int result = Host.Fork();
        if (result == 0)
        {
            _generation++;
            Standstill.EndInCopy();
            ThreadSignals.AfterFork();
            Threads.AfterFork();
            _library?.AfterFork();
            Descriptors.AfterFork();
        }
        else if (stops)
        {
            Standstill.End(this);
        }

        ThreadSignals.Current.RestoreMask();
        if (result == 0)
        {
            Threads.ForkHandlers.RunChild();
        }
        else
        {
            Threads.ForkHandlers.RunParent();
        }

        return result;
    }

    /// <summary>What a program gets that is started from this one: the descriptors without FD_CLOEXEC.</summary>
    internal Launch GetLaunch() => new(Descriptors.Inherited(), Signals.IsIgnored(SignalNumbers.SIGPIPE), ThreadSignals.Current.Blocked);

    /// <summary>Ends the current process by SIGABRT, after the signal's handler (C11 §7.22.4.1); glibc flushes nothing. Returns only by a jump.</summary>
    internal static void Abort()
    {
        CProcess process = Current;
        if (process.Signals[SignalNumbers.SIGABRT].IsFunction)
        {
            // A handler may leave by a jump; if it returns, the process ends all the same.
            Signal.raise(SignalNumbers.SIGABRT);
        }

        process.Kill(SignalNumbers.SIGABRT);
    }

    /// <summary>Ends the process as the default action of a signal does. Does not return.</summary>
    internal void Kill(int signal)
    {
        if (OwnsHost)
        {
            Host.KillSelf(signal);
        }

        Leave(new ProcessEnd(0, signal));
    }

    /// <summary>As <see cref="Kill"/>, but returns to the end of a thread if the process is not the host process.</summary>
    internal void Die(int signal)
    {
        if (OwnsHost)
        {
            Host.KillSelf(signal);
        }

        DeclareEnd(new ProcessEnd(0, signal));
        Threads.NoteEnd(CThread.Current);
    }

    /// <summary>Does what SIGPIPE does to one who writes where nobody reads, unless a handler takes it: that one the kernel calls.</summary>
    internal void SignalBrokenPipe()
    {
        SignalAction action = Signals[SignalNumbers.SIGPIPE];
        if (action.Handler == SignalAction.Default && !SignalSet.Contains(ThreadSignals.Current.Blocked, SignalNumbers.SIGPIPE))
        {
            Kill(SignalNumbers.SIGPIPE);
        }

        if (action.IsFunction && !OwnsHost)
        {
            Signal.raise(SignalNumbers.SIGPIPE);
        }
    }

    /// <summary>
    /// Gives a file that the host has opened a descriptor and returns it as a C function does. If the host could not, which the result
    /// tells, or there is none left, returns -1 and sets <c>errno</c>.
    /// </summary>
    internal int Install(int result, OpenFile? file, bool closeOnExec) =>
        CallResult.Report(file is null ? result : Install(file, closeOnExec));

    /// <summary>Gives a file a descriptor, which is returned, or releases it and returns a negated error number if there is none left.</summary>
    internal int Install(OpenFile file, bool closeOnExec)
    {
        int descriptor = Descriptors.Add(file, closeOnExec);
        if (descriptor < 0)
        {
            file.Release();
        }

        return descriptor;
    }

    /// <summary>Runs what a normal end runs, newest first; handlers that are registered meanwhile run too.</summary>
    internal void RunExitHandlers(int status)
    {
        while (TakeExitHandler(out ExitHandler handler))
        {
            handler.Run(status);
        }

        FlushStreams?.Invoke();
    }

    /// <summary>Closes all descriptors, as the kernel does when a process is gone.</summary>
    public void Dispose() => Descriptors.CloseAll();

    private LibraryState CreateLibrary()
    {
        var created = new LibraryState();
        LibraryState library = Interlocked.CompareExchange(ref _library, created, null) ?? created;
        FlushStreams = library.Streams.CleanUp;
        return library;
    }

    private static CProcess HostProcess()
    {
        if (s_hostProcess is null)
        {
            Interlocked.CompareExchange(ref s_hostProcess, ForHost(HostSystem.Native), null);
        }

        return s_hostProcess;
    }

    private void Leave(ProcessEnd end)
    {
        if (OwnsHost && !CProgram.IsMainThreadOf(this))
        {
            if (IsCopy)
            {
                Host.ExitNow(end.ShellStatus);
            }

            System.Environment.Exit(end.ShellStatus);
        }

        DeclareEnd(end);
        throw new ProcessEndException(this, end);
    }

    // One thread ends the process; another that tries to meanwhile waits until it is gone.
    private void ClaimEnd()
    {
        if (!Threads.HasStarted)
        {
            return;
        }

        CThread self = CThread.Current;
        if (Interlocked.CompareExchange(ref _endingThread, self, null) is { } other && !ReferenceEquals(other, self))
        {
            self.IsCancellationOff = true;
            self.SleepUntil(Deadline.Never);
        }
    }

    // The first end counts; the other threads leave when they next call something that can wait.
    private void DeclareEnd(ProcessEnd end)
    {
        if (!Threads.HasStarted)
        {
            return;
        }

        lock (_exitLock)
        {
            if (HasEnded)
            {
                return;
            }

            (HasEnded, DeclaredEnd) = (true, end);
        }

        Threads.NoteProcessEnd();

        foreach (CThread thread in Threads.Snapshot())
        {
            if (!ReferenceEquals(thread, CThread.Current))
            {
                thread.RequestProcessEnd();
            }
        }
    }

    private void Register(ExitHandler handler)
    {
        lock (_exitLock)
        {
            _exitHandlers.Push(handler);
        }
    }

    private bool TakeExitHandler(out ExitHandler handler)
    {
        lock (_exitLock)
        {
            return _exitHandlers.TryPop(out handler);
        }
    }

    private readonly struct ExitHandler(
        delegate*<void> function, delegate*<int, void*, void> statusFunction, void* argument, Action? action)
    {
        private readonly delegate*<void> _function = function;
        private readonly delegate*<int, void*, void> _statusFunction = statusFunction;
        private readonly void* _argument = argument;
        private readonly Action? _action = action;

        internal void Run(int status)
        {
            if (_function != null)
            {
                _function();
            }
            else if (_statusFunction != null)
            {
                _statusFunction(status, _argument);
            }
            else
            {
                _action!();
            }
        }
    }
}
