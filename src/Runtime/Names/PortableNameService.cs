using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Names;

/// <summary>
/// Lookups as glibc does them, for systems without it: the system's tables first, then DNS through the BCL.
/// </summary>
internal sealed unsafe partial class PortableNameService : NameService
{
    private const int KnownFlags =
        AI_PASSIVE | AI_CANONNAME | AI_NUMERICHOST | AI_V4MAPPED | AI_ALL | AI_ADDRCONFIG | AI_IDN | AI_CANONIDN | AI_NUMERICSERV | 0x300;

    // In the order in which the entries of one address come; Listed are those that come unasked.
    private static readonly Transport[] s_transports =
    [
        new(SOCK_STREAM, IPPROTO_TCP, "tcp", Listed: true),
        new(SOCK_DGRAM, IPPROTO_UDP, "udp", Listed: true),
        new(SOCK_DCCP, IPPROTO_DCCP, "dccp", Listed: false),
        new(SOCK_DGRAM, IPPROTO_UDPLITE, "udplite", Listed: false),
        new(SOCK_STREAM, IPPROTO_SCTP, "sctp", Listed: false),
        new(SOCK_SEQPACKET, IPPROTO_SCTP, "sctp", Listed: false),
        new(SOCK_RAW, 0, null, Listed: true),
    ];

    /// <inheritdoc/>
    internal override int Resolve(sbyte* node, sbyte* service, addrinfo* hints, out addrinfo* list)
    {
        list = null;
        string? nodeName = node == null ? null : Text(node);
        string? serviceName = service == null ? null : Text(service);
        nodeName = nodeName == "*" ? null : nodeName;
        serviceName = serviceName == "*" ? null : serviceName;
        addrinfo request = hints == null ? new addrinfo { ai_flags = AI_V4MAPPED | AI_ADDRCONFIG } : *hints;
        int error = CheckRequest(nodeName, serviceName, ref request);
        if (error != 0)
        {
            return error;
        }

        error = FindTransports(serviceName, request, out List<(Transport Transport, int Protocol, ushort Port)> transports);
        if (error != 0)
        {
            return error;
        }

        error = FindAddresses(nodeName, request, out List<IPAddress> addresses, out string? canonicalName);
        if (error != 0)
        {
            return error;
        }

        addrinfo* first = null;
        addrinfo** link = &first;
        foreach (IPAddress address in DestinationOrder.Sort(addresses))
        {
            foreach ((Transport transport, int protocol, ushort port) in transports)
            {
                *link = MakeEntry(request.ai_flags, address, transport.SocketType, protocol, port, first == null ? canonicalName : null);
                link = &(*link)->ai_next;
            }
        }

        list = first;
        return 0;
    }

    private static int CheckRequest(string? node, string? service, ref addrinfo request)
    {
        if (node is null && service is null)
        {
            return EAI_NONAME;
        }

        if ((request.ai_flags & ~KnownFlags) != 0 || ((request.ai_flags & AI_CANONNAME) != 0 && node is null))
        {
            return EAI_BADFLAGS;
        }

        if (request.ai_family is not (AF_UNSPEC or AF_INET or AF_INET6))
        {
            return EAI_FAMILY;
        }

        if ((request.ai_flags & AI_ADDRCONFIG) == 0)
        {
            return 0;
        }

        (bool hasIPv4, bool hasIPv6) = ConfiguredFamilies();
        if (request.ai_family == AF_UNSPEC)
        {
            if (hasIPv4 != hasIPv6)
            {
                request.ai_family = hasIPv4 ? AF_INET : AF_INET6;
            }

            return 0;
        }

        return (request.ai_family == AF_INET ? hasIPv4 : hasIPv6) ? 0 : EAI_NONAME;
    }

    /// <summary>Which families have an address besides the loopback one.</summary>
    private static (bool IPv4, bool IPv6) ConfiguredFamilies()
    {
        bool hasIPv4 = false;
        bool hasIPv6 = false;
        foreach (NetworkInterface networkInterface in NetworkInterface.GetAllNetworkInterfaces())
        {
            foreach (UnicastIPAddressInformation unicast in networkInterface.GetIPProperties().UnicastAddresses)
            {
                hasIPv4 |= unicast.Address.AddressFamily == AddressFamily.InterNetwork && !unicast.Address.Equals(IPAddress.Loopback);
                hasIPv6 |= unicast.Address.AddressFamily == AddressFamily.InterNetworkV6 && !unicast.Address.Equals(IPAddress.IPv6Loopback);
            }
        }

        return (hasIPv4, hasIPv6);
    }

    private static int FindTransports(
        string? service, in addrinfo request, out List<(Transport Transport, int Protocol, ushort Port)> transports)
    {
        transports = [];
        int socketType = request.ai_socktype;
        int protocol = request.ai_protocol;
        bool isAny = socketType == 0 && protocol == 0;
        Transport? chosen = isAny ? null : s_transports.FirstOrDefault(transport => transport.Fits(socketType, protocol));
        if (!isAny && chosen is null)
        {
            return socketType != 0 ? EAI_SOCKTYPE : EAI_SERVICE;
        }

        ushort port = 0;
        bool isNumber = true;
        if (!string.IsNullOrEmpty(service))
        {
            bool isText = !TryReadNumber(service, out int number);
            if (isText && (request.ai_flags & AI_NUMERICSERV) != 0)
            {
                return EAI_NONAME;
            }

            // A number that is negative as an int is looked up like a name.
            isNumber = !isText && number >= 0;
            port = unchecked((ushort)number);

            if (chosen is { ServiceProtocol: null })
            {
                return EAI_SERVICE;
            }
        }

        if (chosen is not null)
        {
            if (!isNumber && !TryFindPort(service!, chosen, out port))
            {
                return EAI_SERVICE;
            }

            transports.Add((chosen, chosen.ServiceProtocol is null ? protocol : chosen.Protocol, port));
            return 0;
        }

        foreach (Transport transport in s_transports)
        {
            if (isNumber ? transport.Listed : transport.ServiceProtocol is not null && TryFindPort(service!, transport, out port))
            {
                transports.Add((transport, transport.Protocol, port));
            }
        }

        return transports.Count > 0 ? 0 : EAI_SERVICE;
    }

    private static bool TryFindPort(string service, Transport transport, out ushort port)
    {
        ServiceEntry? entry = ServiceTable.ByName(service, transport.ServiceProtocol);
        port = entry?.Port ?? 0;
        return entry is not null;
    }

    /// <summary>Reads a number as strtoul does, white space and a sign before it, and keeps what fits an int.</summary>
    private static bool TryReadNumber(string service, out int number)
    {
        ReadOnlySpan<char> text = service.AsSpan().TrimStart(" \t\n\v\f\r");
        bool isNegative = text.StartsWith("-");
        text = isNegative || text.StartsWith("+") ? text[1..] : text;
        number = 0;
        if (text.IsEmpty || text.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        bool fits = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value);
        number = unchecked((int)(!fits ? ulong.MaxValue : isNegative ? 0 - value : value));
        return true;
    }

    private static int FindAddresses(string? node, in addrinfo request, out List<IPAddress> addresses, out string? canonicalName)
    {
        int family = request.ai_family;
        int flags = request.ai_flags;
        canonicalName = null;
        addresses = [];
        if (node is null)
        {
            bool isPassive = (flags & AI_PASSIVE) != 0;
            if (family != AF_INET)
            {
                addresses.Add(isPassive ? IPAddress.IPv6Any : IPAddress.IPv6Loopback);
            }

            if (family != AF_INET6)
            {
                addresses.Add(isPassive ? IPAddress.Any : IPAddress.Loopback);
            }

            return 0;
        }

        bool wantsName = (flags & AI_CANONNAME) != 0;
        int error = ReadNumericAddress(node, out IPAddress? numeric);
        if (error != 0)
        {
            return error;
        }

        if (numeric is not null)
        {
            canonicalName = wantsName ? node : null;
            return AddNumeric(numeric, family, flags, addresses);
        }

        return (flags & AI_NUMERICHOST) != 0
            ? EAI_NONAME
            : LookUp(node, family, flags, addresses, wantsName, out canonicalName);
    }

    private static int AddNumeric(IPAddress address, int family, int flags, List<IPAddress> addresses)
    {
        bool isIPv4 = address.AddressFamily == AddressFamily.InterNetwork;
        if (family == AF_UNSPEC || isIPv4 == (family == AF_INET))
        {
            addresses.Add(address);
        }
        else if (isIPv4 && (flags & AI_V4MAPPED) != 0)
        {
            addresses.Add(address.MapToIPv6());
        }
        else if (!isIPv4 && address.IsIPv4MappedToIPv6)
        {
            addresses.Add(address.MapToIPv4());
        }
        else
        {
            return EAI_ADDRFAMILY;
        }

        return 0;
    }

    /// <summary>Reads an address in any form that names one without a lookup; null if the text is a name.</summary>
    private static int ReadNumericAddress(string text, out IPAddress? address)
    {
        address = null;
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (AddressText.TryParseClassicIPv4(bytes, out uint ipv4, out int length) && length == bytes.Length)
        {
            address = new IPAddress(ipv4);
            return 0;
        }

        int percent = text.IndexOf('%');
        Span<byte> ipv6 = stackalloc byte[16];
        if (!AddressText.TryParseIPv6(percent < 0 ? bytes : Encoding.UTF8.GetBytes(text[..percent]), ipv6))
        {
            return 0;
        }

        long scope = 0;
        if (percent >= 0 && !TryReadScope(new IPAddress(ipv6), text[(percent + 1)..], out scope))
        {
            return EAI_NONAME;
        }

        address = new IPAddress(ipv6, scope);
        return 0;
    }

    /// <summary>Reads a scope: an interface's name, for addresses valid on one link only, or a number.</summary>
    private static bool TryReadScope(IPAddress address, string text, out long scope)
    {
        if (address.IsIPv6LinkLocal || (address.IsIPv6Multicast && (address.GetAddressBytes()[1] & 0xf) is 1 or 2))
        {
            foreach (NetworkInterface networkInterface in NetworkInterface.GetAllNetworkInterfaces())
            {
                if (networkInterface.Name == text && networkInterface.Supports(NetworkInterfaceComponent.IPv6))
                {
                    scope = networkInterface.GetIPProperties().GetIPv6Properties().Index;
                    return true;
                }
            }
        }

        bool isNumber = uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out uint number);
        scope = number;
        return isNumber;
    }

    private static int LookUp(string name, int family, int flags, List<IPAddress> addresses, bool wantsName, out string? canonicalName)
    {
        int error = FindHost(name, family, out List<IPAddress> found, out string official);
        addresses.AddRange(found);
        if (family == AF_INET6 && (flags & AI_V4MAPPED) != 0 && (addresses.Count == 0 || (flags & AI_ALL) != 0))
        {
            int errorOfIPv4 = FindHost(name, AF_INET, out List<IPAddress> foundIPv4, out string officialOfIPv4);
            addresses.AddRange(foundIPv4.Select(address => address.MapToIPv6()));
            (error, official) = error == 0 ? (0, official) : (errorOfIPv4, officialOfIPv4);
        }

        canonicalName = wantsName ? official : null;
        return error;
    }

    /// <summary>A host's addresses of one family or of both and its official name, from hosts(5) or else from DNS: 0 or an EAI_* code.</summary>
    private static int FindHost(string name, int family, out List<IPAddress> addresses, out string official)
    {
        List<HostsEntry> entries = HostsFile.ByName(name);
        entries.RemoveAll(entry => family != AF_UNSPEC && AddressFamilyOf(entry.Address) != family);
        addresses = entries.ConvertAll(entry => entry.Address);
        official = entries.Count > 0 ? entries[0].Name : name;
        if (entries.Count > 0)
        {
            return 0;
        }

        // The BCL would take a text that it can read as an address for one; those that glibc reads so never come here.
        if (name.Length is 0 or > 253 || IPAddress.TryParse(name, out _))
        {
            return EAI_NONAME;
        }

        AddressFamily asked = family switch
        {
            AF_INET => AddressFamily.InterNetwork,
            AF_INET6 => AddressFamily.InterNetworkV6,
            _ => AddressFamily.Unspecified,
        };
        try
        {
            IPHostEntry entry = Dns.GetHostEntry(name, asked);
            addresses.AddRange(entry.AddressList);
            official = entry.HostName;
            return addresses.Count > 0 ? 0 : EAI_NODATA;
        }
        catch (SocketException exception)
        {
            return exception.SocketErrorCode switch
            {
                SocketError.TryAgain => EAI_AGAIN,
                SocketError.NoRecovery => EAI_FAIL,
                SocketError.NoData => EAI_NODATA,
                _ => EAI_NONAME,
            };
        }
    }

    private static addrinfo* MakeEntry(int flags, IPAddress address, int socketType, int protocol, ushort port, string? canonicalName)
    {
        byte[] name = canonicalName is null ? [] : Encoding.UTF8.GetBytes(canonicalName);
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            var ipv4 = new sockaddr_in { sin_family = AF_INET, sin_port = htons(port) };
            address.TryWriteBytes(new Span<byte>(&ipv4.sin_addr, 4), out _);
            return AddressList.MakeEntry(
                flags, AF_INET, socketType, protocol, new ReadOnlySpan<byte>(&ipv4, sizeof(sockaddr_in)), name, canonicalName is not null);
        }

        var ipv6 = new sockaddr_in6 { sin6_family = AF_INET6, sin6_port = htons(port), sin6_scope_id = (uint)address.ScopeId };
        address.TryWriteBytes(new Span<byte>(&ipv6.sin6_addr, 16), out _);
        return AddressList.MakeEntry(
            flags, AF_INET6, socketType, protocol, new ReadOnlySpan<byte>(&ipv6, sizeof(sockaddr_in6)), name, canonicalName is not null);
    }

    private static int AddressFamilyOf(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork ? AF_INET : AF_INET6;

    private static string Text(sbyte* text) => Encoding.UTF8.GetString(((CString)text).AsSpan());

    /// <summary>A socket type with its protocol; ServiceProtocol is the name in services(5), null where services make no sense.</summary>
    private sealed record Transport(int SocketType, int Protocol, string? ServiceProtocol, bool Listed)
    {
        internal bool Fits(int socketType, int protocol) =>
            (socketType == 0 || socketType == SocketType)
            && (protocol == 0 || ServiceProtocol is null || protocol == Protocol);
    }
}
