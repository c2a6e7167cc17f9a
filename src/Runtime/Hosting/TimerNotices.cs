using System.Collections.Generic;
using System.Threading;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Threading;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// Timers whose expirations are to be told of by a thread (timer_create(2), SIGEV_THREAD). The kernel sends a signal to a thread of the runtime's own,
/// which waits for nothing else and starts one that runs the program's function.
/// </summary>
internal sealed unsafe class TimerNotices
{
    // The signal that C libraries keep for this.
    private const int Expiration = 32;

    private static readonly Lock s_lock = new();
    private static TimerNotices? s_current;

    private readonly Dictionary<int, Request> _requests = [];
    private readonly ManualResetEventSlim _started = new();
    private readonly CProcess _process;
    private readonly int _number;
    private int _thread;

    private TimerNotices(CProcess process)
    {
        _process = process;
        _number = process.Host.ProcessId;
    }

    /// <summary>Makes a timer of that kind. 0 or a negated error number.</summary>
    internal static int Create(CProcess process, int clock, in sigevent request, nint* timer)
    {
        if (!SignalTrampoline.IsSupported)
        {
            return -Errno.ENOSYS;
        }

        lock (s_lock)
        {
            // A child that fork() made has no thread that waits.
            if (s_current is null || s_current._number != process.Host.ProcessId)
            {
                TimerNotices created = new(process);
                if (!HelperThread.TryStart(process, created.Run))
                {
                    return -Errno.EAGAIN;
                }

                created._started.Wait();
                s_current = created;
            }

            return s_current.Add(clock, request, timer);
        }
    }

    /// <summary>Forgets a timer that is gone.</summary>
    internal static void Forget(nint timer)
    {
        lock (s_lock)
        {
            s_current?._requests.Remove((int)timer);
        }
    }

    private int Add(int clock, in sigevent request, nint* timer)
    {
        sigevent bySignal = default;
        bySignal.sigev_notify = Signal.SIGEV_THREAD_ID;
        bySignal.sigev_signo = Expiration;
        bySignal.sigev_notify_thread_id = _thread;
        int result = Libc.Result(Libc.timer_create(clock, &bySignal, timer));
        if (result == 0)
        {
            var routine = new ThreadRoutine(request.sigev_notify_function, request.sigev_value);
            _requests[(int)*timer] = new Request(routine, ThreadAttributes.ForNotice(_process, request));
        }

        return result;
    }

    private void Run()
    {
        ulong set = SignalSet.Of(Expiration);
        WaitingCalls.BlockReserved(set);
        _thread = _process.Host.ThreadId;
        _started.Set();
        while (true)
        {
            siginfo_t information;
            if (WaitingCalls.rt_sigtimedwait(&set, &information, null) != Expiration || information.si_code != Signal.SI_TIMER)
            {
                continue;
            }

            Request request;
            lock (s_lock)
            {
                if (!_requests.TryGetValue(information.si_timerid, out request))
                {
                    continue;
                }
            }

            CThread.StartForNotice(_process, request.Attributes, request.Routine, blockedSignals: ulong.MaxValue);
        }
    }

    private readonly record struct Request(ThreadRoutine Routine, ThreadAttributes Attributes);
}
