using System;
using System.Diagnostics;
using System.Threading;
using CSockTranslate.Runtime.Timing;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.SysTimerfd;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>A timer in memory (timerfd_create(2)).</summary>
internal sealed unsafe class MemoryTimer(int clock, int flags) : MemoryFile(O_RDWR | (flags & TFD_NONBLOCK))
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    // In the time of Stopwatch; 0 for a timer that is stopped.
    private long _expires;
    private long _interval;
    private ulong _expirations;

    /// <inheritdoc/>
    public override TimeSpan? ChangesIn
    {
        get
        {
            lock (Gate)
            {
                return _expires == 0 || _expirations > 0 ? null : TimeSpan.FromTicks((Math.Max(0, _expires - Now()) + 99) / 100);
            }
        }
    }

    /// <inheritdoc/>
    public override short Readiness(short events)
    {
        lock (Gate)
        {
            Advance();
            return (short)(_expirations > 0 ? events & (POLLIN | POLLRDNORM) : 0);
        }
    }

    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count)
    {
        if (count < sizeof(ulong))
        {
            return -EINVAL;
        }

        lock (Gate)
        {
            Advance();
            while (_expirations == 0)
            {
                TimeSpan limit = ChangesIn is { } change
                    ? TimeSpan.FromMilliseconds(Math.Min(int.MaxValue, Math.Ceiling(change.TotalMilliseconds)))
                    : Timeout.InfiniteTimeSpan;
                if (!AwaitChange(!IsNonBlocking, limit) && IsNonBlocking)
                {
                    return -EAGAIN;
                }

                Advance();
            }

            if (buffer == null)
            {
                return -EFAULT;
            }

            *(ulong*)buffer = _expirations;
            _expirations = 0;
            return sizeof(ulong);
        }
    }

    /// <inheritdoc/>
    internal override long Write(void* buffer, ulong count) => -EINVAL;

    /// <inheritdoc/>
    internal override int SetTimer(int flags, itimerspec* time, itimerspec* previous)
    {
        lock (Gate)
        {
            Advance();
            if (previous != null)
            {
                Store(previous);
            }

            long value = ToNanoseconds(time->it_value);
            _interval = ToNanoseconds(time->it_interval);
            _expirations = 0;
            if (value != 0 && (flags & TFD_TIMER_ABSTIME) != 0)
            {
                timespec now;
                PortableClock.Read(clock, &now);
                value = Math.Max(1, value - ToNanoseconds(now));
            }

            _expires = value == 0 ? 0 : Now() + value;
            Announce();
            return 0;
        }
    }

    /// <inheritdoc/>
    internal override int GetTimer(itimerspec* time)
    {
        if (time == null)
        {
            return -EFAULT;
        }

        lock (Gate)
        {
            Advance();
            Store(time);
            return 0;
        }
    }

    /// <inheritdoc/>
    protected override int CloseFile() => 0;

    private static long Now() => (long)Stopwatch.GetElapsedTime(0).TotalNanoseconds;

    private static long ToNanoseconds(timespec time) =>
        (Math.Min(time.tv_sec, long.MaxValue / NanosecondsPerSecond / 4) * NanosecondsPerSecond) + time.tv_nsec;

    private static timespec ToTime(long nanoseconds) =>
        new() { tv_sec = nanoseconds / NanosecondsPerSecond, tv_nsec = nanoseconds % NanosecondsPerSecond };

    private void Store(itimerspec* time)
    {
        time->it_interval = ToTime(_interval);
        time->it_value = ToTime(_expires == 0 ? 0 : Math.Max(1, _expires - Now()));
    }

    /// <summary>Counts the expirations up to now.</summary>
    private void Advance()
    {
        long late = _expires == 0 ? -1 : Now() - _expires;
        if (late < 0)
        {
            return;
        }

        if (_interval == 0)
        {
            _expirations++;
            _expires = 0;
            return;
        }

        long times = (late / _interval) + 1;
        _expirations += (ulong)times;
        _expires += times * _interval;
    }
}
