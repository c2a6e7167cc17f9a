using System.Net;
using System.Net.Sockets;

namespace CSockTranslate.EndToEnd.Peers;

/// <summary>A datagram socket.</summary>
internal sealed class DatagramPeer(PeerKind kind) : Peer(Open(kind))
{
    private EndPoint? _lastSender;

    /// <inheritdoc/>
    public override async Task SendAsync(byte[] data, int programPort, CancellationToken cancellationToken)
    {
        EndPoint to = _lastSender ?? new IPEndPoint(kind.Loopback, programPort);
        await Socket.SendToAsync(data, SocketFlags.None, to, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task ReceiveAsync(string? until, int? bytes, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[65536];
        SocketReceiveFromResult result =
            await Socket.ReceiveFromAsync(buffer, SocketFlags.None, new IPEndPoint(kind.Loopback, 0), cancellationToken);
        _lastSender = result.RemoteEndPoint;
        Keep(buffer.AsSpan(0, result.ReceivedBytes));

        // Where one datagram ends and the next begins is part of what was received.
        Keep([(byte)'|']);
    }

    private static Socket Open(PeerKind kind)
    {
        Socket socket = kind.CreateSocket();
        socket.Bind(new IPEndPoint(kind.Loopback, 0));
        return socket;
    }
}
