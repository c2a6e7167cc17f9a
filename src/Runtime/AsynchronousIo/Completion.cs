using System;
using System.Runtime.CompilerServices;
using System.Threading;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.AsynchronousIo;

/// <summary>That a number of requests are done: somebody waits for it, or is to be told.</summary>
internal sealed unsafe class Completion
{
    // A word in memory that never moves: 0 until it is so.
    private readonly int[] _words = GC.AllocateArray<int>(1, pinned: true);
    private readonly int* _isDone;
    private readonly bool _tells;
    private readonly sigevent _notice;
    private int _left;

    /// <param name="count">How many requests are to end before it is so.</param>
    internal Completion(int count)
    {
        _left = count;
        _isDone = (int*)Unsafe.AsPointer(ref _words[0]);
    }

    /// <param name="count">How many requests are to end before it is so.</param>
    /// <param name="notice">How to tell of it.</param>
    internal Completion(int count, in sigevent notice)
        : this(count)
    {
        _tells = true;
        _notice = notice;
    }

    /// <summary>Whether a request has ended with an error.</summary>
    internal bool HasFailed { get; private set; }

    /// <summary>One more request has to end. The queue's lock guards it.</summary>
    internal void Add() => _left++;

    /// <summary>A request has ended. The queue's lock guards it.</summary>
    internal void Note(Processes.CProcess process, bool hasFailed)
    {
        HasFailed |= hasFailed;
        if (--_left != 0)
        {
            return;
        }

        Volatile.Write(ref *_isDone, 1);
        process.Host.WakeAt(_isDone, int.MaxValue, isShared: false);
        if (_tells)
        {
            Notice.Send(process, _notice);
        }
    }

    /// <summary>Waits for it. 0, -ETIMEDOUT, or -EINTR when a handler ends the wait.</summary>
    internal int Wait(HostSystem host, in Deadline deadline)
    {
        while (Volatile.Read(ref *_isDone) == 0)
        {
            int result = host.WaitAt(_isDone, 0, isShared: false, deadline);
            if (result == -ETIMEDOUT)
            {
                return result;
            }

            if (result < 0 && result != -EAGAIN && !ThreadSignals.Restarts(result))
            {
                return result;
            }
        }

        return 0;
    }
}
