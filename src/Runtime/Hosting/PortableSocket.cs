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
    private bool _hasEndedReceiving;
    private bool _hasSeenEnd;
    private int _keptFlags;
    private FileOwner _owner;

    // What a look at the data has found, and the next call is to tell.
    private int _pendingError;

    private bool _wasConnected;

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

        // A stream whose attempt to connect, or whose connection, came to an error that has been told.
        Failed,
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
        int error = SocketKinds.Check(domain, type, protocol, out int kind, out int used);
        if (error != 0)
        {
            return error;
        }

        try
        {
            socket = new PortableSocket(Make(domain, kind, used), domain, kind | (type & SOCK_NONBLOCK), used);
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
        int error = SocketKinds.Check(domain, type, protocol, out int kind, out _);
        if (error != 0 || domain != AF_UNIX)
        {
            return error != 0 ? error : -EOPNOTSUPP;
        }

        MemorySocket.OpenPair(kind | (type & SOCK_NONBLOCK), out first, out second);
        return 0;
    }

    /// <inheritdoc/>
    internal override int GetStatusFlags() => O_RDWR | (_nonBlocking ? O_NONBLOCK : 0) | _keptFlags;

    /// <inheritdoc/>
    internal override int SetStatusFlags(int flags)
    {
        SetNonBlocking((flags & O_NONBLOCK) != 0);
        _keptFlags = flags & (O_APPEND | O_ASYNC);
        return 0;
    }

    /// <inheritdoc/>
    internal override int Control(int command, nint argument) => _owner.Control(command, argument);

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

        int error = SocketAddresses.Read(address, length, _domain, out EndPoint endPoint, mayBeEmpty: true);
        if (error != 0)
        {
            return error;
        }

        if (_local is LocalEndPoint && endPoint is LocalEndPoint { Name.Length: 0 })
        {
            // There is a name already, so none is to be chosen.
            return 0;
        }

        if (_local is not null || (_state is State.Connected && _domain != AF_UNIX))
        {
            return endPoint is LocalEndPoint { Exists: true } ? -EADDRINUSE : -EINVAL;
        }

        try
        {
            _socket.Bind(endPoint);
            _local = endPoint;
            return 0;
        }
        catch (SocketException exception)
        {
            return -LocalError(exception.SocketErrorCode, endPoint);
        }
    }

    /// <inheritdoc/>
    internal override int Listen(int backlog)
    {
        if (!IsStream)
        {
            return -EOPNOTSUPP;
        }

        if (_state is State.Connected or State.Connecting or State.Failed || (_domain == AF_UNIX && _local is null))
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
            return -SocketErrors.FromSocketError(exception.SocketErrorCode);
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
        if (length >= sizeof(ushort) && address != null && address->sa_family == AF_UNSPEC && (!IsStream || _domain != AF_UNIX))
        {
            Disconnect();
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
                if (result != 0)
                {
                    Replace();
                }

                return result;
            case State.Connecting:
                return -EALREADY;
            case State.Failed when _wasConnected:
                return -EISCONN;
            case State.Failed when _hasEndedSending || _hasEndedReceiving:
                return -EINVAL;
            case State.Failed:
                // The error of the attempt has been told by another call.
                Replace();
                return -ECONNABORTED;
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
            return -LocalError(exception.SocketErrorCode, endPoint);
        }
    }

    /// <inheritdoc/>
    internal override int Shutdown(int how)
    {
        if (how is < SHUT_RD or > SHUT_RDWR)
        {
            return -EINVAL;
        }

        // When both directions have ended there is no connection any more.
        bool endedBefore = _hasEndedSending;
        if (_state != State.Listening)
        {
            // Linux takes note even where it answers that there is no connection.
            _hasEndedSending |= how != SHUT_RD;
            _hasEndedReceiving |= how != SHUT_WR;
        }
        else if (how == SHUT_WR)
        {
            return 0;
        }
        else
        {
            _state = State.Fresh;
        }

        if (_state == State.Failed || (_hasSeenEnd && endedBefore))
        {
            return -ENOTCONN;
        }

        try
        {
            _socket.Shutdown((SocketShutdown)how);
            return 0;
        }
        catch (SocketException exception)
        {
            return -SocketErrors.FromSocketError(exception.SocketErrorCode);
        }
    }

    /// <inheritdoc/>
    internal override int LocalAddress(sockaddr* address, uint* length) =>
        SocketAddresses.Store(_local is LocalEndPoint { IsPath: true } ? _local : _socket.LocalEndPoint ?? _local, _domain, address, length);

    /// <inheritdoc/>
    internal override int PeerAddress(sockaddr* address, uint* length) =>
        _state != State.Connected ? -ENOTCONN : SocketAddresses.Store(_peer, _domain, address, length);

    /// <inheritdoc/>
    public short Readiness(short events)
    {
        const int Both = POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM;
        int ready = _socket.Poll(0, SelectMode.SelectRead) ? POLLIN | POLLRDNORM : 0;
        ready |= _socket.Poll(0, SelectMode.SelectWrite) ? POLLOUT | POLLWRNORM : 0;
        if (_state == State.Connecting && (ready & POLLOUT) != 0 && !_socket.Poll(0, SelectMode.SelectError))
        {
            _state = State.Connected;
        }

        switch (_state)
        {
            case State.Fresh when IsStream:
                ready = POLLOUT | POLLWRNORM | POLLHUP | (_hasEndedReceiving ? POLLIN | POLLRDNORM | POLLRDHUP : 0);
                break;
            case State.Listening:
                ready &= POLLIN | POLLRDNORM;
                break;
            case State.Connecting when _socket.Poll(0, SelectMode.SelectError):
                // A failed attempt: what can be read and written is the error.
                ready |= Both | POLLERR | POLLHUP | POLLRDHUP;
                break;
            case State.Connected or State.Fresh:
                int urgent = _socket.Poll(0, SelectMode.SelectError) && LookForError() ? POLLPRI : 0;
                ready |= IsStream ? urgent | ((ready & POLLIN) != 0 ? LookAtEnd(events) : 0) : 0;
                ready |= _hasEndedReceiving ? POLLIN | POLLRDNORM | POLLRDHUP : 0;
                ready |= _hasEndedReceiving && _hasEndedSending ? POLLHUP : 0;
                ready |= _pendingError == 0 ? 0 : IsStream ? Both | POLLERR | POLLHUP | POLLRDHUP : POLLERR;
                break;
            case State.Failed:
                ready |= Both | POLLHUP | POLLRDHUP;
                break;
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
    private int LookAtEnd(short events)
    {
        Span<byte> first = stackalloc byte[1];
        if (_socket.Available > 0)
        {
            return (events & POLLRDHUP) != 0 && HasPeerEnded() ? POLLRDHUP | (_hasEndedSending ? POLLHUP : 0) : 0;
        }

        if (_pendingError != 0
            || (_socket.Receive(first, SocketFlags.Peek, out SocketError error) > 0 && error == SocketError.Success)
            || error == SocketError.WouldBlock)
        {
            return 0;
        }

        if (error == SocketError.Success)
        {
            return POLLRDHUP | (_hasEndedSending ? POLLHUP : 0);
        }

        // Looking takes the error away, like reading.
        _pendingError = SocketErrors.FromSocketError(error);
        return 0;
    }

    /// <summary>Whether the peer sends no more, although there are data, where the system tells a connection's state.</summary>
    private bool HasPeerEnded()
    {
        if (_domain == AF_UNIX || HostOptions.ConnectionState is not { } option)
        {
            return false;
        }

        Span<byte> state = stackalloc byte[1];
        _socket.GetRawSocketOption(option.Level, option.Name, state);
        return HostOptions.HasPeerEnded(state[0]);
    }

    /// <summary>Keeps an error that the system has to tell, because asking takes it away; true if there is none.</summary>
    private bool LookForError()
    {
        if (_pendingError == 0)
        {
            _pendingError = ReadError();
        }

        return _pendingError == 0;
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
        // For a TCP socket that is told its protocol the BCL sets SO_REUSEADDR by itself.
        var socket = new Socket(family, socketType, kind == SOCK_STREAM ? ProtocolType.Unspecified : (ProtocolType)protocol);
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

    /// <summary>The error that waits to be told (SO_ERROR); a failed attempt to connect, or a connection, is over with it.</summary>
    private int TakeError()
    {
        int error = _pendingError != 0 ? _pendingError : ReadError();
        _pendingError = 0;
        if (error != 0)
        {
            Fail();
        }

        return error;
    }

    private int ReadError()
    {
        var error = (SocketError)(int)_socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error)!;
        return error == SocketError.Success ? 0 : LocalError(error, _peer);
    }

    /// <summary>Ends a stream after an error that is told with this call.</summary>
    private void Fail()
    {
        if (IsStream && _state is State.Connecting or State.Connected)
        {
            _wasConnected = _state == State.Connected;
            _state = State.Failed;
        }
    }

    /// <summary>Takes connections and peers apart (connect(2), AF_UNSPEC). A port that the system chose is gone, an address stays.</summary>
    private void Disconnect()
    {
        if (_state == State.Connected && IsStream)
        {
            // The peer is told by a reset.
            _socket.LingerState = new LingerOption(true, 0);
        }

        // A connection's next call tells that it is gone.
        int left = _state == State.Connected && IsStream ? ECONNRESET : 0;
        if (_local is IPEndPoint { Port: 0 } unnumbered && _state != State.Fresh)
        {
            _local = null;
            Replace();
            _local = unnumbered;
        }
        else
        {
            Replace();
        }

        _pendingError = left;
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
        _wasConnected = false;
        _hasEndedSending = false;
        _hasEndedReceiving = false;
        _hasSeenEnd = false;
        _pendingError = 0;
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

    /// <summary>The error number of bind, connect and their kin, where the BCL may have no word for what is wrong with the address.</summary>
    private static int LocalError(SocketError error, EndPoint? address) => (error, address) switch
    {
        (SocketError.AddressNotAvailable, LocalEndPoint) => ENOENT,
        (SocketError.SocketError, LocalEndPoint name) => name.ExplainFailure(),
        (SocketError.SocketError, IPEndPoint { Address.IsIPv6LinkLocal: true }) => ENODEV,
        _ => SocketErrors.FromSocketError(error),
    };
}
