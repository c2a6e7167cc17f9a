using System;
using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Sending and receiving.</summary>
internal sealed unsafe partial class PortableSocket
{
    private const int LargestDatagram = 65536;

    private long _refusals;
    private long _arrived;

    // What MSG_MORE has gathered of a datagram.
    private byte[]? _more;

    private bool HasTimeLimit => _socket.ReceiveTimeout > 0 || _socket.SendTimeout > 0;

    // The sender of the last datagram, kept to be used again.
    private SocketAddress? _sender;

    /// <inheritdoc/>
    public long Refusals => Interlocked.Read(ref _refusals);

    /// <summary>All bytes of a stream that have come, whether they have been read or not.</summary>
    public long Arrivals => IsStream && _state == State.Connected ? _arrived + _socket.Available : 0;

    /// <inheritdoc/>
    internal override long Read(void* buffer, ulong count) => count == 0 ? 0 : Receive(buffer, count, 0, null, null);

    /// <inheritdoc/>
    internal override long Write(void* buffer, ulong count) => Send(buffer, count, 0, null, 0);

    /// <inheritdoc/>
    internal override long Send(void* buffer, ulong count, int flags, sockaddr* address, uint length)
    {
        if (buffer == null && count != 0)
        {
            return -EFAULT;
        }

        if (_pendingError != 0)
        {
            return -TakeError();
        }

        if (IsStream && _state != State.Connected)
        {
            if (_domain == AF_UNIX && address != null && length != 0)
            {
                return -EOPNOTSUPP;
            }

            int error = _state == State.Connecting ? FinishConnectingForSend() : _domain == AF_UNIX && _state != State.Failed ? -ENOTCONN : -EPIPE;
            if (error != 0)
            {
                return error;
            }
        }

        if ((flags & MSG_OOB) != 0 && _domain == AF_UNIX)
        {
            return -EOPNOTSUPP;
        }

        if ((flags & MSG_DONTWAIT) != 0 && !_socket.Poll(0, SelectMode.SelectWrite))
        {
            return -EAGAIN;
        }

        var bytes = new ReadOnlySpan<byte>(buffer, (int)Math.Min(count, MaximumCount));
        if (!IsStream && _domain != AF_UNIX && ((flags & MSG_MORE) != 0 || _more is not null))
        {
            // One datagram of several calls; what is too long is found out at its end.
            _more = [.. _more ?? [], .. bytes];
            if ((flags & MSG_MORE) != 0)
            {
                return bytes.Length;
            }

            bytes = _more;
            _more = null;
        }

        SocketFlags socketFlags = ToSocketFlags(flags);
        if (address == null || (length == 0 && _domain == AF_UNIX) || (IsStream && _domain != AF_UNIX))
        {
            if (!IsStream && _state != State.Connected)
            {
                return _domain == AF_UNIX ? -ENOTCONN : -EDESTADDRREQ;
            }

            int sent = _socket.Send(bytes, socketFlags, out SocketError result);
            if (result == SocketError.TimedOut && !HasTimeLimit)
            {
                // What the BCL says when the connection broke behind a part of the bytes; neither their number nor the error can be had.
                result = SocketError.ConnectionReset;
            }

            return result == SocketError.Success ? Math.Min(sent, (long)count) : -TransferError(result);
        }

        if (IsStream)
        {
            return -EISCONN;
        }

        int invalid = SocketAddresses.Read(address, length, _domain, out EndPoint receiver);
        if (invalid != 0)
        {
            return invalid;
        }

        try
        {
            BindAnywhere();
            return Math.Min(_socket.SendTo(bytes, socketFlags, receiver.Serialize()), (long)count);
        }
        catch (SocketException exception)
        {
            return -TransferError(exception.SocketErrorCode);
        }
    }

    /// <inheritdoc/>
    internal override long Receive(void* buffer, ulong count, int flags, sockaddr* address, uint* length)
    {
        bool isDropped = IsStream && (flags & (MSG_TRUNC | MSG_PEEK)) == MSG_TRUNC;
        if (buffer == null && count != 0 && !isDropped)
        {
            // A datagram is gone all the same.
            long lost = IsStream ? 0 : Receive(buffer, 0, flags, address, length);
            return lost < 0 ? lost : -EFAULT;
        }

        int refusal = CheckReceive(flags);
        if (refusal != 0)
        {
            return refusal;
        }

        if (isDropped)
        {
            return DropFromStream((int)Math.Min(count, MaximumCount), flags & ~MSG_TRUNC);
        }

        var bytes = new Span<byte>(buffer, (int)Math.Min(count, MaximumCount));
        return IsStream ? ReceiveStream(bytes, flags, address, length) : ReceiveDatagram(bytes, flags, address, length);
    }

    /// <summary>0 if something may be received, or waited for; or what is to be told instead.</summary>
    private int CheckReceive(int flags)
    {
        if (_pendingError != 0 && _socket.Available == 0)
        {
            return -TakeError();
        }

        if (IsStream && _state is State.Fresh or State.Listening)
        {
            return _domain == AF_UNIX ? -EINVAL : -ENOTCONN;
        }

        if (_state == State.Connecting && FinishConnecting() is < 0 and int refusal)
        {
            return refusal;
        }

        // There is no queue of errors; and what finds nothing says so to those who wait for news only.
        bool isNothing = (flags & (MSG_DONTWAIT | MSG_OOB)) == MSG_DONTWAIT
            && !_socket.Poll(0, SelectMode.SelectRead)
            && !_socket.Poll(0, SelectMode.SelectError);
        if (((flags & MSG_ERRQUEUE) != 0 && _domain != AF_UNIX) || isNothing)
        {
            Interlocked.Increment(ref _refusals);
            return -EAGAIN;
        }

        return 0;
    }

    private static SocketFlags ToSocketFlags(int flags) =>
        ((flags & MSG_OOB) != 0 ? SocketFlags.OutOfBand : SocketFlags.None)
        | ((flags & MSG_PEEK) != 0 ? SocketFlags.Peek : SocketFlags.None)
        | ((flags & MSG_DONTROUTE) != 0 ? SocketFlags.DontRoute : SocketFlags.None);

    /// <summary>What MSG_TRUNC does with a stream (tcp(7)).</summary>
    private long DropFromStream(int count, int flags)
    {
        byte[] dropped = ArrayPool<byte>.Shared.Rent(count);
        long result = ReceiveStream(dropped.AsSpan(0, count), flags, null, null);
        ArrayPool<byte>.Shared.Return(dropped);
        return result;
    }

    private long ReceiveStream(Span<byte> bytes, int flags, sockaddr* address, uint* length)
    {
        bool untilFull = (flags & (MSG_WAITALL | MSG_PEEK | MSG_DONTWAIT)) == MSG_WAITALL && !_nonBlocking;
        int total = 0;
        do
        {
            int received = _socket.Receive(bytes[total..], ToSocketFlags(flags), out SocketError result);
            if (result != SocketError.Success)
            {
                return total > 0 ? total : -TransferError(result);
            }

            total += received;
            _arrived += (flags & MSG_PEEK) == 0 ? received : 0;
            if (received == 0)
            {
                _hasSeenEnd |= !bytes.IsEmpty;
                break;
            }
        }
        while (untilFull && total < bytes.Length);

        if (address != null && length != null)
        {
            // A stream has one peer, which the kernel does not repeat.
            *length = 0;
        }

        return total;
    }

    private long ReceiveDatagram(Span<byte> bytes, int flags, sockaddr* address, uint* length)
    {
        // Linux waits for a datagram that can't come; the BCL refuses a socket without a port. One that nobody knows waits too.
        BindAnywhere();
        int room = SocketAddress.GetMaximumAddressSize(_socket.AddressFamily);
        _sender ??= new SocketAddress(_socket.AddressFamily, room);
        _sender.Size = room;

        // Of a datagram that does not fit, Linux drops the rest; the BCL tells neither its beginning nor its sender.
        byte[] whole = ArrayPool<byte>.Shared.Rent(LargestDatagram);
        int received;
        try
        {
            received = _socket.ReceiveFrom(whole, ToSocketFlags(flags), _sender);
            int copied = Math.Min(received, bytes.Length);
            whole.AsSpan(0, copied).CopyTo(bytes);
            received = (flags & MSG_TRUNC) != 0 ? received : copied;
        }
        catch (SocketException exception)
        {
            return -TransferError(exception.SocketErrorCode);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }

        int error = address == null ? 0 : SocketAddresses.Store(_sender, _domain, address, length);
        return error != 0 ? error : received;
    }

    /// <summary>Gives a datagram socket a port if it has none, as Linux does with the first datagram; the BCL keeps that one secret.</summary>
    private void BindAnywhere()
    {
        if (_local is null && _state != State.Connected && _domain != AF_UNIX)
        {
            _local = new IPEndPoint(_domain == AF_INET ? IPAddress.Any : IPAddress.IPv6Any, 0);
            _socket.Bind(_local);
        }
    }

    private int FinishConnectingForSend()
    {
        if (!_socket.Poll(0, SelectMode.SelectWrite) && !_socket.Poll(0, SelectMode.SelectError))
        {
            return -EAGAIN;
        }

        return FinishConnecting();
    }

    /// <summary>The error number of send and recv: a time limit that has run out is not an error of the network's there.</summary>
    private int TransferError(SocketError error)
    {
        Interlocked.Increment(ref _refusals);
        if (error is SocketError.ConnectionReset or SocketError.ConnectionRefused or SocketError.TimedOut && !HasTimeLimit)
        {
            Fail();
        }

        return error switch
        {
            SocketError.TimedOut when HasTimeLimit => EAGAIN,
            SocketError.AddressNotAvailable when _domain == AF_UNIX => ENOENT,
            SocketError.AccessDenied when _domain == AF_UNIX => EPERM,
            _ => SocketErrors.FromSocketError(error),
        };
    }
}
