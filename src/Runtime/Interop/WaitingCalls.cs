using System.Threading;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Threading;

namespace CSockTranslate.Runtime.Interop;

/// <summary>
/// The system calls that may wait, made so that a signal with a handler ends the wait. Results are the kernel's: an error is its negated number;
/// <see cref="SignalTrampoline.Restart"/> says that handlers have to run before the call can be made (<see cref="ThreadSignals.Restarts"/>).
/// </summary>
/// <remarks>
/// The numbers are those of x86-64 Linux. On other processors the calls go through the C library, and no handler runs while one waits.
/// </remarks>
internal static unsafe class WaitingCalls
{
    /// <summary>How many bytes the kernel's own set of signals has.</summary>
    internal const int SignalSetSize = 8;

    private const int Futex = 202;
    private const int FutexWaitPrivate = 0 | 128;
    private const int FutexWakePrivate = 1 | 128;

    internal static long read(int fd, void* buffer, nuint count) =>
        SignalTrampoline.IsSupported ? Call(0, fd, (nint)buffer, (nint)count) : Libc.Result(Libc.read(fd, buffer, count));

    internal static long write(int fd, void* buffer, nuint count) =>
        SignalTrampoline.IsSupported ? Call(1, fd, (nint)buffer, (nint)count) : Libc.Result(Libc.write(fd, buffer, count));

    internal static long readv(int fd, iovec* pieces, int count) =>
        SignalTrampoline.IsSupported ? Call(19, fd, (nint)pieces, count) : Libc.Result(Libc.readv(fd, pieces, count));

    internal static long writev(int fd, iovec* pieces, int count) =>
        SignalTrampoline.IsSupported ? Call(20, fd, (nint)pieces, count) : Libc.Result(Libc.writev(fd, pieces, count));

    internal static long preadv2(int fd, iovec* pieces, int count, long offset, int flags) => SignalTrampoline.IsSupported
        ? Call(327, fd, (nint)pieces, count, (nint)offset, 0, flags)
        : Libc.Result(Libc.preadv2(fd, pieces, count, offset, flags));

    internal static long pwritev2(int fd, iovec* pieces, int count, long offset, int flags) => SignalTrampoline.IsSupported
        ? Call(328, fd, (nint)pieces, count, (nint)offset, 0, flags)
        : Libc.Result(Libc.pwritev2(fd, pieces, count, offset, flags));

    internal static long sendfile(int output, int input, long* offset, nuint count) => SignalTrampoline.IsSupported
        ? Call(40, output, input, (nint)offset, (nint)count)
        : Libc.Result(Libc.sendfile(output, input, offset, count));

    internal static long splice(int input, long* inputOffset, int output, long* outputOffset, nuint count, uint flags) =>
        SignalTrampoline.IsSupported
            ? Call(275, input, (nint)inputOffset, output, (nint)outputOffset, (nint)count, (nint)flags)
            : Libc.Result(Libc.splice(input, inputOffset, output, outputOffset, count, flags));

    internal static long tee(int input, int output, nuint count, uint flags) => SignalTrampoline.IsSupported
        ? Call(276, input, output, (nint)count, (nint)flags)
        : Libc.Result(Libc.tee(input, output, count, flags));

    internal static int connect(int fd, sockaddr* address, uint length) => SignalTrampoline.IsSupported
        ? (int)Call(42, fd, (nint)address, (nint)length)
        : Libc.Result(Libc.connect(fd, address, length));

    internal static int accept4(int fd, sockaddr* address, uint* length, int flags) => SignalTrampoline.IsSupported
        ? (int)Call(288, fd, (nint)address, (nint)length, flags)
        : Libc.Result(Libc.accept4(fd, address, length, flags));

    internal static long sendto(int fd, void* buffer, nuint count, int flags, sockaddr* address, uint length) => SignalTrampoline.IsSupported
        ? Call(44, fd, (nint)buffer, (nint)count, flags, (nint)address, (nint)length)
        : Libc.Result(Libc.sendto(fd, buffer, count, flags, address, length));

    internal static long recvfrom(int fd, void* buffer, nuint count, int flags, sockaddr* address, uint* length) => SignalTrampoline.IsSupported
        ? Call(45, fd, (nint)buffer, (nint)count, flags, (nint)address, (nint)length)
        : Libc.Result(Libc.recvfrom(fd, buffer, count, flags, address, length));

    internal static long sendmsg(int fd, msghdr* message, int flags) =>
        SignalTrampoline.IsSupported ? Call(46, fd, (nint)message, flags) : Libc.Result(Libc.sendmsg(fd, message, flags));

    internal static long recvmsg(int fd, msghdr* message, int flags) =>
        SignalTrampoline.IsSupported ? Call(47, fd, (nint)message, flags) : Libc.Result(Libc.recvmsg(fd, message, flags));

    internal static int fcntl(int fd, int command, nint argument) =>
        SignalTrampoline.IsSupported ? (int)Call(72, fd, command, argument) : Libc.Result(Libc.fcntl(fd, command, argument));

    internal static int flock(int fd, int operation) =>
        SignalTrampoline.IsSupported ? (int)Call(73, fd, operation) : Libc.Result(Libc.flock(fd, operation));

    internal static int openat(int directory, sbyte* path, int flags, uint mode) => SignalTrampoline.IsSupported
        ? (int)Call(257, directory, (nint)path, flags, (nint)mode)
        : Libc.Result(Libc.openat(directory, path, flags, mode));

    /// <param name="descriptors">The descriptors and what they are waited for.</param>
    /// <param name="count">How many.</param>
    /// <param name="timeout">The limit, null for none.</param>
    /// <param name="signals">The kernel's mask during the wait, null for the thread's own.</param>
    internal static int ppoll(pollfd* descriptors, ulong count, timespec* timeout, ulong* signals) => SignalTrampoline.IsSupported
        ? (int)Call(271, (nint)descriptors, (nint)count, (nint)timeout, (nint)signals, SignalSetSize)
        : Libc.Result(Libc.ppoll(descriptors, count, timeout, null));

    /// <inheritdoc cref="ppoll"/>
    internal static int epoll_pwait(int epfd, void* events, int maximum, int timeout, ulong* signals) => SignalTrampoline.IsSupported
        ? (int)Call(281, epfd, (nint)events, maximum, timeout, (nint)signals, SignalSetSize)
        : Libc.Result(Libc.epoll_wait(epfd, events, maximum, timeout));

    internal static int clock_nanosleep(int clock, int flags, timespec* requested, timespec* remaining) => SignalTrampoline.IsSupported
        ? (int)Call(230, clock, flags, (nint)requested, (nint)remaining)
        : -Libc.clock_nanosleep(clock, flags, requested, remaining);

    internal static int wait4(int process, int* status, int options, rusage* usage) => SignalTrampoline.IsSupported
        ? (int)Call(61, process, (nint)status, options, (nint)usage)
        : Libc.Result(Libc.wait4(process, status, options, usage));

    internal static int waitid(int kind, int number, siginfo_t* information, int options) => SignalTrampoline.IsSupported
        ? (int)Call(247, kind, number, (nint)information, options)
        : Libc.Result(Libc.waitid(kind, number, information, options));

    internal static int futex(nint number, int* address, int operation, int expected, timespec* time, int bits) => SignalTrampoline.IsSupported
        ? (int)Call(number, (nint)address, operation, expected, (nint)time, 0, bits)
        : (int)Libc.Result(Libc.futex(number, address, operation, expected, time, 0, bits));

    internal static int mq_timedsend(int queue, void* message, nuint length, uint priority, timespec* limit) => SignalTrampoline.IsSupported
        ? (int)Call(242, queue, (nint)message, (nint)length, (nint)priority, (nint)limit)
        : Libc.Result(Libc.mq_timedsend(queue, message, length, priority, limit));

    internal static long mq_timedreceive(int queue, void* message, nuint room, uint* priority, timespec* limit) => SignalTrampoline.IsSupported
        ? Call(243, queue, (nint)message, (nint)room, (nint)priority, (nint)limit)
        : Libc.Result(Libc.mq_timedreceive(queue, message, room, priority, limit));

    internal static int semtimedop(int id, sembuf* operations, nuint count, timespec* limit) => SignalTrampoline.IsSupported
        ? (int)Call(220, id, (nint)operations, (nint)count, (nint)limit)
        : Libc.Result(Libc.semtimedop(id, operations, count, limit));

    internal static int msgsnd(int id, void* message, nuint size, int flags) => SignalTrampoline.IsSupported
        ? (int)Call(69, id, (nint)message, (nint)size, flags)
        : Libc.Result(Libc.msgsnd(id, message, size, flags));

    internal static long msgrcv(int id, void* message, nuint size, long type, int flags) => SignalTrampoline.IsSupported
        ? Call(70, id, (nint)message, (nint)size, (nint)type, flags)
        : Libc.Result(Libc.msgrcv(id, message, size, type, flags));

    /// <summary>Waits with another mask until a handler is to run; only where <see cref="SignalTrampoline"/> is.</summary>
    internal static int rt_sigsuspend(ulong* blocked) => (int)Call(130, (nint)blocked, SignalSetSize);

    /// <summary>Takes a signal that waits; only where <see cref="SignalTrampoline"/> is.</summary>
    internal static int rt_sigtimedwait(ulong* set, siginfo_t* information, timespec* limit) =>
        (int)Call(128, (nint)set, (nint)information, (nint)limit, SignalSetSize);

    /// <summary><see cref="rt_sigtimedwait"/> that neither waits nor looks for signals; only where <see cref="SignalTrampoline"/> is.</summary>
    internal static int TakeWaitingSignal(ulong* set, siginfo_t* information)
    {
        timespec now = default;
        return (int)SignalTrampoline.Call(128, (nint)set, (nint)information, (nint)(&now), SignalSetSize, 0, 0, ThreadSignals.Nothing);
    }

    /// <summary>Sends a signal to a thread of this process; only where <see cref="SignalTrampoline"/> is.</summary>
    internal static int rt_tgsigqueueinfo(int process, int thread, int signal, siginfo_t* information) =>
        (int)SignalTrampoline.Call(297, process, thread, signal, (nint)information, 0, 0, ThreadSignals.Nothing);

    /// <summary>Sends a signal to a process; only where <see cref="SignalTrampoline"/> is.</summary>
    internal static int rt_sigqueueinfo(int process, int signal, siginfo_t* information) =>
        (int)SignalTrampoline.Call(129, process, signal, (nint)information, 0, 0, 0, ThreadSignals.Nothing);

    /// <summary>
    /// Has <see cref="SignalTrampoline"/> handle a signal that the C library keeps for itself and lets nobody else handle; only where it is.
    /// </summary>
    internal static void HandleReserved(int signal)
    {
        // The way back from a handler is the C library's own; each handler that it installs has it.
        KernelAction action;
        SignalTrampoline.Call(13, Signal.SIGSEGV, 0, (nint)(&action), SignalSetSize, 0, 0, ThreadSignals.Nothing);
        if (action.Restorer == 0)
        {
            Libc.signal(Signal.SIGURG, SignalTrampoline.Handler);
            SignalTrampoline.Call(13, Signal.SIGURG, 0, (nint)(&action), SignalSetSize, 0, 0, ThreadSignals.Nothing);
            Libc.signal(Signal.SIGURG, SignalAction.Default);
        }

        action.Handler = SignalTrampoline.Handler;
        action.Flags = KernelAction.HasRestorer | Signal.SA_SIGINFO;
        action.Mask = ~SignalSet.Faults;
        SignalTrampoline.Call(13, signal, (nint)(&action), 0, SignalSetSize, 0, 0, ThreadSignals.Nothing);
    }

    /// <summary>Blocks signals in the calling thread that the C library keeps for itself and lets nobody else block; only where <see cref="SignalTrampoline"/> is.</summary>
    internal static void BlockReserved(ulong set) =>
        SignalTrampoline.Call(14, Signal.SIG_BLOCK, (nint)(&set), 0, SignalSetSize, 0, 0, ThreadSignals.Nothing);

    /// <summary>
    /// Waits at a word, without end or as long as that, and looks for no signals, while a fork is under way (futex(2)); only where
    /// <see cref="SignalTrampoline"/> is.
    /// </summary>
    internal static void FutexWait(int* address, int expected, timespec* time) =>
        SignalTrampoline.Call(Futex, (nint)address, FutexWaitPrivate, expected, (nint)time, 0, 0, ThreadSignals.Nothing);

    /// <summary>Wakes all who wait in <see cref="FutexWait"/>.</summary>
    internal static void FutexWake(int* address) =>
        SignalTrampoline.Call(Futex, (nint)address, FutexWakePrivate, int.MaxValue, 0, 0, 0, ThreadSignals.Nothing);

    // A thread that forks need not wait for one that waits here, which goes on when the fork is done.
    private static nint Call(nint number, nint a1, nint a2, nint a3 = 0, nint a4 = 0, nint a5 = 0, nint a6 = 0)
    {
        SignalBlock* block = ThreadSignals.Block;
        Volatile.Write(ref block->IsResting, 1);
        nint result = SignalTrampoline.Call(number, a1, a2, a3, a4, a5, a6, &block->Pending);
        Standstill.GoOn(block);
        return result;
    }

    /// <summary>An action as the kernel knows it (rt_sigaction(2)).</summary>
    private struct KernelAction
    {
        internal const ulong HasRestorer = 0x04000000;

        internal nint Handler;
        internal ulong Flags;
        internal nint Restorer;
        internal ulong Mask;
    }
}
