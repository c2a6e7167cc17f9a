using System.Net;
using System.Net.Sockets;
using CSockTranslate.EndToEnd.Execution;

namespace CSockTranslate.EndToEnd.Peers;

/// <summary>A socket at the other end of the program under test.</summary>
internal abstract class Peer(Socket socket) : IDisposable
{
    private readonly MemoryStream _received = new();

    /// <summary>The own port; 0 if there is none.</summary>
    public int Port { get; } = (socket.LocalEndPoint as IPEndPoint)?.Port ?? 0;

    /// <summary>Whether this peer receives at all.</summary>
    public virtual bool Receives => true;

    /// <summary>Everything that was received, one character for each byte.</summary>
    public string Received => Bytes.ToText(_received.GetBuffer().AsSpan(0, (int)_received.Length));

    /// <summary>The socket.</summary>
    protected Socket Socket => socket;

    /// <summary>Sends data; datagrams go to the last sender, or to the program's port.</summary>
    public abstract Task SendAsync(byte[] data, int programPort, CancellationToken cancellationToken);

    /// <summary>Receives until a text, or a number of bytes, or the end.</summary>
    public abstract Task ReceiveAsync(string? until, int? bytes, CancellationToken cancellationToken);

    /// <summary>Sends no more.</summary>
    public void ShutDown() => socket.Shutdown(SocketShutdown.Send);

    /// <summary>Closes the connection with a reset.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => socket.Dispose();

    /// <summary>Adds to what was received.</summary>
    protected void Keep(ReadOnlySpan<byte> data) => _received.Write(data);
}
