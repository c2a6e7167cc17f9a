using System.Net;
using System.Net.Sockets;

namespace CSockTranslate.EndToEnd.Peers;

/// <summary>The address family and the type of a peer's socket.</summary>
internal readonly record struct PeerKind(AddressFamily Family, SocketType Type)
{
    /// <summary>The loopback address of the family.</summary>
    public IPAddress Loopback => Family == AddressFamily.InterNetwork ? IPAddress.Loopback : IPAddress.IPv6Loopback;

    /// <summary>The kind of a name in a script.</summary>
    public static PeerKind Parse(string name) => name switch
    {
        "tcp4" => new PeerKind(AddressFamily.InterNetwork, SocketType.Stream),
        "tcp6" => new PeerKind(AddressFamily.InterNetworkV6, SocketType.Stream),
        "udp4" => new PeerKind(AddressFamily.InterNetwork, SocketType.Dgram),
        "udp6" => new PeerKind(AddressFamily.InterNetworkV6, SocketType.Dgram),
        "unix" => new PeerKind(AddressFamily.Unix, SocketType.Stream),
        _ => throw new InvalidDataException($"'{name}' is no kind of a peer"),
    };

    /// <summary>A socket of this kind.</summary>
    public Socket CreateSocket() => new(Family, Type, ProtocolType.Unspecified);
}
