using System.Collections.Immutable;

namespace CSockTranslate.Analyzers.Model;

/// <summary>
/// The sizes that values of socket options may have, by level and name as on Linux (socket(7), ip(7), ipv6(7), tcp(7)); the level of sockets has
/// another number, and options of its own, on Windows (Winsock's "SOL_SOCKET Socket Options") and macOS (setsockopt(2)). Options without a fixed
/// size are not listed.
/// </summary>
internal static class OptionSizes
{
    private const int SocketLevel = 1;
    private const int SocketLevelElsewhere = 0xffff;
    private const int InternetLevel = 0;
    private const int TransmissionLevel = 6;
    private const int Internet6Level = 41;

    private static readonly ImmutableArray<int> s_int = [4];

    // Linux takes a byte for the numbers of this level too, as BSD asks for.
    private static readonly ImmutableArray<int> s_intOrByte = [4, 1];

    private static readonly ImmutableDictionary<(long Level, long Name), ImmutableArray<int>> s_sizes = All().ToImmutableDictionary();

    private static readonly ImmutableDictionary<(long Level, long Name), ImmutableArray<int>> s_onWindows = OnWindows().ToImmutableDictionary();

    /// <summary>The sizes that an option's value may have; empty when nothing is known.</summary>
    public static ImmutableArray<int> Of(long level, long name, bool isWinsock) =>
        (isWinsock ? s_onWindows : s_sizes).TryGetValue((level, name), out ImmutableArray<int> sizes) ? sizes : [];

    private static IEnumerable<KeyValuePair<(long Level, long Name), ImmutableArray<int>>> OnWindows() =>
    [
        // SO_DEBUG, SO_REUSEADDR, SO_EXCLUSIVEADDRUSE, SO_KEEPALIVE, SO_DONTROUTE, SO_BROADCAST, SO_OOBINLINE, SO_DONTLINGER: a BOOL, of which Windows takes a byte too.
        .. Each(SocketLevelElsewhere, s_intOrByte, 1, 4, ~4, 8, 0x10, 0x20, 0x100, ~0x80),

        // SO_LINGER has two shorts; SO_SNDBUF, SO_RCVBUF, SO_SNDTIMEO, SO_RCVTIMEO (milliseconds), SO_ERROR, SO_TYPE
        .. Each(SocketLevelElsewhere, s_int, 0x80, 0x1001, 0x1002, 0x1005, 0x1006, 0x1007, 0x1008),

        // TCP_NODELAY
        .. Each(TransmissionLevel, s_intOrByte, 1),
    ];

    private static IEnumerable<KeyValuePair<(long Level, long Name), ImmutableArray<int>>> All() =>
    [
        // SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_OOBINLINE, SO_PRIORITY, SO_REUSEPORT,
        // SO_PASSCRED, SO_RCVLOWAT, SO_SNDLOWAT, SO_TIMESTAMP, SO_ACCEPTCONN, SO_SNDBUFFORCE, SO_RCVBUFFORCE, SO_TIMESTAMPNS, SO_MARK, SO_PROTOCOL, SO_DOMAIN
        .. Each(SocketLevel, s_int, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 18, 19, 29, 30, 32, 33, 35, 36, 38, 39),

        // SO_LINGER; SO_RCVTIMEO, SO_SNDTIMEO
        .. Each(SocketLevel, [8], 13),
        .. Each(SocketLevel, [16], 20, 21),

        // The same on macOS: SO_DEBUG, SO_REUSEADDR, SO_KEEPALIVE, SO_DONTROUTE, SO_BROADCAST, SO_OOBINLINE, SO_REUSEPORT, SO_SNDBUF, SO_RCVBUF, SO_SNDLOWAT, SO_RCVLOWAT,
        // SO_ERROR, SO_TYPE, SO_NOSIGPIPE; SO_LINGER; SO_SNDTIMEO, SO_RCVTIMEO
        .. Each(SocketLevelElsewhere, s_int, 1, 4, 8, 0x10, 0x20, 0x100, 0x200, 0x1001, 0x1002, 0x1003, 0x1004, 0x1007, 0x1008, 0x1022),
        .. Each(SocketLevelElsewhere, [8], 0x80),
        .. Each(SocketLevelElsewhere, [16], 0x1005, 0x1006),

        // TCP_NODELAY, TCP_MAXSEG, TCP_CORK, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_SYNCNT, TCP_LINGER2, TCP_DEFER_ACCEPT, TCP_QUICKACK, TCP_USER_TIMEOUT, TCP_FASTOPEN
        .. Each(TransmissionLevel, s_int, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 18, 23),

        // IP_TOS, IP_TTL, IP_HDRINCL, IP_PKTINFO, IP_MTU_DISCOVER, IP_RECVERR, IP_RECVTTL, IP_RECVTOS, IP_FREEBIND, IP_TRANSPARENT, IP_MULTICAST_TTL, IP_MULTICAST_LOOP
        .. Each(InternetLevel, s_intOrByte, 1, 2, 3, 8, 10, 11, 12, 13, 15, 19, 33, 34),

        // IP_MULTICAST_IF takes an address or one of the structures; IP_ADD_MEMBERSHIP and IP_DROP_MEMBERSHIP take one of the structures.
        .. Each(InternetLevel, [4, 8, 12], 32),
        .. Each(InternetLevel, [8, 12], 35, 36),

        // IPV6_UNICAST_HOPS, IPV6_MULTICAST_IF, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_LOOP, IPV6_MTU_DISCOVER, IPV6_RECVERR, IPV6_V6ONLY, IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT
        .. Each(Internet6Level, s_int, 16, 17, 18, 19, 23, 25, 26, 49, 51),

        // IPV6_JOIN_GROUP, IPV6_LEAVE_GROUP
        .. Each(Internet6Level, [20], 20, 21),
    ];

    private static IEnumerable<KeyValuePair<(long Level, long Name), ImmutableArray<int>>> Each(long level, ImmutableArray<int> sizes, params long[] names) =>
        names.Select(name => new KeyValuePair<(long, long), ImmutableArray<int>>((level, name), sizes));
}
