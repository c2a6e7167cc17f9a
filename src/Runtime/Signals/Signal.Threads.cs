using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>Signals of threads (POSIX <c>signal.h</c>). All return 0 or an error number; errno stays.</summary>
public static unsafe partial class Signal
{
    /// <summary>Sends a thread a signal; 0 only looks whether the thread is there (POSIX <c>pthread_kill</c>).</summary>
    public static int pthread_kill(ulong thread, int sig)
    {
        CProcess process = CProcess.Current;
        siginfo_t information = Describe(process, sig, SI_TKILL);
        return Send(process, thread, sig, &information);
    }

    /// <summary><see cref="sigprocmask"/> for one thread of several (POSIX <c>pthread_sigmask</c>).</summary>
    public static int pthread_sigmask(int how, sigset_t* set, sigset_t* oldset) => ChangeMask(how, set, oldset);

    /// <summary>Sends a thread a signal with a value (pthread_sigqueue(3)).</summary>
    public static int pthread_sigqueue(ulong thread, int sig, sigval value)
    {
        CProcess process = CProcess.Current;
        siginfo_t information = Describe(process, sig, SI_QUEUE);
        information.si_value = value;
        return Send(process, thread, sig, &information);
    }

    private static int Send(CProcess process, ulong id, int signal, siginfo_t* information)
    {
        if (signal is < 0 or > SignalSet.Count || SignalSet.IsOfLibrary(signal))
        {
            return EINVAL;
        }

        if (process.Threads.Find(id) is not { } thread)
        {
            return ESRCH;
        }

        return signal == 0 || thread.HasEnded ? 0 : -ThreadSignals.Send(thread, signal, information);
    }
}
