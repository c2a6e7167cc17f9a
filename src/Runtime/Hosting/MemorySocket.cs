using System;
using System.Buffers;
using System.Diagnostics;
using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Sockets;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>One of a pair of sockets in memory (unix(7)), for hosts that have none: streams, datagrams and SOCK_SEQPACKET.</summary>
internal sealed unsafe class MemorySocket : MemoryFile
{
    private const int Capacity = 212992;

    private readonly object _gate;
    private readonly int _type;
    private readonly MemoryChannel _in;
    private readonly MemoryChannel _out;
    private readonly MemorySocketOptions _options;
    private MemorySocket? _peer;

    // Set when the peer has closed with data that it never read.
    private bool _isReset;

    private MemorySocket(object gate, int type, MemoryChannel input, MemoryChannel output)
        : base(O_RDWR | ((type & SOCK_NONBLOCK) != 0 ? O_NONBLOCK : 0))
    {
        _gate = gate;
        _type = type & 0xf;
        _in = input;
        _out = output;
        _options = new MemorySocketOptions(_type);
    }

    /// <inheritdoc/>
    public override long Arrivals => _in.Additions;

    /// <inheritdoc/>
    internal override bool IsSocket => true;

    /// <inheritdoc/>
    internal override bool BreaksWithSignal => _type != SOCK_DGRAM;

    /// <inheritdoc/>
    private protected override object Gate => _gate;

    private bool IsConnection => _type != SOCK_DGRAM;

    /// <summary><see cref="HostSystem.OpenSocketPair"/> for AF_UNIX and a type that it has.</summary>
    internal static void OpenPair(int type, out OpenFile first, out OpenFile second)
    {
        bool keepsBoundaries = (type & 0xf) != SOCK_STREAM;
        MemoryChannel one = new(keepsBoundaries, Capacity);
        MemoryChannel other = new(keepsBoundaries, Capacity);
        object gate = new();
        MemorySocket left = new(gate, type, one, other);
        MemorySocket right = new(gate, type, other, one);
        (left._peer, right._peer) = (right, left);
        (first, second) = (left, right);
    }

    /// <inheritdoc/>
    public override short Readiness(short events)
    {
        lock (Gate)
        {
            bool isOver = _in.IsEnded && IsConnection;
            int ready = (!_in.IsEmpty || isOver ? POLLIN | POLLRDNORM : 0)
                | (_out.Room > Capacity / 4 ? POLLOUT | POLLWRNORM | POLLWRBAND : 0)
                | (isOver ? POLLRDHUP : 0)
                | (IsConnection && isOver && (_out.IsEnded || _peer is null) ? POLLHUP : 0)
                | (_isReset ? POLLERR : 0);
            return (short)(ready & (events | POLLERR | POLLHUP));
        }
    }

    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count) => count == 0 ? 0 : Receive(buffer, count, 0, null, null);

    /// <inheritdoc/>
    internal override long Write(void* buffer, ulong count) => Send(buffer, count, 0, null, 0);

    /// <inheritdoc/>
    internal override int Bind(sockaddr* address, uint length) => -EINVAL;

    /// <inheritdoc/>
    internal override int Connect(sockaddr* address, uint length)
    {
        int error = SocketAddresses.Read(address, length, AF_UNIX, out _);
        return error != 0 ? error : IsConnection ? -EISCONN : -ECONNREFUSED;
    }

    /// <inheritdoc/>
    internal override int Listen(int backlog) => IsConnection ? -EINVAL : -EOPNOTSUPP;

    /// <inheritdoc/>
    internal override int Accept(sockaddr* address, uint* length, int flags, out OpenFile? connection)
    {
        connection = null;
        return IsConnection ? -EINVAL : -EOPNOTSUPP;
    }

    /// <inheritdoc/>
    internal override long Send(void* buffer, ulong count, int flags, sockaddr* address, uint length)
    {
        if (buffer == null && count != 0)
        {
            return -EFAULT;
        }

        return address != null && length != 0 && IsConnection && _type == SOCK_STREAM
            ? -EISCONN
            : Send(new ReadOnlySpan<byte>(buffer, (int)Math.Min(count, int.MaxValue)), flags, null);
    }

    /// <inheritdoc/>
    internal override long Receive(void* buffer, ulong count, int flags, sockaddr* address, uint* length)
    {
        if (buffer == null && count != 0)
        {
            return -EFAULT;
        }

        long result = Receive(new Span<byte>(buffer, (int)Math.Min(count, int.MaxValue)), flags, out int whole, out OpenFile[]? files);
        Drop(files);
        if (result < 0 || address == null)
        {
            return result >= 0 && (flags & MSG_TRUNC) != 0 && _type != SOCK_STREAM ? whole : result;
        }

        int error = LocalAddressOf(address, length, 0);
        return error != 0 ? error : (flags & MSG_TRUNC) != 0 && _type != SOCK_STREAM ? whole : result;
    }

    /// <inheritdoc/>
    internal override long SendMessage(msghdr* message, int flags)
    {
        long total = MemoryPieces.Measure(message->msg_iov, message->msg_iovlen, EMSGSIZE);
        OpenFile[]? files = null;
        bool isNameWrong = (int)message->msg_namelen < 0 || (message->msg_name != null && message->msg_namelen > (uint)sizeof(sockaddr_un));
        int error = isNameWrong ? -EINVAL : total < 0 ? (int)total : CollectFiles(message, out files);
        if (error < 0)
        {
            return error;
        }

        byte[] data = ArrayPool<byte>.Shared.Rent((int)total);
        MemoryPieces.Gather(message->msg_iov, (int)message->msg_iovlen, data.AsSpan(0, (int)total));
        long result = Send(data.AsSpan(0, (int)total), flags, files);
        ArrayPool<byte>.Shared.Return(data);
        if (result < 0 || (total == 0 && _type == SOCK_STREAM))
        {
            Drop(files);
        }

        return result;
    }

    /// <inheritdoc/>
    internal override long ReceiveMessage(msghdr* message, int flags)
    {
        long total = MemoryPieces.Measure(message->msg_iov, message->msg_iovlen, EMSGSIZE);
        if (total < 0)
        {
            return total;
        }

        byte[] data = ArrayPool<byte>.Shared.Rent((int)total);
        long result = Receive(data.AsSpan(0, (int)total), flags, out int whole, out OpenFile[]? files);
        if (result >= 0)
        {
            MemoryPieces.Scatter(data.AsSpan(0, (int)result), message->msg_iov, (int)message->msg_iovlen);
            bool isCut = _type != SOCK_STREAM && whole > result;
            message->msg_flags = (isCut ? MSG_TRUNC : 0) | (flags & MSG_CMSG_CLOEXEC);
            message->msg_namelen = message->msg_name == null ? message->msg_namelen : 0;
            var writer = new ControlWriter(message);
            if (_options.PassesCredentials)
            {
                // Both ends belong to this process.
                ucred sender = _options.Creator;
                writer.Add(SOL_SOCKET, SCM_CREDENTIALS, new ReadOnlySpan<byte>(&sender, sizeof(ucred)));
            }

            StoreFiles(message, files, ref writer, (flags & MSG_CMSG_CLOEXEC) != 0);
            result = isCut && (flags & MSG_TRUNC) != 0 ? whole : result;
        }

        ArrayPool<byte>.Shared.Return(data);
        return result;
    }

    /// <inheritdoc/>
    internal override int Shutdown(int how)
    {
        if (how is < SHUT_RD or > SHUT_RDWR)
        {
            return -EINVAL;
        }

        lock (Gate)
        {
            if (how != SHUT_WR)
            {
                _in.IsAbandoned = true;
                _in.IsEnded = true;
            }

            if (how != SHUT_RD)
            {
                _out.IsEnded = true;
            }

            Announce();
            return 0;
        }
    }

    /// <inheritdoc/>
    internal override int SetOption(int level, int name, void* value, uint length) => _options.Set(level, name, value, length);

    /// <inheritdoc/>
    internal override int GetOption(int level, int name, void* value, uint* length) => _options.Get(level, name, value, length);

    /// <inheritdoc/>
    internal override int LocalAddress(sockaddr* address, uint* length) => LocalAddressOf(address, length, sizeof(ushort));

    /// <inheritdoc/>
    internal override int PeerAddress(sockaddr* address, uint* length) =>
        _peer is null && !IsConnection ? -ENOTCONN : LocalAddressOf(address, length, sizeof(ushort));

    /// <inheritdoc/>
    internal override int Control(ulong request, void* argument)
    {
        if (request == LinuxSockios.SIOCATMARK && _type != SOCK_STREAM)
        {
            return -EOPNOTSUPP;
        }

        if (request is not (SysIoctl.FIONREAD or SysIoctl.TIOCOUTQ or LinuxSockios.SIOCATMARK))
        {
            return base.Control(request, argument);
        }

        if (argument == null)
        {
            return -EFAULT;
        }

        lock (Gate)
        {
            *(int*)argument = request switch
            {
                SysIoctl.FIONREAD => _in.Available,
                SysIoctl.TIOCOUTQ => _out.Used,
                _ => 0,
            };
            return 0;
        }
    }

    /// <inheritdoc/>
    protected override int CloseFile()
    {
        lock (Gate)
        {
            if (_peer is { } peer)
            {
                peer._isReset = IsConnection && !_in.IsEmpty;
                peer._peer = null;
                _peer = null;
            }

            _in.Clear();
            _in.IsAbandoned = true;
            _out.IsEnded = true;
            Announce();
            return 0;
        }
    }

    private static void Drop(OpenFile[]? files)
    {
        foreach (OpenFile file in files ?? [])
        {
            file.Release();
        }
    }

    private static int LocalAddressOf(sockaddr* address, uint* length, uint size)
    {
        if (length == null)
        {
            return -EFAULT;
        }

        if ((int)*length < 0)
        {
            return -EINVAL;
        }

        uint copied = Math.Min(size, *length);
        if (address == null && copied != 0)
        {
            return -EFAULT;
        }

        ushort family = AF_UNIX;
        new ReadOnlySpan<byte>(&family, (int)copied).CopyTo(new Span<byte>(address, (int)copied));
        *length = size;
        return 0;
    }

    /// <summary>The files of SCM_RIGHTS, with references of their own; 0 or what sendmsg refuses.</summary>
    private static int CollectFiles(msghdr* message, out OpenFile[]? files)
    {
        files = null;
        DescriptorTable descriptors = CProcess.Current.Descriptors;
        for (cmsghdr* control = message->msg_control == null ? null : ControlMessages.First(message);
            control != null;
            control = ControlMessages.Next(message, control))
        {
            if (!ControlMessages.IsWithin(message, control) || (control->cmsg_level == SOL_SOCKET && control->cmsg_type is not (SCM_RIGHTS or SCM_CREDENTIALS)))
            {
                Drop(files);
                return -EINVAL;
            }

            int count = ControlMessages.CountDescriptors(control);
            var numbers = (int*)ControlMessages.Data(control);
            for (int i = 0; i < count; i++)
            {
                if (descriptors.Acquire(numbers[i]) is not { } file)
                {
                    Drop(files);
                    return -EBADF;
                }

                files = [.. files ?? [], file];
            }
        }

        return 0;
    }

    private static void StoreFiles(msghdr* message, OpenFile[]? files, ref ControlWriter writer, bool closeOnExec)
    {
        if (files is null)
        {
            return;
        }

        DescriptorTable descriptors = CProcess.Current.Descriptors;
        cmsghdr* control = writer.Next;
        ulong room = writer.Left;
        int fit = room < (ulong)sizeof(cmsghdr) ? 0 : (int)Math.Min((ulong)files.Length, (room - (ulong)sizeof(cmsghdr)) / sizeof(int));
        int stored = 0;
        foreach (OpenFile file in files)
        {
            int descriptor = stored < fit ? descriptors.Add(file, closeOnExec) : -EMFILE;
            if (descriptor < 0)
            {
                file.Release();
                message->msg_flags |= MSG_CTRUNC;
                continue;
            }

            ((int*)ControlMessages.Data(control))[stored++] = descriptor;
        }

        if (stored > 0)
        {
            writer.Finish(SOL_SOCKET, SCM_RIGHTS, (ulong)(sizeof(cmsghdr) + (stored * sizeof(int))));
        }
    }

    private long Send(ReadOnlySpan<byte> data, int flags, OpenFile[]? files)
    {
        if ((flags & MSG_OOB) != 0)
        {
            return -EOPNOTSUPP;
        }

        bool mayWait = (flags & MSG_DONTWAIT) == 0 && !IsNonBlocking;
        long start = Stopwatch.GetTimestamp();
        int sent = 0;
        lock (Gate)
        {
            while (true)
            {
                int error = _out.IsEnded ? EPIPE : _peer is null ? IsConnection ? EPIPE : ECONNREFUSED : _out.IsAbandoned ? EPIPE : 0;
                error = error == 0 && (_out.IsTooLong(data.Length) || IsTooLong(data.Length)) ? EMSGSIZE : error;
                if (error != 0)
                {
                    return sent > 0 ? sent : -error;
                }

                if (data.IsEmpty && _type == SOCK_STREAM)
                {
                    return 0;
                }

                if (_out.Accepts(data.Length - sent))
                {
                    sent += _out.Add(data[sent..], files);
                    files = null;
                    Announce();
                    if (sent == data.Length)
                    {
                        return sent;
                    }
                }
                else if (!AwaitChange(mayWait, _options.TimeLeft(SO_SNDTIMEO, start)))
                {
                    return sent > 0 ? sent : -EAGAIN;
                }
            }
        }
    }

    // What the buffer needs beside a datagram's data.
    private bool IsTooLong(int length) => _type != SOCK_STREAM && length > _options.SendBuffer - 32;

    private long Receive(Span<byte> target, int flags, out int whole, out OpenFile[]? files)
    {
        (whole, files) = (0, null);
        if ((flags & MSG_OOB) != 0)
        {
            return _type == SOCK_STREAM ? -EINVAL : -EOPNOTSUPP;
        }

        bool mayWait = (flags & MSG_DONTWAIT) == 0 && !IsNonBlocking;
        bool untilFull = _type == SOCK_STREAM && (flags & (MSG_WAITALL | MSG_PEEK)) == MSG_WAITALL && mayWait;
        long start = Stopwatch.GetTimestamp();
        int received = 0;
        lock (Gate)
        {
            while (true)
            {
                if (!_in.IsEmpty)
                {
                    received += _in.Take(target[received..], (flags & MSG_PEEK) != 0, out whole, out files);
                    Announce();
                    if (!untilFull || received == target.Length || files is not null)
                    {
                        return received;
                    }
                }
                else if (target.IsEmpty && _type == SOCK_STREAM)
                {
                    return 0;
                }
                else if (_isReset && received == 0)
                {
                    _isReset = false;
                    return -ECONNRESET;
                }
                else if (_in.IsEnded && (IsConnection || _in.IsAbandoned))
                {
                    return received;
                }
                else if (!AwaitChange(mayWait, _options.TimeLeft(SO_RCVTIMEO, start)))
                {
                    return received > 0 ? received : -EAGAIN;
                }
            }
        }
    }
}
