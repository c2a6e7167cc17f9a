using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>A socket on System.Net.Sockets, made to behave as one of Linux.</summary>
/// <remarks>What Linux says in a given state is decided here, from the state; what the network says comes from the BCL.</remarks>
internal sealed unsafe partial class PortableSocket : OpenFile, IPortableFile
{
    // The largest count that one call moves on Linux.
    private const ulong MaximumCount = 0x7ffff000;

    private readonly int _domain;
    private readonly int _type;
    private readonly int _protocol;

    // Options in Linux's terms, to be set again when a failed attempt to connect has used up the BCL's socket.
    private readonly List<(int Level, int Name, byte[] Value)> _options = [];

    private Socket _socket;
    private State _state;
    private EndPoint? _local;
    private EndPoint? _peer;
    private bool _nonBlocking;
    private bool _hasEndedSending;

    // What a look at the data has found, and the next call is to tell.
    private int _pendingError;

    // After an attempt in the background that came through, Linux lets one more connect() succeed.
    private bool _connectOwesResult;

    private PortableSocket(Socket socket, int domain, int type, int protocol)
    {
        _socket = socket;
        _domain = domain;
        _type = type & 0xf;
        _protocol = protocol;
        SetNonBlocking((type & SOCK_NONBLOCK) != 0);
    }

    private enum State
    {
        Fresh,
        Listening,
        Connecting,
        Connected,
    }

    /// <inheritdoc/>
    public Socket Waitable => _socket;

    /// <inheritdoc/>
    internal override bool IsSocket => true;

    /// <inheritdoc/>
    internal override bool BreaksWithSignal => IsStream;

    private bool IsStream => _type is SOCK_STREAM or SOCK_SEQPACKET;

    /// <summary><see cref="HostSystem.OpenSocket"/>.</summary>
    internal static int Open(int domain, int type, int protocol, out OpenFile? socket)
    {
        socket = null;
        int kind = type & 0xf;
        if ((type & ~(0xf | SOCK_NONBLOCK | SOCK_CLOEXEC)) != 0 || kind > SOCK_PACKET)
        {
            return -EINVAL;
        }

        if (domain is not (AF_UNIX or AF_INET or AF_INET6))
        {
            return -EAFNOSUPPORT;
        }

        int expected = (domain, kind) switch
        {
            (AF_UNIX, SOCK_STREAM or SOCK_DGRAM or SOCK_SEQPACKET) => 0,
            (AF_INET or AF_INET6, SOCK_STREAM) => IPPROTO_TCP,
            (AF_INET or AF_INET6, SOCK_DGRAM) => IPPROTO_UDP,
            (AF_INET or AF_INET6, SOCK_RAW) => protocol,
            _ => -1,
        };
        if (expected < 0)
        {
            return -ESOCKTNOSUPPORT;
        }

        if (domain != AF_UNIX && (uint)protocol >= IPPROTO_MAX)
        {
            return -EINVAL;
        }

        if ((protocol != 0 && protocol != expected && (domain != AF_UNIX || protocol != AF_UNIX)) || (kind == SOCK_RAW && protocol == 0))
        {
            return -EPROTONOSUPPORT;
        }

        try
        {
            socket = new PortableSocket(Make(domain, kind, expected), domain, type, expected);
            return 0;
        }
        catch (SocketException exception)
        {
            return -SocketErrors.FromSocketError(exception.SocketErrorCode);
        }
    }

    /// <summary><see cref="HostSystem.OpenSocketPair"/>: two connected sockets that other programs can't reach.</summary>
    internal static int OpenPair(int domain, int type, int protocol, out OpenFile? first, out OpenFile? second)
    {
        (first, second) = (null, null);
        int kind = type & 0xf;
        if ((type & ~(0xf | SOCK_NONBLOCK | SOCK_CLOEXEC)) != 0 || kind > SOCK_PACKET)
        {
            return -EINVAL;
        }

        if (domain != AF_UNIX)
        {
            return domain is AF_INET or AF_INET6 ? -EOPNOTSUPP : -EAFNOSUPPORT;
        }

        if (kind is not (SOCK_STREAM or SOCK_DGRAM or SOCK_RAW or SOCK_SEQPACKET))
        {
            return -ESOCKTNOSUPPORT;
        }

        if (protocol is not (0 or AF_UNIX))
        {
            return -EPROTONOSUPPORT;
        }

        // SOCK_RAW is another word for datagrams here (unix(7)).
        int flags = type & ~0xf;
        MemorySocket.OpenPair(flags | (kind == SOCK_RAW ? SOCK_DGRAM : kind), out first, out second);
        return 0;
    }

    /// <inheritdoc/>
    internal override int GetStatusFlags() => O_RDWR | (_nonBlocking ? O_NONBLOCK : 0);

    /// <inheritdoc/>
    internal override int SetStatusFlags(int flags)
    {
        SetNonBlocking((flags & O_NONBLOCK) != 0);
        return 0;
    }

    /// <inheritdoc/>
    internal override int Bind(sockaddr* address, uint length)
    {
        var plain = default(sockaddr_in);
        if (_domain == AF_INET && address != null && length >= (uint)sizeof(sockaddr_in) && address->sa_family == AF_UNSPEC)
        {
            // Linux takes it for AF_INET if the address is none (ip(7)).
            plain = *(sockaddr_in*)address;
            plain.sin_family = (ushort)(plain.sin_addr.s_addr == 0 ? AF_INET : AF_UNSPEC);
            address = (sockaddr*)&plain;
        }

        int error = SocketAddresses.Read(address, length, _domain, out EndPoint endPoint);
        if (error != 0)
        {
            return error;
        }

        if (_local is not null)
        {
            return -EINVAL;
        }

        try
        {
            _socket.Bind(endPoint);
            _local = endPoint;
            return 0;
        }
        catch (SocketException exception)
        {
            return -LocalError(exception.SocketErrorCode);
        }
    }

    /// <inheritdoc/>
    internal override int Listen(int backlog)
    {
        if (!IsStream)
        {
            return -EOPNOTSUPP;
        }

        if (_state is State.Connected or State.Connecting || (_domain == AF_UNIX && _local is null))
        {
            return -EINVAL;
        }

        try
        {
            if (_local is null)
            {
                _local = new IPEndPoint(_domain == AF_INET ? IPAddress.Any : IPAddress.IPv6Any, 0);
                _socket.Bind(_local);
            }

            // A negative backlog is a large number to the kernel, which then takes the largest that it allows.
            _socket.Listen((uint)backlog > SOMAXCONN ? SOMAXCONN : backlog);
            _state = State.Listening;
            return 0;
        }
        catch (SocketException exception)
        {
            return -LocalError(exception.SocketErrorCode);
        }
    }

    /// <inheritdoc/>
    internal override int Accept(sockaddr* address, uint* length, int flags, out OpenFile? connection)
    {
        connection = null;
        if ((flags & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)) != 0)
        {
            return -EINVAL;
        }

        if (_state != State.Listening)
        {
            return IsStream ? -EINVAL : -EOPNOTSUPP;
        }

        try
        {
            // The BCL's time limit is about data only.
            if (!_nonBlocking && _socket.ReceiveTimeout > 0 && !_socket.Poll(TimeSpan.FromMilliseconds(_socket.ReceiveTimeout), SelectMode.SelectRead))
            {
                return -EAGAIN;
            }

            Socket accepted = _socket.Accept();
            var socket = new PortableSocket(accepted, _domain, _type | (flags & SOCK_NONBLOCK), _protocol)
            {
                _state = State.Connected,
                _local = _local,
                _peer = accepted.RemoteEndPoint,
            };
            int error = address == null ? 0 : SocketAddresses.Store(socket._peer, _domain, address, length);
            if (error != 0)
            {
                socket.Release();
                return error;
            }

            connection = socket;
            return 0;
        }
        catch (SocketException exception)
        {
            return -SocketErrors.FromSocketError(exception.SocketErrorCode);
        }
    }

    /// <inheritdoc/>
    internal override int Connect(sockaddr* address, uint length)
    {
        if (length >= sizeof(ushort) && address != null && address->sa_family == AF_UNSPEC)
        {
            Replace();
            return 0;
        }

        int error = SocketAddresses.Read(address, length, _domain, out EndPoint endPoint);
        if (error != 0)
        {
            return error;
        }

        switch (_state)
        {
            case State.Listening:
                return _domain == AF_UNIX ? -EINVAL : -EISCONN;
            case State.Connected when IsStream && !_connectOwesResult:
                return -EISCONN;
            case State.Connected when IsStream:
                _connectOwesResult = false;
                return 0;
            case State.Connecting when _socket.Poll(0, SelectMode.SelectWrite) || _socket.Poll(0, SelectMode.SelectError):
                int result = FinishConnecting();
                _connectOwesResult = false;
                return result;
            case State.Connecting:
                return -EALREADY;
        }

        try
        {
            _socket.Connect(endPoint);
            _state = State.Connected;
            _peer = endPoint;
            return 0;
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.WouldBlock)
        {
            _state = State.Connecting;
            _connectOwesResult = true;
            _peer = endPoint;
            return _domain == AF_UNIX ? -EAGAIN : -EINPROGRESS;
        }
        catch (SocketException exception)
        {
            Replace();
            return -LocalError(exception.SocketErrorCode);
        }
    }

    /// <inheritdoc/>
    internal override int Shutdown(int how)
    {
        if (how is < SHUT_RD or > SHUT_RDWR)
        {
            return -EINVAL;
        }

        try
        {
            _socket.Shutdown((SocketShutdown)how);
            _hasEndedSending |= how != SHUT_RD;
            return 0;
        }
        catch (SocketException exception)
        {
            return -SocketErrors.FromSocketError(exception.SocketErrorCode);
        }
    }

    /// <inheritdoc/>
    internal override int LocalAddress(sockaddr* address, uint* length) =>
        SocketAddresses.Store(_socket.LocalEndPoint, _domain, address, length);

    /// <inheritdoc/>
    internal override int PeerAddress(sockaddr* address, uint* length) =>
        _state != State.Connected ? -ENOTCONN : SocketAddresses.Store(_peer, _domain, address, length);

    /// <inheritdoc/>
    public short Readiness(short events)
    {
        if (_state == State.Fresh && IsStream)
        {
            return (short)((POLLOUT | POLLWRNORM | POLLHUP) & (events | POLLHUP));
        }

        int ready = _socket.Poll(0, SelectMode.SelectRead) ? POLLIN | POLLRDNORM : 0;
        ready |= _socket.Poll(0, SelectMode.SelectWrite) ? POLLOUT | POLLWRNORM : 0;
        bool isExceptional = _socket.Poll(0, SelectMode.SelectError);
        if (_state == State.Connecting && isExceptional)
        {
            // A failed attempt: what can be read and written is the error.
            ready |= POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM | POLLERR | POLLHUP;
        }
        else if (_state == State.Connected && IsStream)
        {
            ready |= (isExceptional ? POLLPRI : 0) | ((ready & POLLIN) != 0 ? LookAtEnd() : 0);
        }

        return (short)(ready & (events | POLLERR | POLLHUP));
    }

    /// <inheritdoc/>
    protected override int CloseFile()
    {
        _socket.Close();
        return 0;
    }

    /// <summary>What the end of the peer's data, or the connection's, means for poll(); 0 while there are data.</summary>
    private int LookAtEnd()
    {
        Span<byte> first = stackalloc byte[1];
        if (_pendingError == 0)
        {
            if (_socket.Available > 0 || (_socket.Receive(first, SocketFlags.Peek, out SocketError error) > 0 && error == SocketError.Success))
            {
                return 0;
            }

            if (error == SocketError.Success)
            {
                return POLLRDHUP | (_hasEndedSending ? POLLHUP : 0);
            }

            // Looking takes the error away, like reading.
            _pendingError = SocketErrors.FromSocketError(error);
        }

        return POLLRDHUP | POLLERR | POLLHUP;
    }

    private static Socket Make(int domain, int kind, int protocol)
    {
        AddressFamily family = domain switch
        {
            AF_UNIX => AddressFamily.Unix,
            AF_INET => AddressFamily.InterNetwork,
            _ => AddressFamily.InterNetworkV6,
        };
        SocketType socketType = kind switch
        {
            SOCK_STREAM => SocketType.Stream,
            SOCK_DGRAM => SocketType.Dgram,
            SOCK_SEQPACKET => SocketType.Seqpacket,
            _ => SocketType.Raw,
        };
        var socket = new Socket(family, socketType, (ProtocolType)protocol);
        if (domain == AF_INET6 && kind != SOCK_RAW)
        {
            // Linux serves both protocols by default.
            socket.DualMode = true;
        }

        if (OperatingSystem.IsWindows() && domain != AF_UNIX)
        {
            // Otherwise another program could take the port over.
            socket.ExclusiveAddressUse = true;
        }

        return socket;
    }

    private void SetNonBlocking(bool nonBlocking)
    {
        _nonBlocking = nonBlocking;
        _socket.Blocking = !nonBlocking;
    }

    private int FinishConnecting()
    {
        int error = TakeError();
        if (error != 0)
        {
            return -error;
        }

        _state = State.Connected;
        return 0;
    }

    /// <summary>The error that waits to be told (SO_ERROR); a failed attempt to connect is over with it.</summary>
    private int TakeError()
    {
        if (_pendingError != 0)
        {
            int pending = _pendingError;
            _pendingError = 0;
            return pending;
        }

        int error = LocalErrorOf((SocketError)(int)_socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error)!);
        if (_state == State.Connecting && error != 0)
        {
            Replace();
        }

        return error;
    }

    /// <summary>
    /// Takes a new socket of the BCL's with the same options and the same local address: after a failed attempt theirs is of no
    /// more use, Linux's is.
    /// </summary>
    private void Replace()
    {
        _socket.Dispose();
        _socket = Make(_domain, _type, _protocol);
        _state = State.Fresh;
        _connectOwesResult = false;
        _peer = null;
        SetNonBlocking(_nonBlocking);
        foreach ((int level, int name, byte[] value) in _options)
        {
            fixed (byte* bytes = value)
            {
                ApplyOption(level, name, bytes, (uint)value.Length);
            }
        }

        if (_local is not null && _domain != AF_UNIX)
        {
            _socket.Bind(_local);
        }
    }

    private int LocalErrorOf(SocketError error) => error == SocketError.Success ? 0 : LocalError(error);

    /// <summary>The error number of bind, connect and their kin: names in the file system fail in their own way.</summary>
    private int LocalError(SocketError error) =>
        _domain == AF_UNIX && error == SocketError.AddressNotAvailable ? ENOENT : SocketErrors.FromSocketError(error);
}
