using System;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using CSockTranslate.Runtime.Sockets;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// Control messages. Of those that are received the BCL knows where a datagram came to; the time is that of the call. Of those that are
/// sent, what holds for one datagram is set for as long as it takes to send it.
/// </summary>
internal sealed unsafe partial class PortableSocket
{
    private bool _wantsTime;

    private bool ReceivesControls => !IsStream && _domain != AF_UNIX && (_wantsPacketInformation || _wantsTime);

    /// <summary>Receives a datagram with what the system tells about it.</summary>
    private long ReceiveWithControls(Span<byte> bytes, int flags, sockaddr* address, uint* length, out IPPacketInformation information)
    {
        information = default;
        SocketFlags socketFlags = ToSocketFlags(flags);
        EndPoint sender = new IPEndPoint(_domain == AF_INET ? IPAddress.Any : IPAddress.IPv6Any, 0);
        byte[] whole = new byte[LargestDatagram];
        int received;
        try
        {
            BindAnywhere();
            received = _socket.ReceiveMessageFrom(whole, ref socketFlags, ref sender, out information);
        }
        catch (SocketException exception)
        {
            return -TransferError(exception.SocketErrorCode);
        }

        whole.AsSpan(0, Math.Min(received, bytes.Length)).CopyTo(bytes);
        int error = address == null ? 0 : SocketAddresses.Store(sender, _domain, address, length);
        return error != 0 ? error : received;
    }

    private void StoreControls(msghdr* message, in IPPacketInformation information)
    {
        var writer = new ControlWriter(message);
        if (_wantsTime)
        {
            timeval now;
            SysTime.gettimeofday(&now, null);
            writer.Add(SOL_SOCKET, SCM_TIMESTAMP, new ReadOnlySpan<byte>(&now, sizeof(timeval)));
        }

        if (!_wantsPacketInformation || information.Address is null)
        {
            return;
        }

        if (_domain == AF_INET)
        {
            var packet = new in_pktinfo { ipi_ifindex = information.Interface };
            information.Address.TryWriteBytes(new Span<byte>(&packet.ipi_addr, sizeof(in_addr)), out _);
            packet.ipi_spec_dst = packet.ipi_addr;
            writer.Add(IPPROTO_IP, IP_PKTINFO, new ReadOnlySpan<byte>(&packet, sizeof(in_pktinfo)));
            return;
        }

        var packet6 = new in6_pktinfo { ipi6_ifindex = (uint)information.Interface };
        information.Address.MapToIPv6().TryWriteBytes(new Span<byte>(&packet6.ipi6_addr, sizeof(in6_addr)), out _);
        writer.Add(IPPROTO_IPV6, IPV6_PKTINFO, new ReadOnlySpan<byte>(&packet6, sizeof(in6_pktinfo)));
    }

    /// <summary>0 with what holds for this datagram only, or what sendmsg says to control messages that are not sound or can't be sent.</summary>
    private int ReadControls(msghdr* message, out DatagramOptions options)
    {
        options = default;
        for (cmsghdr* control = message->msg_control == null ? null : ControlMessages.First(message);
            control != null;
            control = ControlMessages.Next(message, control))
        {
            if (!ControlMessages.IsWithin(message, control))
            {
                return -EINVAL;
            }

            int size = (int)(control->cmsg_len - (ulong)sizeof(cmsghdr));
            int error = control->cmsg_level switch
            {
                SOL_SOCKET => control->cmsg_type is not (SCM_RIGHTS or SCM_CREDENTIALS) ? -EINVAL : _domain == AF_UNIX ? -EOPNOTSUPP : 0,
                IPPROTO_IP when _domain == AF_INET && !IsStream => ReadControl(control->cmsg_type, ControlMessages.Data(control), size, message, ref options),
                IPPROTO_IPV6 when _domain == AF_INET6 && !IsStream => ReadControl6(control->cmsg_type, ControlMessages.Data(control), size, ref options),
                _ => 0,
            };
            if (error != 0)
            {
                return error;
            }
        }

        return 0;
    }

    private static int ReadControl(int type, byte* data, int size, msghdr* message, ref DatagramOptions options)
    {
        switch (type)
        {
            case IP_TTL when size == sizeof(int) && *(int*)data is >= 1 and <= byte.MaxValue:
                options.TimeToLive = *(int*)data;
                return 0;
            case IP_TOS when (size == sizeof(int) && *(int*)data is >= 0 and <= byte.MaxValue) || size == 1:
                options.TypeOfService = *data;
                return 0;
            case IP_PKTINFO when size == sizeof(in_pktinfo):
                return CheckSource(*(in_pktinfo*)data, message);
            default:
                return -EINVAL;
        }
    }

    private static int ReadControl6(int type, byte* data, int size, ref DatagramOptions options)
    {
        switch (type)
        {
            case IPV6_HOPLIMIT when size == sizeof(int) && *(int*)data is >= -1 and <= byte.MaxValue:
                options.TimeToLive = *(int*)data < 0 ? null : *(int*)data;
                return 0;
            case IPV6_TCLASS when size == sizeof(int) && *(int*)data is >= -1 and <= byte.MaxValue && HostOptions.Find(IPPROTO_IPV6, IPV6_TCLASS) is not null:
                options.TypeOfService = *(int*)data < 0 ? null : *(int*)data;
                return 0;
            case IPV6_PKTINFO when size == sizeof(in6_pktinfo):
                return *(in6_pktinfo*)data is { ipi6_ifindex: 0 } packet && new IPAddress(new ReadOnlySpan<byte>(&packet.ipi6_addr, sizeof(in6_addr))).Equals(IPAddress.IPv6Any)
                    ? 0
                    : -EOPNOTSUPP;
            default:
                return -EINVAL;
        }
    }

    /// <summary>0 if a datagram would have that source anyhow: the BCL has no way to choose one.</summary>
    private static int CheckSource(in_pktinfo packet, msghdr* message)
    {
        if (packet.ipi_spec_dst.s_addr == 0 && packet.ipi_ifindex == 0)
        {
            return 0;
        }

        var source = new IPAddress(packet.ipi_spec_dst.s_addr);
        bool isOurs = IPAddress.IsLoopback(source);
        foreach (NetworkInterface local in NetworkInterface.GetAllNetworkInterfaces())
        {
            foreach (UnicastIPAddressInformation address in local.GetIPProperties().UnicastAddresses)
            {
                isOurs |= address.Address.Equals(source);
            }
        }

        if (packet.ipi_spec_dst.s_addr != 0 && !isOurs)
        {
            return -ENETUNREACH;
        }

        if (SocketAddresses.Read((sockaddr*)message->msg_name, message->msg_namelen, AF_INET, out EndPoint receiver) != 0)
        {
            return packet.ipi_ifindex == 0 ? 0 : -EOPNOTSUPP;
        }

        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        probe.Connect(receiver);
        bool isUsual = packet.ipi_ifindex == 0 && source.Equals(((IPEndPoint)probe.LocalEndPoint!).Address);
        return isUsual ? 0 : -EOPNOTSUPP;
    }

    /// <summary>Sends with options that hold for one datagram.</summary>
    private long Send(void* buffer, ulong count, int flags, sockaddr* address, uint length, in DatagramOptions options)
    {
        int ttlLevel = _domain == AF_INET ? IPPROTO_IP : IPPROTO_IPV6;
        int ttlName = _domain == AF_INET ? IP_TTL : IPV6_UNICAST_HOPS;
        int tosName = _domain == AF_INET ? IP_TOS : IPV6_TCLASS;
        int? ttl = Exchange(ttlLevel, ttlName, options.TimeToLive);
        int? tos = Exchange(ttlLevel, tosName, options.TypeOfService);
        long result = Send(buffer, count, flags, address, length);
        Exchange(ttlLevel, ttlName, ttl);
        Exchange(ttlLevel, tosName, tos);
        return result;
    }

    /// <summary>Sets an option and returns its value before; does nothing for null.</summary>
    private int? Exchange(int level, int name, int? value)
    {
        if (value is not { } number)
        {
            return null;
        }

        Span<byte> before = stackalloc byte[LargestValue];
        ReadOption(level, name, before, sizeof(int));
        ApplyOption(level, name, (byte*)&number, sizeof(int));
        return BitConverter.ToInt32(before);
    }

    /// <summary>What control messages say about one datagram; null is the socket's own.</summary>
    private struct DatagramOptions
    {
        internal int? TimeToLive;
        internal int? TypeOfService;
    }
}
