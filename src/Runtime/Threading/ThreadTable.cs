using System.Collections.Generic;
using System.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Threading;

/// <summary>The threads of a process that a pthread_t can name: those that run, and those that have ended and may be joined.</summary>
internal sealed class ThreadTable
{
    private object _lock = new();
    private readonly Dictionary<ulong, CThread> _threads = [];
    private ulong _lastId;
    private int _running;
    private bool _isProcessGone;

    /// <summary>Whether the process has ever started a thread.</summary>
    internal bool HasStarted { get; private set; }

    /// <summary>The attributes of threads that are started without (pthread_setattr_default_np(3)).</summary>
    internal ThreadAttributes Defaults { get; set; } = ThreadAttributes.Default;

    /// <summary>What <c>pthread_setconcurrency</c> was given last.</summary>
    internal int Concurrency { get; set; }

    /// <summary>The keys of the process.</summary>
    internal KeyTable Keys { get; } = new();

    /// <summary>The functions of <c>pthread_atfork</c>.</summary>
    internal ForkHandlers ForkHandlers { get; } = new();

    /// <summary>Makes a thread known that is about to start; its number.</summary>
    internal ulong Add(CThread thread)
    {
        lock (_lock)
        {
            HasStarted = true;
            _running++;
            _threads.Add(++_lastId, thread);
            return _lastId;
        }
    }

    /// <summary>Makes a thread known that C code did not start, such as the one that runs <c>main</c>.</summary>
    internal ulong Adopt(CThread thread)
    {
        lock (_lock)
        {
            _threads.Add(++_lastId, thread);
            return _lastId;
        }
    }

    /// <summary>Forgets a thread that could not start.</summary>
    internal void RemoveUnstarted(CThread thread)
    {
        lock (_lock)
        {
            _threads.Remove(thread.Id);
            NoteOneLess();
        }
    }

    /// <summary>The thread of a number, or null.</summary>
    internal CThread? Find(ulong id)
    {
        lock (_lock)
        {
            return _threads.GetValueOrDefault(id);
        }
    }

    /// <summary>Lets the current thread be the one that waits for another. 0 or ESRCH, EINVAL, EDEADLK.</summary>
    internal int BeginJoin(ulong id, out CThread? thread)
    {
        CThread self = CThread.Current;
        lock (_lock)
        {
            if (!_threads.TryGetValue(id, out thread))
            {
                return ESRCH;
            }

            if (thread.IsDetached)
            {
                return EINVAL;
            }

            if (ReferenceEquals(thread, self) || (ReferenceEquals(self.Joiner, thread) && !self.IsDetached))
            {
                return EDEADLK;
            }

            if (thread.Joiner is not null)
            {
                return EINVAL;
            }

            thread.Joiner = self;
            return 0;
        }
    }

    /// <summary>Lets others wait again for a thread.</summary>
    internal void GiveUpJoin(CThread thread)
    {
        lock (_lock)
        {
            thread.Joiner = null;
        }
    }

    /// <summary>Forgets a thread that has been joined.</summary>
    internal void Remove(CThread thread)
    {
        lock (_lock)
        {
            _threads.Remove(thread.Id);
        }
    }

    /// <summary>Lets a thread go when it ends, without being joined. 0 or ESRCH, EINVAL.</summary>
    internal int Detach(ulong id)
    {
        lock (_lock)
        {
            if (!_threads.TryGetValue(id, out CThread? thread))
            {
                return ESRCH;
            }

            if (thread.IsDetached)
            {
                return EINVAL;
            }

            thread.IsDetached = true;
            if (thread.HasEnded)
            {
                _threads.Remove(id);
            }

            return 0;
        }
    }

    /// <summary>Takes note that a thread runs no more of the program.</summary>
    internal void NoteEnd(CThread thread)
    {
        lock (_lock)
        {
            if (thread.IsDetached)
            {
                _threads.Remove(thread.Id);
            }

            if (!thread.IsMain)
            {
                NoteOneLess();
            }
        }
    }

    /// <summary>Waits until all threads that were started have ended, or the process has.</summary>
    internal void AwaitOthers()
    {
        lock (_lock)
        {
            Standstill.Rest();
            while (_running > 0 && !_isProcessGone)
            {
                Monitor.Wait(_lock);
            }
        }

        Standstill.GoOn();
    }

    /// <summary>Takes note that the process has ended.</summary>
    internal void NoteProcessEnd()
    {
        lock (_lock)
        {
            _isProcessGone = true;
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>What a child that fork() made has of its parent's threads: the one that called it, under its new number.</summary>
    internal void AfterFork()
    {
        // No lock: whoever held it is not there any more.
        _lock = new object();
        _threads.Clear();
        _running = 0;
        if (CThread.Known is { } thread)
        {
            thread.AfterFork();
            _threads.Add(thread.Id, thread);
            _running = thread.WasStarted ? 1 : 0;
        }
    }

    /// <summary>The threads, as they are now.</summary>
    internal CThread[] Snapshot()
    {
        lock (_lock)
        {
            return [.. _threads.Values];
        }
    }

    private void NoteOneLess()
    {
        _running--;
        Monitor.PulseAll(_lock);
    }
}
