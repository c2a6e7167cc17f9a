using System;
using System.Net;
using System.Net.Sockets;
using System.Text;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Between Linux's socket addresses and the BCL's end points.</summary>
internal static unsafe class SocketAddresses
{
    private const int PathOffset = sizeof(ushort);
    private const int LongestAddress = 128;

    /// <summary>Reads an address for a socket of the given family; 0 or what Linux answers to one that does not fit.</summary>
    internal static int Read(sockaddr* address, uint length, int domain, out EndPoint endPoint)
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
                return ReadPath(new ReadOnlySpan<byte>((byte*)address + PathOffset, (int)length - PathOffset), out endPoint);
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
        if (domain == AF_UNIX && sender.Size <= PathOffset && length != null)
        {
            // A sender without a name is not even a family.
            *length = 0;
            return 0;
        }

        return domain switch
        {
            AF_INET => Store(new IPEndPoint(IPAddress.Any, 0).Create(sender), domain, address, length),
            AF_INET6 => Store(new IPEndPoint(IPAddress.IPv6Any, 0).Create(sender), domain, address, length),
            _ => Store(sender.Size > PathOffset ? new UnixDomainSocketEndPoint("/").Create(sender) : null, domain, address, length),
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
            case UnixDomainSocketEndPoint local:
                SocketAddress serialized = local.Serialize();
                serialized.Buffer.Span[PathOffset..serialized.Size].CopyTo(new Span<byte>((byte*)storage + PathOffset, LongestAddress - PathOffset));
                return serialized.Size;
            default:
                return domain switch { AF_INET => sizeof(sockaddr_in), AF_INET6 => sizeof(sockaddr_in6), _ => PathOffset };
        }
    }

    private static int ReadPath(ReadOnlySpan<byte> path, out EndPoint endPoint)
    {
        endPoint = new IPEndPoint(IPAddress.Any, 0);
        if (path.IsEmpty || path.Length > sizeof(sockaddr_un) - PathOffset)
        {
            return -EINVAL;
        }

        // After a leading NUL every byte counts; a path ends with its first NUL, for which the BCL wants room.
        int end = path[0] == 0 ? path.Length : path.IndexOf((byte)0);
        if (end < 0 && path.Length == sizeof(sockaddr_un) - PathOffset)
        {
            return -EINVAL;
        }

        endPoint = new UnixDomainSocketEndPoint(Encoding.UTF8.GetString(end < 0 ? path : path[..end]));
        return 0;
    }
}
