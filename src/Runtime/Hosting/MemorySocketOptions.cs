using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The options of a <see cref="MemorySocket"/>: it remembers what has no meaning for it, as Linux does.</summary>
internal sealed unsafe class MemorySocketOptions(int type)
{
    private const int BufferSize = 212992;

    private readonly Dictionary<int, int> _numbers = [];
    private readonly ucred _creator = new()
    {
        pid = CProcess.Current.Host.ProcessId,
        uid = CProcess.Current.Host.EffectiveUserId,
        gid = CProcess.Current.Host.EffectiveGroupId,
    };

    private linger _linger;
    private timeval _receiveLimit;
    private timeval _sendLimit;

    /// <summary>Whether each message comes with the sender's credentials (SO_PASSCRED).</summary>
    internal bool PassesCredentials => _numbers.GetValueOrDefault(SO_PASSCRED) != 0;

    /// <summary>Who made the pair.</summary>
    internal ucred Creator => _creator;

    /// <summary>The size of SO_SNDBUF.</summary>
    internal int SendBuffer => _numbers.GetValueOrDefault(SO_SNDBUF, BufferSize);

    /// <summary>How much of the limit SO_RCVTIMEO or SO_SNDTIMEO is left since <paramref name="start"/>; without limit if there is none.</summary>
    internal TimeSpan TimeLeft(int name, long start)
    {
        timeval limit = name == SO_RCVTIMEO ? _receiveLimit : _sendLimit;
        if (limit.tv_sec == 0 && limit.tv_usec == 0)
        {
            return Timeout.InfiniteTimeSpan;
        }

        TimeSpan whole = TimeSpan.FromSeconds(Math.Min(limit.tv_sec, 1_000_000)) + TimeSpan.FromMicroseconds(limit.tv_usec);
        TimeSpan left = whole - Stopwatch.GetElapsedTime(start);
        return left > TimeSpan.Zero ? TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)) : TimeSpan.Zero;
    }

    /// <summary>Sets an option (POSIX <c>setsockopt</c>).</summary>
    internal int Set(int level, int name, void* value, uint length)
    {
        if ((int)length < 0)
        {
            return -EINVAL;
        }

        if (level != SOL_SOCKET)
        {
            return -EOPNOTSUPP;
        }

        uint size = name switch
        {
            SO_LINGER => (uint)sizeof(linger),
            SO_RCVTIMEO or SO_SNDTIMEO => (uint)sizeof(timeval),
            _ => sizeof(int),
        };
        if (length < size)
        {
            return -EINVAL;
        }

        if (value == null)
        {
            return -EFAULT;
        }

        switch (name)
        {
            case SO_LINGER:
                _linger = *(linger*)value;
                _linger.l_onoff = _linger.l_onoff != 0 ? 1 : 0;
                return 0;
            case SO_RCVTIMEO or SO_SNDTIMEO:
                return SetLimit(name, *(timeval*)value);
            case SO_REUSEADDR or SO_REUSEPORT or SO_BROADCAST or SO_KEEPALIVE or SO_OOBINLINE or SO_PASSCRED or SO_TIMESTAMP or SO_DONTROUTE:
                _numbers[name] = *(int*)value != 0 ? 1 : 0;
                return 0;
            case SO_SNDBUF or SO_RCVBUF:
                _numbers[name] = Math.Max(*(int*)value, 1152) * 2;
                return 0;
            case SO_RCVLOWAT or SO_PRIORITY:
                _numbers[name] = *(int*)value;
                return 0;
            default:
                return -ENOPROTOOPT;
        }
    }

    /// <summary>Reads an option (POSIX <c>getsockopt</c>).</summary>
    internal int Get(int level, int name, void* value, uint* length)
    {
        if (length == null)
        {
            return -EFAULT;
        }

        if ((int)*length < 0)
        {
            return -EINVAL;
        }

        if (level != SOL_SOCKET)
        {
            return -EOPNOTSUPP;
        }

        Span<byte> result = stackalloc byte[16];
        int size = Read(name, result);
        if (size < 0)
        {
            return size;
        }

        int copied = Math.Min(size, (int)*length);
        if (value == null && copied != 0)
        {
            return -EFAULT;
        }

        result[..copied].CopyTo(new Span<byte>(value, copied));
        *length = (uint)copied;
        return 0;
    }

    private static int Store(Span<byte> result, int number)
    {
        BitConverter.TryWriteBytes(result, number);
        return sizeof(int);
    }

    private int SetLimit(int name, timeval limit)
    {
        if (limit.tv_usec is < 0 or >= 1_000_000)
        {
            return -EDOM;
        }

        // A negative time is none, which is no limit.
        timeval stored = limit.tv_sec < 0 ? default : limit;
        if (name == SO_RCVTIMEO)
        {
            _receiveLimit = stored;
        }
        else
        {
            _sendLimit = stored;
        }

        return 0;
    }

    private int Read(int name, Span<byte> result)
    {
        switch (name)
        {
            case SO_TYPE:
                return Store(result, type);
            case SO_DOMAIN:
                return Store(result, AF_UNIX);
            case SO_PROTOCOL or SO_ERROR or SO_ACCEPTCONN:
                return Store(result, 0);
            case SO_PEERCRED:
                Store(result, _creator.pid);
                Store(result[sizeof(int)..], (int)_creator.uid);
                return (2 * sizeof(int)) + Store(result[(2 * sizeof(int))..], (int)_creator.gid);
            case SO_LINGER:
                Store(result, _linger.l_onoff);
                return sizeof(int) + Store(result[sizeof(int)..], _linger.l_linger);
            case SO_RCVTIMEO or SO_SNDTIMEO:
                timeval limit = name == SO_RCVTIMEO ? _receiveLimit : _sendLimit;
                BitConverter.TryWriteBytes(result, limit.tv_sec);
                BitConverter.TryWriteBytes(result[sizeof(long)..], limit.tv_usec);
                return sizeof(timeval);
            case SO_SNDBUF or SO_RCVBUF:
                return Store(result, _numbers.GetValueOrDefault(name, BufferSize));
            case SO_RCVLOWAT or SO_SNDLOWAT:
                return Store(result, _numbers.GetValueOrDefault(name, 1));
            case SO_REUSEADDR or SO_REUSEPORT or SO_BROADCAST or SO_KEEPALIVE or SO_OOBINLINE or SO_PASSCRED or SO_TIMESTAMP or SO_DONTROUTE or SO_PRIORITY:
                return Store(result, _numbers.GetValueOrDefault(name));
            default:
                return -ENOPROTOOPT;
        }
    }
}
