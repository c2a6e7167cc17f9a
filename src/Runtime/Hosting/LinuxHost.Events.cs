using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysEventfd;
using static CSockTranslate.Runtime.SysSignalfd;
using static CSockTranslate.Runtime.SysTimerfd;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>What waits for others, and what moves data between files: the kernel's own.</summary>
internal sealed unsafe partial class LinuxHost
{
    /// <inheritdoc/>
    internal override int OpenEventQueue(out OpenFile? file)
    {
        int fd = Libc.Result(Libc.epoll_create1(EPOLL_CLOEXEC));
        file = fd < 0 ? null : new HostEpoll(fd);
        return fd < 0 ? fd : 0;
    }

    /// <inheritdoc/>
    internal override int OpenCounter(uint value, int flags, out OpenFile? file) =>
        Open(Libc.Result(Libc.eventfd(value, flags | EFD_CLOEXEC)), out file);

    /// <inheritdoc/>
    internal override int OpenTimer(int clock, int flags, out OpenFile? file) =>
        Open(Libc.Result(Libc.timerfd_create(clock, flags | TFD_CLOEXEC)), out file);

    /// <inheritdoc/>
    internal override int OpenSignals(sigset_t* mask, int flags, out OpenFile? file)
    {
        int fd = Libc.Result(Libc.signalfd(-1, mask, flags | SFD_CLOEXEC));
        file = fd < 0 ? null : new HostSignals(fd);
        return fd < 0 ? fd : 0;
    }

    /// <inheritdoc/>
    internal override long SendFile(OpenFile output, OpenFile input, long* offset, ulong count)
    {
        if (output is not HostFile target || input is not HostFile source)
        {
            return base.SendFile(output, input, offset, count);
        }

        return WaitingCalls.sendfile(target.Number, source.Number, offset, (nuint)count);
    }

    /// <inheritdoc/>
    internal override long Splice(OpenFile input, long* inputOffset, OpenFile output, long* outputOffset, ulong count, uint flags)
    {
        if (output is not HostFile target || input is not HostFile source)
        {
            return -EINVAL;
        }

        return WaitingCalls.splice(source.Number, inputOffset, target.Number, outputOffset, (nuint)count, flags);
    }

    /// <inheritdoc/>
    internal override long Tee(OpenFile input, OpenFile output, ulong count, uint flags)
    {
        if (output is not HostFile target || input is not HostFile source)
        {
            return -EINVAL;
        }

        return WaitingCalls.tee(source.Number, target.Number, (nuint)count, flags);
    }

    private static int Open(int fd, out OpenFile? file)
    {
        file = fd < 0 ? null : new HostFile(fd);
        return fd < 0 ? fd : 0;
    }
}
