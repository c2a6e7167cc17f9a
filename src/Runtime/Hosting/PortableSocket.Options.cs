using System;
using System.Net;
using System.Net.Sockets;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// Options. The BCL names those that all systems have and passes others on by their numbers (<see cref="HostOptions"/>); what the system
/// does not have is ENOPROTOOPT, as on a kernel without it.
/// </summary>
internal sealed unsafe partial class PortableSocket
{
    private const int LargestValue = 512;

    private bool _wantsPacketInformation;

    /// <inheritdoc/>
    internal override int SetOption(int level, int name, void* value, uint length)
    {
        if ((int)length < 0)
        {
            return -EINVAL;
        }

        if (value == null && length != 0)
        {
            return -EFAULT;
        }

        int result = ApplyOption(level, name, (byte*)value, length);
        if (result == 0)
        {
            _options.RemoveAll(option => option.Level == level && option.Name == name && !IsMembership(level, name));
            _options.Add((level, name, new ReadOnlySpan<byte>(value, (int)length).ToArray()));
        }

        return result;
    }

    /// <inheritdoc/>
    internal override int GetOption(int level, int name, void* value, uint* length)
    {
        if (length == null)
        {
            return -EFAULT;
        }

        if ((int)*length < 0)
        {
            return -EINVAL;
        }

        Span<byte> result = stackalloc byte[LargestValue];
        int size = ReadOption(level, name, result, (int)*length);
        if (size < 0)
        {
            return size;
        }

        // The options of IP are told as a byte if that is all there is room for (ip(7)).
        bool isByte = level == IPPROTO_IP && size == sizeof(int) && *length is > 0 and < sizeof(int) && BitConverter.ToUInt32(result) <= byte.MaxValue;
        int copied = isByte ? 1 : Math.Min(size, (int)*length);
        if (value == null && copied > 0)
        {
            return -EFAULT;
        }

        result[..copied].CopyTo(new Span<byte>(value, copied));
        *length = (uint)copied;
        return 0;
    }

    private static bool IsMembership(int level, int name) =>
        (level == IPPROTO_IP && name is IP_ADD_MEMBERSHIP or IP_DROP_MEMBERSHIP)
        || (level == IPPROTO_IPV6 && name is IPV6_JOIN_GROUP or IPV6_LEAVE_GROUP);

    private static (SocketOptionLevel Level, SocketOptionName Name)? NumberOption(int level, int name) => (level, name) switch
    {
        (SOL_SOCKET, SO_DEBUG) => (SocketOptionLevel.Socket, SocketOptionName.Debug),
        (SOL_SOCKET, SO_DONTROUTE) => (SocketOptionLevel.Socket, SocketOptionName.DontRoute),
        (SOL_SOCKET, SO_BROADCAST) => (SocketOptionLevel.Socket, SocketOptionName.Broadcast),
        (SOL_SOCKET, SO_SNDBUF) => (SocketOptionLevel.Socket, SocketOptionName.SendBuffer),
        (SOL_SOCKET, SO_RCVBUF) => (SocketOptionLevel.Socket, SocketOptionName.ReceiveBuffer),
        (SOL_SOCKET, SO_KEEPALIVE) => (SocketOptionLevel.Socket, SocketOptionName.KeepAlive),
        (SOL_SOCKET, SO_OOBINLINE) => (SocketOptionLevel.Socket, SocketOptionName.OutOfBandInline),
        (IPPROTO_TCP, TCP_NODELAY) => (SocketOptionLevel.Tcp, SocketOptionName.NoDelay),
        (IPPROTO_TCP, TCP_KEEPIDLE) => (SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime),
        (IPPROTO_TCP, TCP_KEEPINTVL) => (SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval),
        (IPPROTO_TCP, TCP_KEEPCNT) => (SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount),
        (IPPROTO_IP, IP_TTL) => (SocketOptionLevel.IP, SocketOptionName.IpTimeToLive),
        (IPPROTO_IP, IP_TOS) => (SocketOptionLevel.IP, SocketOptionName.TypeOfService),
        (IPPROTO_IP, IP_PKTINFO) => (SocketOptionLevel.IP, SocketOptionName.PacketInformation),
        (IPPROTO_IP, IP_HDRINCL) => (SocketOptionLevel.IP, SocketOptionName.HeaderIncluded),
        (IPPROTO_IP, IP_MULTICAST_TTL) => (SocketOptionLevel.IP, SocketOptionName.MulticastTimeToLive),
        (IPPROTO_IP, IP_MULTICAST_LOOP) => (SocketOptionLevel.IP, SocketOptionName.MulticastLoopback),
        (IPPROTO_IPV6, IPV6_RECVPKTINFO) => (SocketOptionLevel.IPv6, SocketOptionName.PacketInformation),
        (IPPROTO_IPV6, IPV6_V6ONLY) => (SocketOptionLevel.IPv6, SocketOptionName.IPv6Only),
        (IPPROTO_IPV6, IPV6_UNICAST_HOPS) => (SocketOptionLevel.IPv6, SocketOptionName.IpTimeToLive),
        (IPPROTO_IPV6, IPV6_MULTICAST_HOPS) => (SocketOptionLevel.IPv6, SocketOptionName.MulticastTimeToLive),
        (IPPROTO_IPV6, IPV6_MULTICAST_LOOP) => (SocketOptionLevel.IPv6, SocketOptionName.MulticastLoopback),
        (IPPROTO_IPV6, IPV6_MULTICAST_IF) => (SocketOptionLevel.IPv6, SocketOptionName.MulticastInterface),
        _ => null,
    };

    private static int Store(Span<byte> result, int first)
    {
        BitConverter.TryWriteBytes(result, first);
        return sizeof(int);
    }

    /// <summary>What Linux answers to an option that is none, of a level that the socket has or of another.</summary>
    private int Unknown(int level) => _domain == AF_UNIX && level != SOL_SOCKET ? -EOPNOTSUPP : -ENOPROTOOPT;

    private int ApplyOption(int level, int name, byte* value, uint length)
    {
        if (level == SOL_SOCKET && name != SO_BINDTODEVICE && length < sizeof(int))
        {
            return -EINVAL;
        }

        try
        {
            switch (level, name)
            {
                case (SOL_SOCKET, SO_TYPE or SO_ERROR or SO_DOMAIN or SO_PROTOCOL or SO_ACCEPTCONN):
                    return -ENOPROTOOPT;
                case (SOL_SOCKET, SO_TIMESTAMP):
                    _wantsTime = *(int*)value != 0;
                    return 0;
                case (SOL_SOCKET, SO_LINGER):
                    if (length < (uint)sizeof(linger))
                    {
                        return -EINVAL;
                    }

                    linger linger = *(linger*)value;
                    _socket.LingerState = new LingerOption(linger.l_onoff != 0, linger.l_linger);
                    return 0;
                case (SOL_SOCKET, SO_RCVTIMEO or SO_SNDTIMEO):
                    return length < (uint)sizeof(timeval) ? -EINVAL : SetTimeout(name, *(timeval*)value);
                case (IPPROTO_IP, IP_ADD_MEMBERSHIP or IP_DROP_MEMBERSHIP) when IsStream:
                    return -EPROTO;
                case (IPPROTO_IP, MCAST_JOIN_GROUP or MCAST_LEAVE_GROUP):
                    return length < (uint)sizeof(group_req) ? -EINVAL : SetMembership(name, (group_req*)value);
                case (IPPROTO_IP, IP_ADD_MEMBERSHIP or IP_DROP_MEMBERSHIP):
                    return length < (uint)sizeof(ip_mreq) ? -EINVAL : SetMembership(name, value, length);
                case (IPPROTO_IPV6, MCAST_JOIN_GROUP or MCAST_LEAVE_GROUP):
                    return length < (uint)sizeof(group_req) ? -EINVAL : SetMembership6(name, (group_req*)value);
                case (IPPROTO_IPV6, IPV6_JOIN_GROUP or IPV6_LEAVE_GROUP):
                    return length < (uint)sizeof(ipv6_mreq) ? -EINVAL : SetMembership(name, *(ipv6_mreq*)value);
                case (IPPROTO_IP, IP_MULTICAST_IF):
                    if (length < (uint)sizeof(in_addr))
                    {
                        return -EINVAL;
                    }

                    _socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.MulticastInterface, *(int*)value);
                    return 0;
            }

            if (_domain == AF_UNIX && level != SOL_SOCKET)
            {
                return -EOPNOTSUPP;
            }

            if (NumberOption(level, name) is not { } option)
            {
                return PassOption(level, name, value, length);
            }

            // The options of IP take a byte as well.
            bool takesByte = level == IPPROTO_IP && length is >= 1 and < sizeof(int);
            bool takesNothing = level == IPPROTO_IP && length == 0 && name is IP_TOS or IP_PKTINFO;
            if (length < sizeof(int) && !takesByte && !takesNothing)
            {
                return -EINVAL;
            }

            int number = takesNothing ? 0 : takesByte ? *value : *(int*)value;
            _socket.SetSocketOption(option.Level, option.Name, number);
            _wantsPacketInformation = option.Name == SocketOptionName.PacketInformation ? number != 0 : _wantsPacketInformation;
            return 0;
        }
        catch (SocketException exception)
        {
            return -OptionError(exception.SocketErrorCode, (level, name));
        }
    }

    /// <summary>Sets an option by its number.</summary>
    private int PassOption(int level, int name, byte* value, uint length)
    {
        if (HostOptions.Find(level, name) is not { } option)
        {
            return Unknown(level);
        }

        // A value without a byte is 0 to these options of IP.
        bool isZero = length == 0
            && ((level == IPPROTO_IP && name is IP_MTU_DISCOVER or IP_RECVTTL or IP_RECVTOS or IP_RECVERR) || (level == SOL_SOCKET && name == SO_BINDTODEVICE));
        if ((length == 0 && !isZero) || (!HostOptions.AreLinux && length < sizeof(int)))
        {
            return level == SOL_SOCKET || HostOptions.AreLinux ? -EINVAL : Unknown(level);
        }

        ReadOnlySpan<byte> bytes = isZero ? [0] : new ReadOnlySpan<byte>(value, (int)length);
        if (HostOptions.PromisesMessages(level, name) && bytes[..Math.Min(bytes.Length, sizeof(int))].IndexOfAnyExcept((byte)0) >= 0)
        {
            return -ENOPROTOOPT;
        }

        _socket.SetRawSocketOption(option.Level, option.Name, bytes);
        return 0;
    }

    /// <summary>The error number of an option: what the BCL has no word for is an interface that does not exist.</summary>
    private static int OptionError(SocketError error, (int Level, int Name) name) => error switch
    {
        SocketError.AccessDenied => EPERM,
        SocketError.AddressNotAvailable when name == (IPPROTO_TCP, TCP_CONGESTION) => ENOENT,
        SocketError.SocketError => ENODEV,
        _ => SocketErrors.FromSocketError(error),
    };

    private int SetTimeout(int name, timeval time)
    {
        if (time.tv_usec is < 0 or >= 1_000_000)
        {
            return -EDOM;
        }

        // Rounded up, because 0 means no limit.
        int milliseconds = (int)Math.Clamp((Math.Min(time.tv_sec, int.MaxValue) * 1000) + ((time.tv_usec + 999) / 1000), 0, int.MaxValue);
        if (name == SO_RCVTIMEO)
        {
            _socket.ReceiveTimeout = milliseconds;
        }
        else
        {
            _socket.SendTimeout = milliseconds;
        }

        return 0;
    }

    private int SetMembership(int name, byte* value, uint length)
    {
        var request = (ip_mreqn*)value;
        var group = new IPAddress(request->imr_multiaddr.s_addr);
        bool hasIndex = length >= (uint)sizeof(ip_mreqn) && request->imr_ifindex != 0;
        MulticastOption option = hasIndex
            ? new MulticastOption(group, request->imr_ifindex)
            : new MulticastOption(group, new IPAddress(request->imr_address.s_addr));
        _socket.SetSocketOption(
            SocketOptionLevel.IP, name == IP_ADD_MEMBERSHIP ? SocketOptionName.AddMembership : SocketOptionName.DropMembership, option);
        return 0;
    }

    private int SetMembership6(int name, group_req* request)
    {
        var group = (sockaddr_in6*)&request->gr_group;
        return group->sin6_family != AF_INET6
            ? -EADDRNOTAVAIL
            : SetMembership(
                name == MCAST_JOIN_GROUP ? IPV6_JOIN_GROUP : IPV6_LEAVE_GROUP,
                new ipv6_mreq { ipv6mr_multiaddr = group->sin6_addr, ipv6mr_interface = request->gr_interface });
    }

    private int SetMembership(int name, group_req* request)
    {
        var group = (sockaddr_in*)&request->gr_group;
        if (group->sin_family != AF_INET)
        {
            return -EINVAL;
        }

        var byNumber = new ip_mreqn { imr_multiaddr = group->sin_addr, imr_ifindex = (int)request->gr_interface };
        return SetMembership(name == MCAST_JOIN_GROUP ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP, (byte*)&byNumber, (uint)sizeof(ip_mreqn));
    }

    private int SetMembership(int name, in ipv6_mreq request)
    {
        ipv6_mreq copy = request;
        var group = new IPAddress(new ReadOnlySpan<byte>(&copy.ipv6mr_multiaddr, 16));
        _socket.SetSocketOption(
            SocketOptionLevel.IPv6,
            name == IPV6_JOIN_GROUP ? SocketOptionName.AddMembership : SocketOptionName.DropMembership,
            new IPv6MulticastOption(group, copy.ipv6mr_interface));
        return 0;
    }

    /// <summary>Reads an option's value, of which <paramref name="wanted"/> bytes are asked for, and returns its size, or the negated error number.</summary>
    private int ReadOption(int level, int name, Span<byte> result, int wanted)
    {
        try
        {
            switch (level, name)
            {
                case (SOL_SOCKET, SO_TYPE):
                    return Store(result, _type);
                case (SOL_SOCKET, SO_DOMAIN):
                    return Store(result, _domain);
                case (SOL_SOCKET, SO_PROTOCOL):
                    return Store(result, _protocol);
                case (SOL_SOCKET, SO_TIMESTAMP):
                    return Store(result, _wantsTime ? 1 : 0);
                case (SOL_SOCKET, SO_ACCEPTCONN):
                    return Store(result, _state == State.Listening ? 1 : 0);
                case (SOL_SOCKET, SO_PEERCRED) when !HostOptions.AreLinux && (_domain != AF_UNIX || _state != State.Connected):
                    Store(result, 0);
                    Store(result[sizeof(int)..], -1);
                    return (2 * sizeof(int)) + Store(result[(2 * sizeof(int))..], -1);
                case (SOL_SOCKET, SO_ERROR):
                    return Store(result, TakeError());
                case (SOL_SOCKET, SO_LINGER):
                    LingerOption linger = _socket.LingerState ?? new LingerOption(false, 0);
                    Store(result, linger.Enabled ? 1 : 0);
                    return sizeof(int) + Store(result[sizeof(int)..], linger.LingerTime);
                case (SOL_SOCKET, SO_RCVTIMEO or SO_SNDTIMEO):
                    int milliseconds = name == SO_RCVTIMEO ? _socket.ReceiveTimeout : _socket.SendTimeout;
                    BitConverter.TryWriteBytes(result, milliseconds / 1000L);
                    BitConverter.TryWriteBytes(result[sizeof(long)..], milliseconds % 1000L * 1000L);
                    return 2 * sizeof(long);
            }

            if (_domain == AF_UNIX && level != SOL_SOCKET)
            {
                return -EOPNOTSUPP;
            }

            if (NumberOption(level, name) is { } option)
            {
                return Store(result, (int)_socket.GetSocketOption(option.Level, option.Name)!);
            }

            if (HostOptions.Find(level, name) is not { } number)
            {
                return level is SOL_SOCKET or IPPROTO_IP or IPPROTO_IPV6 or IPPROTO_TCP ? -ENOPROTOOPT : -EOPNOTSUPP;
            }

            // The size that the caller asks for decides what some options tell.
            int asked = HostOptions.AreLinux && wanted > 0 ? Math.Min(wanted, result.Length) : sizeof(int);
            return _socket.GetRawSocketOption(number.Level, number.Name, result[..asked]);
        }
        catch (SocketException exception)
        {
            return -OptionError(exception.SocketErrorCode, (level, name));
        }
    }
}
