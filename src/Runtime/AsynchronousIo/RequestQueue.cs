using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.AsynchronousIo;

/// <summary>
/// The requests of a process and the threads that serve them. Of each descriptor one request is worked on at a time; the others wait behind it by priority.
/// </summary>
internal sealed unsafe class RequestQueue
{
    private const int MostDelta = 20;
    private const int MillisecondsPerSecond = 1000;

    private readonly object _lock = new();
    private readonly Dictionary<int, List<Request>> _byDescriptor = [];

    // The first requests of their descriptors that no thread has taken yet, by priority.
    private readonly List<Request> _ready = [];
    private int _mostThreads = 20;
    private int _idleTime = MillisecondsPerSecond;
    private int _threads;
    private int _idle;

    /// <summary>Sets how many threads there may be, and after how many seconds without work one ends.</summary>
    internal void Tune(int threads, int idleSeconds)
    {
        lock (_lock)
        {
            if (_threads == 0)
            {
                _mostThreads = Math.Max(1, threads);
            }

            if (idleSeconds != 0)
            {
                _idleTime = idleSeconds * MillisecondsPerSecond;
            }
        }
    }

    /// <summary>Begins a request. 0, or -EINVAL or -EAGAIN, which the request then says too.</summary>
    internal int Begin(aiocb* block, int operation)
    {
        lock (_lock)
        {
            return Add(block, operation, out _);
        }
    }

    /// <summary>Begins the requests of a list. 0, or a negated error number if one could not be begun; the others are.</summary>
    internal int BeginAll(ReadOnlySpan<nint> list, Completion completion, out int begun)
    {
        begun = 0;
        int result = 0;
        lock (_lock)
        {
            foreach (nint item in list)
            {
                var block = (aiocb*)item;
                if (block == null || block->aio_lio_opcode == Aio.LIO_NOP)
                {
                    continue;
                }

                int error = Add(block, block->aio_lio_opcode, out Request? request);
                if (request is null)
                {
                    result = error;
                    continue;
                }

                completion.Add();
                request.Watchers.Add(completion);
                begun++;
            }
        }

        return result;
    }

    /// <summary>
    /// Has somebody told of the end of one of the requests: how many there are that have not ended; 0 if one has ended already.
    /// </summary>
    internal int Watch(ReadOnlySpan<nint> list, Completion completion)
    {
        lock (_lock)
        {
            int watched = 0;
            foreach (nint item in list)
            {
                if (item == 0)
                {
                    continue;
                }

                if (Find((aiocb*)item) is not { } request)
                {
                    Forget(list, completion);
                    return 0;
                }

                request.Watchers.Add(completion);
                watched++;
            }

            return watched;
        }
    }

    /// <summary>Nobody is to be told any more.</summary>
    internal void Forget(ReadOnlySpan<nint> list, Completion completion)
    {
        lock (_lock)
        {
            foreach (nint item in list)
            {
                if (item != 0 && Find((aiocb*)item) is { } request)
                {
                    request.Watchers.RemoveAll(watcher => ReferenceEquals(watcher, completion));
                }
            }
        }
    }

    /// <summary>Cancels what nobody works on: a request, or all of a descriptor for null. <c>AIO_*</c>.</summary>
    internal int Cancel(int descriptor, aiocb* block)
    {
        lock (_lock)
        {
            if (!_byDescriptor.TryGetValue(descriptor, out List<Request>? requests))
            {
                return Aio.AIO_ALLDONE;
            }

            Request[] meant = [.. requests.Where(request => block == null || request.Block == block)];
            foreach (Request request in meant.Where(request => !request.IsRunning))
            {
                _ready.Remove(request);
                End(CProcess.Current, request, -ECANCELED);
            }

            return meant.Length == 0 ? Aio.AIO_ALLDONE : meant.Any(request => request.IsRunning) ? Aio.AIO_NOTCANCELED : Aio.AIO_CANCELED;
        }
    }

    private Request? Find(aiocb* block)
    {
        if (Volatile.Read(ref block->__error_code) == EINPROGRESS && _byDescriptor.TryGetValue(block->aio_fildes, out List<Request>? requests))
        {
            foreach (Request request in requests)
            {
                if (request.Block == block)
                {
                    return request;
                }
            }
        }

        return null;
    }

    // 0 or a negated error number.
    private int Add(aiocb* block, int operation, out Request? request)
    {
        if (operation is Request.Synchronize or Request.SynchronizeData)
        {
            block->aio_reqprio = 0;
        }
        else if (block->aio_reqprio is < 0 or > MostDelta)
        {
            return Refuse(block, EINVAL, out request);
        }

        block->aio_lio_opcode = operation;
        block->__policy = Sched.SCHED_OTHER;
        block->__abs_prio = -block->aio_reqprio;
        block->__error_code = EINPROGRESS;
        block->__return_value = 0;
        request = new Request(block, block->__abs_prio);
        if (_byDescriptor.TryGetValue(request.Descriptor, out List<Request>? others))
        {
            Insert(others, request, first: 1);
        }
        else if (TryMakeReady(request))
        {
            _byDescriptor.Add(request.Descriptor, [request]);
        }
        else
        {
            return Refuse(block, EAGAIN, out request);
        }

        return 0;
    }

    private static int Refuse(aiocb* block, int error, out Request? request)
    {
        block->__error_code = error;
        block->__return_value = -1;
        request = null;
        return -error;
    }

    // Whether there is or will be a thread for it.
    private bool TryMakeReady(Request request)
    {
        if (_ready.Count >= _idle && _threads < _mostThreads)
        {
            CProcess process = CProcess.Current;
            request.IsRunning = HelperThread.TryStart(process, () => Work(process, request));
            if (request.IsRunning || _threads == 0)
            {
                _threads += request.IsRunning ? 1 : 0;
                return request.IsRunning;
            }
        }

        Insert(_ready, request, first: 0);
        Monitor.Pulse(_lock);
        return true;
    }

    private void Work(CProcess process, Request? request)
    {
        while (request is not null)
        {
            long result = request.Serve(process);
            lock (_lock)
            {
                End(process, request, result);
                request = Take();
            }
        }
    }

    // The next request, or null when the thread is to end.
    private Request? Take()
    {
        while (_ready.Count == 0)
        {
            _idle++;
            bool isWoken = Monitor.Wait(_lock, _idleTime);
            _idle--;
            if (!isWoken && _ready.Count == 0)
            {
                _threads--;
                return null;
            }
        }

        Request request = _ready[0];
        _ready.RemoveAt(0);
        request.IsRunning = true;
        return request;
    }

    private void End(CProcess process, Request request, long result)
    {
        List<Request> requests = _byDescriptor[request.Descriptor];
        bool wasFirst = ReferenceEquals(requests[0], request);
        requests.Remove(request);
        sigevent notice = request.Block->aio_sigevent;
        request.Store(result);
        Notice.Send(process, notice);
        foreach (Completion completion in request.Watchers)
        {
            completion.Note(process, result < 0);
        }

        if (requests.Count == 0)
        {
            _byDescriptor.Remove(request.Descriptor);
        }
        else if (wasFirst)
        {
            // Whoever called takes it next, or a thread that has nothing to do.
            Insert(_ready, requests[0], first: 0);
            Monitor.Pulse(_lock);
        }
    }

    private static void Insert(List<Request> requests, Request request, int first)
    {
        int place = first;
        while (place < requests.Count && requests[place].Priority >= request.Priority)
        {
            place++;
        }

        requests.Insert(place, request);
    }
}
