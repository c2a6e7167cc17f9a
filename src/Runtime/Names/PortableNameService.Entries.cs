using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Names;

/// <summary>From addresses and numbers to names, and the older functions.</summary>
internal sealed unsafe partial class PortableNameService
{
    private const int KnownNameFlags = NI_NUMERICHOST | NI_NUMERICSERV | NI_NOFQDN | NI_NAMEREQD | NI_DGRAM | NI_IDN | 0xc0;

    private static readonly SearchValues<char> s_digitsAndDots = SearchValues.Create("0123456789.");

    /// <inheritdoc/>
    internal override int Describe(
        sockaddr* address, uint addressLength, sbyte* host, uint hostLength, sbyte* service, uint serviceLength, int flags)
    {
        bool wantsHost = host != null && hostLength > 0;
        bool wantsService = service != null && serviceLength > 0;
        if ((flags & ~KnownNameFlags) != 0)
        {
            return EAI_BADFLAGS;
        }

        if (address == null || addressLength < sizeof(ushort))
        {
            return EAI_FAMILY;
        }

        if ((flags & NI_NAMEREQD) != 0 && host == null && service == null)
        {
            return EAI_NONAME;
        }

        int family = address->sa_family;
        uint expected = family == AF_INET ? (uint)sizeof(sockaddr_in) : (uint)sizeof(sockaddr_in6);
        if (family is not (AF_INET or AF_INET6) || addressLength < expected)
        {
            return EAI_FAMILY;
        }

        IPAddress ip = family == AF_INET
            ? new IPAddress(((sockaddr_in*)address)->sin_addr.s_addr)
            : new IPAddress(new ReadOnlySpan<byte>(&((sockaddr_in6*)address)->sin6_addr, 16), ((sockaddr_in6*)address)->sin6_scope_id);
        if (wantsHost)
        {
            string? name = (flags & NI_NUMERICHOST) != 0 ? null : NameOf(ip);
            if (name is null && (flags & NI_NAMEREQD) != 0)
            {
                return EAI_NONAME;
            }

            if ((flags & NI_NOFQDN) != 0 && name?.IndexOf('.') is > 0 and var dot)
            {
                name = name[..dot];
            }

            if (!Store(name ?? NumericText(ip), host, hostLength))
            {
                return EAI_OVERFLOW;
            }
        }

        if (wantsService)
        {
            ushort port = ntohs(((sockaddr_in*)address)->sin_port);
            string? name = (flags & NI_NUMERICSERV) != 0 ? null : ServiceTable.ByPort(port, (flags & NI_DGRAM) != 0 ? "udp" : "tcp")?.Name;
            if (!Store(name ?? port.ToString(CultureInfo.InvariantCulture), service, serviceLength))
            {
                return EAI_OVERFLOW;
            }
        }

        return 0;
    }

    /// <inheritdoc/>
    internal override hostent* HostByName(sbyte* name, int family, NameBuffer buffer, out int hostError)
    {
        string text = Text(name);
        hostError = NETDB_SUCCESS;
        if (text.Length == 0)
        {
            hostError = NO_RECOVERY;
            return null;
        }

        // Here a text is an address only if it could be nothing else: digits and dots, or with colons.
        bool isAddress = text.Contains(':') || text.IndexOfAnyExcept(s_digitsAndDots) < 0;
        if (isAddress)
        {
            ReadNumericAddress(text, out IPAddress? numeric);
            if (numeric is null || AddressFamilyOf(numeric) != family)
            {
                hostError = HOST_NOT_FOUND;
                return null;
            }

            return EntryWriter.Host(buffer, family, text, [], [numeric]);
        }

        int error = FindHost(text, family, out List<IPAddress> addresses, out string official);
        if (error != 0)
        {
            hostError = error switch
            {
                EAI_AGAIN => TRY_AGAIN,
                EAI_FAIL => NO_RECOVERY,
                EAI_NODATA => NO_DATA,
                _ => HOST_NOT_FOUND,
            };
            return null;
        }

        List<string> aliases = HostsFile.ByName(text).SelectMany(entry => entry.Aliases).ToList();
        return EntryWriter.Host(buffer, family, official, aliases, addresses);
    }

    /// <inheritdoc/>
    internal override hostent* HostByAddress(void* address, uint length, int family, NameBuffer buffer, out int hostError)
    {
        if (length != (family == AF_INET ? 4u : 16u) || family is not (AF_INET or AF_INET6))
        {
            hostError = NETDB_INTERNAL;
            Errno.errno = family is AF_INET or AF_INET6 ? Errno.EINVAL : Errno.EAFNOSUPPORT;
            return null;
        }

        var ip = new IPAddress(new ReadOnlySpan<byte>(address, (int)length));
        string? name = NameOf(ip);
        hostError = name is null ? HOST_NOT_FOUND : NETDB_SUCCESS;
        return name is null ? null : EntryWriter.Host(buffer, family, name, HostsFile.ByAddress(ip)?.Aliases ?? [], [ip]);
    }

    /// <inheritdoc/>
    internal override servent* ServiceByName(sbyte* name, sbyte* protocol, NameBuffer buffer) =>
        EntryWriter.Service(buffer, ServiceTable.ByName(Text(name), protocol == null ? null : Text(protocol)));

    /// <inheritdoc/>
    internal override servent* ServiceByPort(int port, sbyte* protocol, NameBuffer buffer) =>
        EntryWriter.Service(buffer, ServiceTable.ByPort(ntohs((ushort)port), protocol == null ? null : Text(protocol)));

    /// <inheritdoc/>
    internal override protoent* ProtocolByName(sbyte* name, NameBuffer buffer) => EntryWriter.Protocol(buffer, ProtocolTable.ByName(Text(name)));

    /// <inheritdoc/>
    internal override protoent* ProtocolByNumber(int number, NameBuffer buffer) =>
        EntryWriter.Protocol(buffer, ProtocolTable.ByNumber(number));

    /// <summary>The name of an address, from hosts(5) or else from DNS; null if it has none.</summary>
    private static string? NameOf(IPAddress address)
    {
        if (HostsFile.ByAddress(address) is { } entry)
        {
            return entry.Name;
        }

        try
        {
            string name = Dns.GetHostEntry(address).HostName;
            return IPAddress.TryParse(name, out _) ? null : name;
        }
        catch (SocketException)
        {
            // Nobody knows the address by a name, which is an answer.
            return null;
        }
    }

    private static string NumericText(IPAddress address)
    {
        Span<byte> text = stackalloc byte[AddressText.IPv6Length];
        int length = address.AddressFamily == AddressFamily.InterNetwork
            ? AddressText.FormatIPv4(address.GetAddressBytes(), text)
            : AddressText.FormatIPv6(address.GetAddressBytes(), text);
        string numeric = Encoding.ASCII.GetString(text[..length]);
        bool hasScope = address.AddressFamily == AddressFamily.InterNetworkV6 && address.ScopeId != 0;
        return hasScope ? $"{numeric}%{address.ScopeId}" : numeric;
    }

    private static bool Store(string text, sbyte* buffer, uint size)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if ((uint)bytes.Length >= size)
        {
            return false;
        }

        bytes.CopyTo(new Span<byte>(buffer, bytes.Length));
        buffer[bytes.Length] = 0;
        return true;
    }
}
