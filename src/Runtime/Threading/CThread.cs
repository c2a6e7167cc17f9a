using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Threading;

/// <summary>A thread of a C process: what pthread_t stands for. A .NET thread of its own runs it.</summary>
internal sealed unsafe partial class CThread
{
    /// <summary>The longest name, without its NUL (pthread_setname_np(3)).</summary>
    internal const int NameLength = 15;

    private const int Running = 0;
    private const int Ended = 1;

    [ThreadStatic]
    private static CThread? t_current;

    // A word in memory that never moves, so that others can wait there: the one beside says whether the thread has ended.
    private readonly int[] _words = GC.AllocateArray<int>(2, pinned: true);
    private readonly byte[] _name = new byte[NameLength + 1];
    private readonly int* _state;
    private readonly int* _sleep;
    private readonly ThreadRoutine _routine;
    private readonly ThreadAttributes _attributes;
    private void* _result;
    private ulong _blockedSignals;

    private CThread(CProcess process, in ThreadAttributes attributes, in ThreadRoutine routine, bool isMain)
    {
        Process = process;
        IsMain = isMain;
        _attributes = attributes;
        _routine = routine;
        _state = (int*)Unsafe.AsPointer(ref _words[0]);
        _sleep = _state + 1;
        IsDetached = attributes.IsDetached;
        _scheduled = attributes.HasExplicitPolicy || attributes.Affinity is not null ? new ManualResetEventSlim() : null;
    }

    /// <summary>The thread that runs; one that C code did not start is made known with the first use.</summary>
    internal static CThread Current => t_current ?? Adopt();

    /// <summary>The thread that runs, or null if nothing has asked for it yet: then nobody can have cancelled it.</summary>
    internal static CThread? Known => t_current;

    /// <summary>The process that it is a thread of.</summary>
    internal CProcess Process { get; }

    /// <summary>What <c>pthread_self</c> returns.</summary>
    internal ulong Id { get; private set; }

    /// <summary>The number by which the host knows it, as <c>gettid</c> returns it.</summary>
    internal int HostId { get; private set; }

    /// <summary>Whether it runs <c>main</c>.</summary>
    internal bool IsMain { get; }

    /// <summary>Whether it is one that C code has started.</summary>
    internal bool WasStarted => _routine.Exists;

    /// <summary>Whether nobody can join it. The table's lock guards it.</summary>
    internal bool IsDetached { get; set; }

    /// <summary>The thread that waits for this one's end. The table's lock guards it.</summary>
    internal CThread? Joiner { get; set; }

    /// <summary>Whether it has ended.</summary>
    internal bool HasEnded => Volatile.Read(ref *_state) == Ended;

    /// <summary>The attributes that it was started with.</summary>
    internal ref readonly ThreadAttributes Attributes => ref _attributes;

    /// <summary>The end of its stack, the highest address.</summary>
    internal byte* StackTop { get; private set; }

    /// <summary>Its name and a NUL.</summary>
    internal ReadOnlySpan<byte> Name => _name;

    /// <summary>Makes another thread, or none, the current one, and returns the one before.</summary>
    internal static CThread? Enter(CThread? thread)
    {
        CThread? previous = t_current;
        t_current = thread;
        return previous;
    }

    /// <summary>Starts a thread (POSIX <c>pthread_create</c>). 0 or an error number.</summary>
    internal static int Start(in ThreadAttributes attributes, in ThreadRoutine routine, ulong* id)
    {
        CThread creator = Current;
        CThread created = new(creator.Process, attributes, routine, isMain: false) { _blockedSignals = ThreadSignals.Current.Blocked };
        creator._name.CopyTo(created._name, 0);
        created.Id = creator.Process.Threads.Add(created);
        *id = created.Id;
        return created.Start();
    }

    /// <summary>
    /// Starts a thread that tells of an event (<c>SIGEV_THREAD</c>); a thread of the runtime's own can do that too. 0 or an error number.
    /// </summary>
    internal static int StartForNotice(CProcess process, in ThreadAttributes attributes, in ThreadRoutine routine, ulong blockedSignals)
    {
        CThread created = new(process, attributes, routine, isMain: false) { _blockedSignals = blockedSignals };
        ThreadNames.OfProgram(process.ProgramName, created._name);
        created.Id = process.Threads.Add(created);
        return created.Start();
    }

    /// <summary>Waits until the thread has ended. 0, ETIMEDOUT, EINVAL for a deadline that is none; a cancellation point.</summary>
    internal int AwaitEnd(in Deadline deadline)
    {
        CThread waiter = Current;
        while (!HasEnded)
        {
            if (waiter.Wait(_state, Running, isShared: false, deadline) == -ETIMEDOUT)
            {
                return ETIMEDOUT;
            }

            if (waiter.MustAct)
            {
                Process.Threads.GiveUpJoin(this);
                waiter.Act();
            }
        }

        return 0;
    }

    /// <summary>Takes note of the number that it has in a child that fork() made, where it holds no robust mutex.</summary>
    internal void AfterFork()
    {
        HostId = Process.Host.ThreadId;
        _mutexes = null;
    }

    /// <summary>What it returned, or was given to <c>pthread_exit</c>.</summary>
    internal void* Result => _result;

    /// <summary>Gives it another name.</summary>
    internal void Rename(ReadOnlySpan<byte> name)
    {
        lock (_name)
        {
            Array.Clear(_name);
            name.CopyTo(_name);
            fixed (byte* text = _name)
            {
                Process.Host.NameThread(HostId, (sbyte*)text);
            }
        }
    }

    /// <summary>Ends the current thread (POSIX <c>pthread_exit</c>): cleanup handlers, then what <see cref="Run"/> does at the end.</summary>
    [DoesNotReturn]
    internal void Exit(void* result)
    {
        _result = result;
        _isExiting = true;
        RunCleanups();
        throw new ThreadExitException(this);
    }

    /// <summary>Does what is to be done when a thread's frames are gone: destructors, mutexes that it leaves locked, those who wait for it.</summary>
    internal void Finish()
    {
        _isExiting = true;
        DestroyValues();
        AbandonMutexes();

        // Who waits for the end may send the process signals as soon as it is known.
        ThreadSignals.Leave();
        Process.Threads.NoteEnd(this);
        Volatile.Write(ref *_state, Ended);
        Process.Host.WakeAt(_state, int.MaxValue, isShared: false);
    }

    private int Start()
    {
        Thread thread = new(Run, Process.GetStackSize(_attributes.HostStackSize)) { IsBackground = true };
        Standstill.NoteStarting();
        ThreadSignals.BeginSharing();
        try
        {
            thread.Start();
        }
        catch (OutOfMemoryException)
        {
            Standstill.NoteStarted();
            Process.Threads.RemoveUnstarted(this);
            return EAGAIN;
        }

        return AwaitScheduling();
    }

    private static CThread Adopt()
    {
        CProcess process = CProcess.Current;
        bool isMain = CProgram.IsMainThreadOf(process);
        CThread thread = new(process, ThreadAttributes.Default, default, isMain);
        thread.Id = process.Threads.Adopt(thread);
        thread.TakeHostThread();
        ThreadNames.OfProgram(process.ProgramName, thread._name);
        t_current = thread;
        return thread;
    }

    private void TakeHostThread()
    {
        byte here;
        HostId = Process.Host.ThreadId;
        StackTop = &here;
    }

    private void Run()
    {
        CProcess.Enter(Process);
        t_current = this;
        TakeHostThread();
        ThreadSignals.Enter(Process, _blockedSignals);
        Standstill.NoteStarted();
        Standstill.Join(ThreadSignals.Block);
        try
        {
            if (TakeScheduling())
            {
                RunRoutine();
                Finish();
            }
        }
        catch (ProcessEndException end) when (ReferenceEquals(end.Process, Process))
        {
            Process.Threads.NoteEnd(this);
        }
        catch (Exception fault) when (!Debugger.IsAttached && Faults.Ends(fault))
        {
            Process.Die(Faults.SignalOf(fault));
        }
        finally
        {
            ThreadSignals.Leave();
        }
    }

    private void RunRoutine()
    {
        try
        {
            _result = _routine.Call();
        }
        catch (ThreadExitException exit) when (ReferenceEquals(exit.Thread, this))
        {
            // It ended so.
        }
    }
}
