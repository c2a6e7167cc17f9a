using System;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// The numbers of options that the BCL has no name for but passes on. On Linux these are the program's own; elsewhere those that mean
/// the same, if there are any (the systems' sys/socket.h, netinet/in.h, netinet/tcp.h, ws2ipdef.h).
/// </summary>
internal static class HostOptions
{
    // SOL_SOCKET everywhere but on Linux.
    private const int OtherSocketLevel = 0xffff;

    /// <summary>Whether the system has all of Linux's options, with values of any size.</summary>
    internal static bool AreLinux => OperatingSystem.IsLinux();

    /// <summary>The host's level and name for Linux's; null if the host has no such option.</summary>
    internal static (int Level, int Name)? Find(int level, int name) =>
        AreLinux ? (level, name)
        : OperatingSystem.IsWindows() ? FindWindows(level, name)
        : OperatingSystem.IsMacOS() ? FindMac(level, name)
        : null;

    /// <summary>
    /// Whether an option asks for control messages, or for a queue of errors, which the BCL does not receive: it can't be turned on, so that
    /// no program waits for them.
    /// </summary>
    internal static bool PromisesMessages(int level, int name) => (level, name) switch
    {
        (SOL_SOCKET, SO_TIMESTAMPNS or SO_TIMESTAMPING or SO_TIMESTAMP_NEW or SO_TIMESTAMPNS_NEW or SO_TIMESTAMPING_NEW) => true,
        (SOL_SOCKET, SO_PASSCRED or SO_PASSSEC or SO_RXQ_OVFL or SO_ZEROCOPY) => true,
        (IPPROTO_IP, IP_RECVTTL or IP_RECVTOS or IP_RECVERR or IP_RECVOPTS or IP_RETOPTS or IP_PKTOPTIONS or IP_RECVORIGDSTADDR) => true,
        (IPPROTO_IPV6, IPV6_RECVHOPLIMIT or IPV6_RECVTCLASS or IPV6_RECVERR or IPV6_RECVPATHMTU or IPV6_RECVORIGDSTADDR) => true,
        (IPPROTO_IPV6, IPV6_RECVRTHDR or IPV6_RECVHOPOPTS or IPV6_RECVDSTOPTS or IPV6_RECVFRAGSIZE) => true,
        _ => false,
    };

    /// <summary>The option whose first byte is a TCP connection's state: TCP_INFO, or TCP_CONNECTION_INFO of macOS; null if there is none.</summary>
    internal static (int Level, int Name)? ConnectionState =>
        AreLinux ? (IPPROTO_TCP, TCP_INFO) : OperatingSystem.IsMacOS() ? (IPPROTO_TCP, 0x106) : null;

    /// <summary>Whether a TCP connection in that state has come to the end of what the peer sends.</summary>
    internal static bool HasPeerEnded(byte state) => AreLinux
        ? state is TCP_CLOSE_WAIT or TCP_LAST_ACK or TCP_CLOSING or TCP_CLOSE
        : state is 5 or 7 or 8 or 10;

    private static (int Level, int Name)? FindMac(int level, int name) => (level, name) switch
    {
        (SOL_SOCKET, SO_REUSEADDR) => (OtherSocketLevel, 4),
        (SOL_SOCKET, SO_REUSEPORT) => (OtherSocketLevel, 0x200),
        (SOL_SOCKET, SO_SNDLOWAT) => (OtherSocketLevel, 0x1003),
        (SOL_SOCKET, SO_RCVLOWAT) => (OtherSocketLevel, 0x1004),
        (IPPROTO_IPV6, IPV6_TCLASS) => (IPPROTO_IPV6, 36),
        (IPPROTO_TCP, TCP_MAXSEG) => (IPPROTO_TCP, 2),
        (IPPROTO_TCP, TCP_CORK) => (IPPROTO_TCP, 4),
        _ => null,
    };

    private static (int Level, int Name)? FindWindows(int level, int name) => (level, name) switch
    {
        (SOL_SOCKET, SO_REUSEADDR) => (OtherSocketLevel, 4),
        (IPPROTO_IPV6, IPV6_TCLASS) => (IPPROTO_IPV6, 39),
        (IPPROTO_TCP, TCP_MAXSEG) => (IPPROTO_TCP, 4),
        _ => null,
    };
}
