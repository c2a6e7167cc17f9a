using System.Net;
using System.Net.Sockets;

namespace CSockTranslate.EndToEnd.Peers;

/// <summary>The other end of a stream.</summary>
internal sealed class StreamPeer(Socket socket) : Peer(socket)
{
    /// <summary>Connects to the program under test.</summary>
    /// <param name="kind">The kind of socket.</param>
    /// <param name="port">The program's port on the loopback address, unless there is a path.</param>
    /// <param name="path">The path of a UNIX-domain socket.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public static async Task<StreamPeer> ConnectAsync(PeerKind kind, int port, string? path, CancellationToken cancellationToken)
    {
        Socket socket = kind.CreateSocket();
        EndPoint to = path == null ? new IPEndPoint(kind.Loopback, port) : new UnixDomainSocketEndPoint(path);
        await socket.ConnectAsync(to, cancellationToken);
        return new StreamPeer(socket);
    }

    /// <inheritdoc/>
    public override async Task SendAsync(byte[] data, int programPort, CancellationToken cancellationToken)
    {
        for (int sent = 0; sent < data.Length;)
        {
            sent += await Socket.SendAsync(data.AsMemory(sent), SocketFlags.None, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override async Task ReceiveAsync(string? until, int? bytes, CancellationToken cancellationToken)
    {
        int before = Received.Length;
        byte[] buffer = new byte[16384];
        while (true)
        {
            string text = Received[before..];
            if (until != null ? text.Contains(until, StringComparison.Ordinal) : text.Length >= bytes)
            {
                return;
            }

            // Never more than what the step asks for: the rest belongs to the next one.
            int wanted = until != null ? 1 : bytes is { } count ? Math.Min(count - text.Length, buffer.Length) : buffer.Length;
            int received = await Socket.ReceiveAsync(buffer.AsMemory(0, wanted), SocketFlags.None, cancellationToken);
            if (received == 0)
            {
                if (until != null || bytes != null)
                {
                    throw new EndOfStreamException("the stream ended");
                }

                return;
            }

            Keep(buffer.AsSpan(0, received));
        }
    }
}
