using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Linux itself.</summary>
internal sealed unsafe partial class LinuxHost : HostSystem
{
    /// <inheritdoc/>
    internal override int ProcessId => Libc.getpid();

    /// <inheritdoc/>
    internal override int ParentProcessId => Libc.getppid();

    /// <inheritdoc/>
    internal override uint UserId => Libc.getuid();

    /// <inheritdoc/>
    internal override uint EffectiveUserId => Libc.geteuid();

    /// <inheritdoc/>
    internal override uint GroupId => Libc.getgid();

    /// <inheritdoc/>
    internal override uint EffectiveGroupId => Libc.getegid();

    /// <inheritdoc/>
    internal override OpenFile? StandardStream(int descriptor) =>
        Libc.fcntl(descriptor, F_GETFD, 0) < 0 ? null : new HostFile(descriptor);

    /// <inheritdoc/>
    [DoesNotReturn]
    internal override void ExitNow(int status)
    {
        Libc._exit(status);
        throw new UnreachableException();
    }

    /// <inheritdoc/>
    [DoesNotReturn]
    internal override void KillSelf(int signal)
    {
        // The runtime beneath has handlers of its own for some signals and ignores SIGPIPE.
        Libc.signal(signal, 0);
        SetSignalMask(0);

        // To the thread itself: it is gone when the call would return.
        Libc.tgkill(Libc.getpid(), Libc.gettid(), signal);

        // Only a signal that does not end processes lets this one live on here.
        ExitNow(128 + signal);
    }

    /// <inheritdoc/>
    internal override void UseDefaultFaultActions()
    {
        foreach (int signal in s_faults)
        {
            // The program may come to handle it itself, and has .NET notice it then.
            sigaction action;
            if (Libc.sigaction(signal, null, &action) == 0)
            {
                FaultTrampoline.Keep(signal, action);
            }

            Libc.signal(signal, SignalAction.Default);
        }
    }

    /// <inheritdoc/>
    internal override int Sleep(int clock, int flags, timespec* requested, timespec* remaining) =>
        WaitingCalls.clock_nanosleep(clock, flags, requested, remaining);

    /// <inheritdoc/>
    internal override int ReadClock(int clock, timespec* time) => Libc.Result(Libc.clock_gettime(clock, time));

    /// <inheritdoc/>
    internal override int ClockResolution(int clock, timespec* step) => Libc.Result(Libc.clock_getres(clock, step));

    /// <inheritdoc/>
    internal override int OpenSocket(int domain, int type, int protocol, out OpenFile? socket)
    {
        int fd = Libc.Result(Libc.socket(domain, type | SOCK_CLOEXEC, protocol));
        socket = fd < 0 ? null : new HostFile(fd, type);
        return fd < 0 ? fd : 0;
    }

    /// <inheritdoc/>
    internal override int OpenSocketPair(int domain, int type, int protocol, out OpenFile? first, out OpenFile? second)
    {
        int* fds = stackalloc int[2];
        int result = Libc.Result(Libc.socketpair(domain, type | SOCK_CLOEXEC, protocol, fds));
        first = result < 0 ? null : new HostFile(fds[0], type);
        second = result < 0 ? null : new HostFile(fds[1], type);
        return result;
    }

    /// <inheritdoc/>
    internal override int OpenPipe(int flags, out OpenFile? readEnd, out OpenFile? writeEnd)
    {
        int* fds = stackalloc int[2];
        int result = Libc.Result(Libc.pipe2(fds, flags | O_CLOEXEC));
        readEnd = result < 0 ? null : new HostFile(fds[0]);
        writeEnd = result < 0 ? null : new HostFile(fds[1]);
        return result;
    }

    /// <inheritdoc/>
    internal override int Poll(ReadOnlySpan<OpenFile?> files, pollfd* requests, long nanoseconds)
    {
        const int MaximumOnStack = 256;
        pollfd* block = files.Length > MaximumOnStack ? (pollfd*)NativeMemory.Alloc((nuint)files.Length, (nuint)sizeof(pollfd)) : null;
        pollfd* onStack = stackalloc pollfd[block == null ? files.Length : 0];
        pollfd* native = block == null ? onStack : block;
        int ready = 0;
        for (int i = 0; i < files.Length; i++)
        {
            native[i] = new pollfd { fd = files[i] is HostFile file ? file.Number : -1, events = requests[i].events };
            if (files[i] is null && requests[i].revents != 0)
            {
                ready++;
            }
        }

        int result = Poll(native, files.Length, nanoseconds);
        for (int i = 0; result >= 0 && i < files.Length; i++)
        {
            if (files[i] is not null)
            {
                requests[i].revents = native[i].revents;
            }
        }

        NativeMemory.Free(block);
        return result < 0 ? result : result + ready;
    }

    private static int Poll(pollfd* native, int count, long nanoseconds)
    {
        long start = Stopwatch.GetTimestamp();
        var left = new timespec();
        while (true)
        {
            if (nanoseconds >= 0)
            {
                long rest = Math.Max(0, nanoseconds - (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds);
                left = new timespec { tv_sec = rest / 1_000_000_000, tv_nsec = rest % 1_000_000_000 };
            }

            int result = WaitingCalls.ppoll(native, (ulong)count, nanoseconds < 0 ? null : &left, ThreadSignals.WaitMask);
            if (result != -EINTR || ThreadSignals.HasPending)
            {
                return result;
            }
        }
    }
}
