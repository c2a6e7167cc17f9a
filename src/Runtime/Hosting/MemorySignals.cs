using System.Threading;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.SysSignalfd;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>A file that signals could be read from (signalfd(2)), where the host sends none.</summary>
internal sealed unsafe class MemorySignals(int flags) : MemoryFile(O_RDWR | (flags & SFD_NONBLOCK))
{
    /// <inheritdoc/>
    public override short Readiness(short events) => 0;

    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count)
    {
        if (count < (ulong)sizeof(signalfd_siginfo))
        {
            return -EINVAL;
        }

        lock (Gate)
        {
            while (AwaitChange(!IsNonBlocking, Timeout.InfiniteTimeSpan))
            {
            }

            return -EAGAIN;
        }
    }

    /// <inheritdoc/>
    internal override long Write(void* buffer, ulong count) => -EINVAL;

    /// <inheritdoc/>
    internal override int SetSignals(sigset_t* mask) => 0;

    /// <inheritdoc/>
    protected override int CloseFile() => 0;
}
