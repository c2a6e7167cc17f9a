using System;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Threads, by the system's calls.</summary>
internal sealed unsafe partial class LinuxHost
{
    private const int PerThreadClock = 6;
    private const int StatusSize = 256;
    private const int FUTEX_WAKE = 1;
    private const int FUTEX_WAIT_BITSET = 9;
    private const int FUTEX_PRIVATE_FLAG = 128;
    private const int FUTEX_CLOCK_REALTIME = 256;
    private const int FUTEX_BITSET_MATCH_ANY = -1;

    private static readonly nint s_futex = RuntimeInformation.ProcessArchitecture is Architecture.X64 ? 202 : 98;

    /// <inheritdoc/>
    internal override int CurrentProcessor => Libc.Result(Libc.sched_getcpu());

    /// <inheritdoc/>
    internal override int WaitAt(int* address, int expected, bool isShared, in Deadline deadline)
    {
        int operation = FUTEX_WAIT_BITSET | (isShared ? 0 : FUTEX_PRIVATE_FLAG);
        if (deadline.IsNever)
        {
            return WaitingCalls.futex(s_futex, address, operation, expected, null, FUTEX_BITSET_MATCH_ANY);
        }

        // The kernel takes no time before 1970, which has passed all the same.
        if (deadline.Time.tv_sec < 0)
        {
            return -ETIMEDOUT;
        }

        timespec time = deadline.Time;
        operation |= deadline.Clock == Runtime.Time.CLOCK_REALTIME ? FUTEX_CLOCK_REALTIME : 0;
        return WaitingCalls.futex(s_futex, address, operation, expected, &time, FUTEX_BITSET_MATCH_ANY);
    }

    /// <inheritdoc/>
    internal override void WakeAt(int* address, int count, bool isShared) =>
        Libc.futex(s_futex, address, FUTEX_WAKE | (isShared ? 0 : FUTEX_PRIVATE_FLAG), count, null, 0, 0);

    /// <inheritdoc/>
    internal override void Yield() => Libc.sched_yield();

    /// <inheritdoc/>
    internal override int GetAffinity(int thread, ulong size, byte* mask) => Libc.Result(Libc.sched_getaffinity(thread, (nuint)size, mask));

    /// <inheritdoc/>
    internal override int SetAffinity(int thread, ulong size, byte* mask) => Libc.Result(Libc.sched_setaffinity(thread, (nuint)size, mask));

    /// <inheritdoc/>
    internal override int GetScheduler(int thread) => Libc.Result(Libc.sched_getscheduler(thread));

    /// <inheritdoc/>
    internal override int SetScheduler(int thread, int policy, int priority) => Libc.Result(Libc.sched_setscheduler(thread, policy, &priority));

    /// <inheritdoc/>
    internal override int GetPriority(int thread)
    {
        int priority;
        int result = Libc.Result(Libc.sched_getparam(thread, &priority));
        return result < 0 ? result : priority;
    }

    /// <inheritdoc/>
    internal override int SetPriority(int thread, int priority) => Libc.Result(Libc.sched_setparam(thread, &priority));

    /// <inheritdoc/>
    internal override int GetTimeSlice(int thread, timespec* interval) => Libc.Result(Libc.sched_rr_get_interval(thread, interval));

    /// <inheritdoc/>
    internal override long? ReadThreadTime(int thread)
    {
        // The number of such a clock is made of that of the thread (clock_getcpuclockid(3), MAKE_THREAD_CPUCLOCK in the kernel).
        timespec time;
        return Libc.clock_gettime((~thread << 3) | PerThreadClock, &time) == 0 ? (time.tv_sec * 1_000_000_000) + time.tv_nsec : null;
    }

    /// <inheritdoc/>
    internal override bool IsThreadAsleep(int thread)
    {
        sbyte* path = stackalloc sbyte[StatusSize];
        sbyte* text = stackalloc sbyte[StatusSize];
        Utf8.TryWrite(new Span<byte>(path, StatusSize), CultureInfo.InvariantCulture, $"/proc/self/task/{thread}/stat\0", out _);
        int file = Libc.openat(Fcntl.AT_FDCWD, path, Fcntl.O_RDONLY | Fcntl.O_CLOEXEC, 0);
        if (file < 0)
        {
            return false;
        }

        nint length = Libc.read(file, text, StatusSize);
        Libc.close(file);

        // The state is behind the name, which is in parentheses.
        ReadOnlySpan<byte> status = new(text, (int)nint.Max(length, 0));
        int end = status.LastIndexOf((byte)')') + 2;
        return end < status.Length && status[end] == 'S';
    }

    /// <inheritdoc/>
    internal override void NameThread(int thread, sbyte* name)
    {
        Span<byte> path = stackalloc byte[64];
        Utf8.TryWrite(path, CultureInfo.InvariantCulture, $"/proc/self/task/{thread}/comm\0", out _);
        fixed (byte* start = path)
        {
            int fd = Libc.open((sbyte*)start, Fcntl.O_WRONLY | Fcntl.O_CLOEXEC, 0);
            if (fd >= 0)
            {
                Libc.write(fd, name, (nuint)((CString)name).Length);
                Libc.close(fd);
            }
        }
    }
}
