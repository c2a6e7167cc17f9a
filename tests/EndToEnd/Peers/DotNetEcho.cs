using System.Net;
using System.Net.Sockets;
using Xunit;

namespace CSockTranslate.EndToEnd.Peers;

/// <summary>An echo server and its client on <see cref="System.Net.Sockets"/>, against which translated ones are held.</summary>
internal static class DotNetEcho
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Sends a pattern, receives it back at the same time, and compares.</summary>
    public static async Task RunClientAsync(
        PeerKind kind, string folder, string path, int port, long total, CancellationToken cancellationToken)
    {
        using Socket socket = kind.CreateSocket();
        await socket.ConnectAsync(GetEndPoint(kind, folder, path, port), cancellationToken);
        Task sending = Task.Run(
            async () =>
            {
                byte[] buffer = new byte[BufferSize];
                for (long done = 0; done < total;)
                {
                    int count = (int)Math.Min(total - done, buffer.Length);
                    FillPattern(buffer.AsSpan(0, count), done);
                    for (int sent = 0; sent < count;)
                    {
                        sent += await socket.SendAsync(buffer.AsMemory(sent, count - sent), SocketFlags.None, cancellationToken);
                    }

                    done += count;
                }

                socket.Shutdown(SocketShutdown.Send);
            },
            cancellationToken);

        byte[] received = new byte[BufferSize];
        byte[] expected = new byte[BufferSize];
        long position = 0;
        while (await socket.ReceiveAsync(received, SocketFlags.None, cancellationToken) is int count and > 0)
        {
            FillPattern(expected.AsSpan(0, count), position);
            Assert.True(expected.AsSpan(0, count).SequenceEqual(received.AsSpan(0, count)), $"a byte behind {position} came back changed");
            position += count;
        }

        await sending;
        Assert.Equal(total, position);
    }

    private static EndPoint GetEndPoint(PeerKind kind, string folder, string path, int port) => kind.Family == AddressFamily.Unix
        ? new UnixDomainSocketEndPoint(Path.Combine(folder, path))
        : new IPEndPoint(kind.Loopback, port);

    // Not periodic in any power of two, so that a block that is lost or doubled shows.
    private static void FillPattern(Span<byte> buffer, long position)
    {
        for (int i = 0; i < buffer.Length; i++)
        {
            buffer[i] = (byte)((position + i) % 251);
        }
    }

    /// <summary>Serves one client.</summary>
    public sealed class Server : IDisposable
    {
        private readonly Socket _listener;

        /// <summary>Listens on a free port, or at a path in a folder.</summary>
        public Server(PeerKind kind, string folder, string path)
        {
            _listener = kind.CreateSocket();
            _listener.Bind(GetEndPoint(kind, folder, path, 0));
            _listener.Listen();
        }

        /// <summary>The port; 0 if there is none.</summary>
        public int Port => (_listener.LocalEndPoint as IPEndPoint)?.Port ?? 0;

        /// <summary>Sends back what a client sends, until its end.</summary>
        /// <returns>How many bytes that were.</returns>
        public async Task<long> ServeOneAsync(CancellationToken cancellationToken)
        {
            using Socket client = await _listener.AcceptAsync(cancellationToken);
            byte[] buffer = new byte[BufferSize];
            long total = 0;
            while (await client.ReceiveAsync(buffer, SocketFlags.None, cancellationToken) is int count and > 0)
            {
                for (int sent = 0; sent < count;)
                {
                    sent += await client.SendAsync(buffer.AsMemory(sent, count - sent), SocketFlags.None, cancellationToken);
                }

                total += count;
            }

            return total;
        }

        /// <inheritdoc/>
        public void Dispose() => _listener.Dispose();
    }
}
