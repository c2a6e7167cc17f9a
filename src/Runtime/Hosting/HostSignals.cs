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
            // It may have reached a thread that runs no C first, which sent it on.
            ref int code = ref ((signalfd_siginfo*)buffer)[i].ssi_code;
            code = SignalTrampoline.Undisguise(code);
        }

        return result;
    }
}
