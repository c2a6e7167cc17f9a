using System;
using System.Net;
using System.Net.Sockets;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Between Linux's socket addresses and the BCL's end points.</summary>
internal static unsafe class SocketAddresses
{
    private const int PathOffset = sizeof(ushort);
    private const int LongestAddress = 128;

    /// <summary>
    /// Reads an address for a socket of the given family; 0 or what Linux answers to one that does not fit. A local name
    /// <paramref name="mayBeEmpty"/> where the system chooses one then.
    /// </summary>
    internal static int Read(sockaddr* address, uint length, int domain, out EndPoint endPoint, bool mayBeEmpty = false)
    {
        endPoint = new IPEndPoint(IPAddress.Any, 0);
        if (length > LongestAddress)
        {
            return -EINVAL;
        }

        if (address == null && length != 0)
        {
            return -EFAULT;
        }

        uint shortest = domain switch { AF_INET => 16u, AF_INET6 => 24u, _ => PathOffset };
        if (length < shortest)
        {
            return -EINVAL;
        }

        if (address->sa_family != domain)
        {
            return domain == AF_UNIX ? -EINVAL : -EAFNOSUPPORT;
        }

        switch (domain)
        {
            case AF_INET:
                var ipv4 = (sockaddr_in*)address;
                endPoint = new IPEndPoint(new IPAddress(ipv4->sin_addr.s_addr), ntohs(ipv4->sin_port));
                return 0;
            case AF_INET6:
                var ipv6 = (sockaddr_in6*)address;
                uint scope = length >= (uint)sizeof(sockaddr_in6) ? ipv6->sin6_scope_id : 0;
                endPoint = new IPEndPoint(
                    new IPAddress(new ReadOnlySpan<byte>(&ipv6->sin6_addr, 16), scope), ntohs(ipv6->sin6_port));
                return 0;
            default:
                return ReadName(new ReadOnlySpan<byte>((byte*)address + PathOffset, (int)length - PathOffset), mayBeEmpty, out endPoint);
        }
    }

    /// <summary>
    /// Stores an address as calls with a value-result length do: as much as fits, and its full length. Null stands for an unnamed
    /// local socket. 0, or -EFAULT or -EINVAL for a bad length.
    /// </summary>
    internal static int Store(EndPoint? endPoint, int domain, sockaddr* address, uint* length)
    {
        if (length == null)
        {
            return -EFAULT;
        }

        if ((int)*length < 0)
        {
            return -EINVAL;
        }

        var storage = default(sockaddr_storage);
        int size = Write(endPoint, domain, &storage);
        int copied = Math.Min(size, (int)*length);
        if (address == null && copied > 0)
        {
            return -EFAULT;
        }

        new ReadOnlySpan<byte>(&storage, copied).CopyTo(new Span<byte>(address, copied));
        *length = (uint)size;
        return 0;
    }

    /// <summary>Stores the address of a datagram's sender, which the BCL keeps in the host's own form.</summary>
    internal static int Store(SocketAddress sender, int domain, sockaddr* address, uint* length)
    {
        if (sender.Size <= PathOffset && length != null)
        {
            // A sender without a name is not even a family; and where reception was shut down there is no sender.
            *length = 0;
            return 0;
        }

        return domain switch
        {
            AF_INET => Store(new IPEndPoint(IPAddress.Any, 0).Create(sender), domain, address, length),
            AF_INET6 => Store(new IPEndPoint(IPAddress.IPv6Any, 0).Create(sender), domain, address, length),
            _ => Store(LocalEndPoint.FromHost(sender), domain, address, length),
        };
    }

    private static int Write(EndPoint? endPoint, int domain, sockaddr_storage* storage)
    {
        storage->ss_family = (ushort)domain;
        switch (endPoint)
        {
            case IPEndPoint ip when domain == AF_INET:
                var ipv4 = (sockaddr_in*)storage;
                ipv4->sin_port = htons((ushort)ip.Port);
                ip.Address.TryWriteBytes(new Span<byte>(&ipv4->sin_addr, 4), out _);
                return sizeof(sockaddr_in);
            case IPEndPoint ip when domain == AF_INET6:
                var ipv6 = (sockaddr_in6*)storage;
                ipv6->sin6_port = htons((ushort)ip.Port);
                IPAddress address = ip.Address.AddressFamily == AddressFamily.InterNetwork ? ip.Address.MapToIPv6() : ip.Address;
                address.TryWriteBytes(new Span<byte>(&ipv6->sin6_addr, 16), out _);
                ipv6->sin6_scope_id = (uint)address.ScopeId;
                return sizeof(sockaddr_in6);
            case LocalEndPoint local:
                local.Name.CopyTo(new Span<byte>((byte*)storage + PathOffset, LongestAddress - PathOffset));
                return PathOffset + local.Name.Length;
            default:
                return domain switch { AF_INET => sizeof(sockaddr_in), AF_INET6 => sizeof(sockaddr_in6), _ => PathOffset };
        }
    }

    private static int ReadName(ReadOnlySpan<byte> name, bool mayBeEmpty, out EndPoint endPoint)
    {
        endPoint = LocalEndPoint.FromBytes(name);
        return name.Length > sizeof(sockaddr_un) - PathOffset || (name.IsEmpty && !mayBeEmpty) ? -EINVAL : 0;
    }
}
