using System.Net;
using System.Net.Sockets;

namespace CSockTranslate.EndToEnd.Peers;

/// <summary>A socket that the program under test connects to.</summary>
internal sealed class ListeningPeer(PeerKind kind) : Peer(Listen(kind))
{
    /// <inheritdoc/>
    public override bool Receives => false;

    /// <summary>Takes the next connection.</summary>
    public async Task<StreamPeer> AcceptAsync(CancellationToken cancellationToken) => new(await Socket.AcceptAsync(cancellationToken));

    /// <inheritdoc/>
    public override Task SendAsync(byte[] data, int programPort, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override Task ReceiveAsync(string? until, int? bytes, CancellationToken cancellationToken) => throw new NotSupportedException();

    private static Socket Listen(PeerKind kind)
    {
        Socket socket = kind.CreateSocket();
        socket.Bind(new IPEndPoint(kind.Loopback, 0));
        socket.Listen();
        return socket;
    }
}
