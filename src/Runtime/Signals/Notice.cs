using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Threading;

namespace CSockTranslate.Runtime.Signals;

/// <summary>Tells a program of the end of what it began, as its <c>struct sigevent</c> asks (POSIX §2.4.1).</summary>
internal static unsafe class Notice
{
    /// <summary>Sends a signal, starts a thread or does nothing. Any thread can call it.</summary>
    internal static void Send(CProcess process, in sigevent request)
    {
        switch (request.sigev_notify)
        {
            case Signal.SIGEV_SIGNAL:
                siginfo_t information = Signal.Describe(process, request.sigev_signo, Signal.SI_ASYNCIO);
                information.si_value = request.sigev_value;
                process.Host.QueueSignal(process.Host.ProcessId, request.sigev_signo, &information);
                break;
            case Signal.SIGEV_THREAD:
                var routine = new ThreadRoutine(request.sigev_notify_function, request.sigev_value);
                CThread.StartForNotice(process, ThreadAttributes.ForNotice(process, request), routine, blockedSignals: 0);
                break;
        }
    }
}
