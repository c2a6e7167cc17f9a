// The state updates of a game, over UDP and TCP, with spans everywhere.
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Game;

[StructLayout(LayoutKind.Explicit, Size = 16)]
public struct Endpoint4
{
    [FieldOffset(0)] public ushort sin_family;
    [FieldOffset(2)] public ushort sin_port;
    [FieldOffset(4)] public uint sin_addr;
}

public static partial class Transport
{
    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    public static partial int Socket(int domain, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "recvfrom", SetLastError = true)]
    public static partial nint ReceiveFrom(int fd, Span<byte> buffer, nint length, int flags, out Endpoint4 from, ref int size);

    [LibraryImport("libc", EntryPoint = "recv", SetLastError = true)]
    public static partial nint Receive(int fd, Span<byte> buffer, nint length, int flags);

    [LibraryImport("libc", EntryPoint = "sendto", SetLastError = true)]
    public static partial nint SendTo(int fd, ReadOnlySpan<byte> buffer, nint length, int flags, in Endpoint4 to, int size);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int fd);
}

public sealed class Session
{
    private readonly int _udp;
    private readonly Dictionary<uint, Endpoint4> _players = new();
    private readonly byte[] _state = new byte[64];

    public Session(int udp) => _udp = udp;

    public void Pump()
    {
        Span<byte> datagram = stackalloc byte[512];
        int size = 16;
        while (true)
        {
            nint n = Transport.ReceiveFrom(_udp, datagram, datagram.Length, 0, out Endpoint4 from, ref size); // expect: addrlen-not-reset
            if (n < 8)
            {
                continue;
            }

            uint player = BinaryPrimitives.ReadUInt32BigEndian(datagram);
            int count = BinaryPrimitives.ReadUInt16BigEndian(datagram[4..]);
            for (int i = 0; i < count; i++) // expect: net-length-unvalidated
            {
                _state[i] = datagram[8 + i]; // or: net-length-unvalidated
            }

            _players[player] = from;
        }
    }

    public void PumpWell()
    {
        Span<byte> datagram = stackalloc byte[512];
        while (true)
        {
            int size = 16;
            nint n = Transport.ReceiveFrom(_udp, datagram, datagram.Length, 0, out Endpoint4 from, ref size);
            if (n < 8)
            {
                continue;
            }

            uint player = BinaryPrimitives.ReadUInt32BigEndian(datagram);
            int count = BinaryPrimitives.ReadUInt16BigEndian(datagram[4..]);
            if (count > _state.Length || count > n - 8)
            {
                continue;
            }

            datagram.Slice(8, count).CopyTo(_state);
            _players[player] = from;
        }
    }

    public void Broadcast()
    {
        foreach (Endpoint4 player in _players.Values)
        {
            Transport.SendTo(_udp, _state, _state.Length, 0, in player, 16); // expect: unchecked-send
        }
    }

    public static int Open()
    {
        int fd = Transport.Socket(2, 1, 0);
        if (fd == 0) // expect: wrong-error-check
        {
            throw new InvalidOperationException("socket");
        }

        return fd;
    }

    public static byte[] Blob(int fd)
    {
        Span<byte> header = stackalloc byte[4];
        if (Transport.Receive(fd, header, 4, 0x100) != 4)
        {
            return [];
        }

        int length = BinaryPrimitives.ReadInt32BigEndian(header);
        byte[] blob = new byte[1024];
        if (Transport.Receive(fd, blob, length, 0x100) != length) // expect: net-length-unvalidated
        {
            return [];
        }

        return blob;
    }
}

// What the generator of LibraryImport would write.
public static partial class Transport
{
    public static partial int Socket(int domain, int type, int protocol) => throw new NotImplementedException();
    public static partial nint ReceiveFrom(int fd, Span<byte> buffer, nint length, int flags, out Endpoint4 from, ref int size) => throw new NotImplementedException();
    public static partial nint Receive(int fd, Span<byte> buffer, nint length, int flags) => throw new NotImplementedException();
    public static partial nint SendTo(int fd, ReadOnlySpan<byte> buffer, nint length, int flags, in Endpoint4 to, int size) => throw new NotImplementedException();
    public static partial int Close(int fd) => throw new NotImplementedException();
}
