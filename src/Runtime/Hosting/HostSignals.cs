using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>A file that signals are read from (signalfd(2)).</summary>
internal sealed unsafe class HostSignals(int fd) : HostFile(fd)
{
    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count)
    {
        long result = base.Read(buffer, count);
        for (long i = 0; i < result / sizeof(signalfd_siginfo); i++)
        {
            Undisguise(ref ((signalfd_siginfo*)buffer)[i]);
        }

        return result;
    }

    // It may have reached a thread that runs no C first, which sent it on. The kernel then takes what came with it for the number of a process, its user and
    // a value, which lie where a child's status and the descriptor of SIGIO are.
    private static void Undisguise(ref signalfd_siginfo information)
    {
        int code = SignalTrampoline.Undisguise(information.ssi_code);
        if (code == information.ssi_code)
        {
            return;
        }

        information.ssi_code = code;
        if (information.ssi_signo == Signal.SIGCHLD && code > Signal.SI_USER)
        {
            information.ssi_status = information.ssi_int;
            information.ssi_int = 0;
            information.ssi_ptr = 0;
        }
        else if (information.ssi_signo == Signal.SIGIO && code > Signal.SI_USER)
        {
            information.ssi_band = information.ssi_pid;
            information.ssi_fd = information.ssi_int;
            information.ssi_pid = 0;
            information.ssi_uid = 0;
            information.ssi_int = 0;
            information.ssi_ptr = 0;
        }
    }
}
