// A small object-oriented wrapper that a library offers.
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Wrapping;

public readonly struct Descriptor
{
    public Descriptor(int value) => Value = value;

    public int Value { get; }

    public static implicit operator int(Descriptor descriptor) => descriptor.Value;
}

public class NativeException : Win32Exception
{
    public NativeException(string call) : base(Marshal.GetLastPInvokeError(), call)
    {
    }
}

[StructLayout(LayoutKind.Sequential)]
public struct Ipv4
{
    public ushort Family;
    public ushort Port;
    public uint Address;
    private ulong _zero;

    public static Ipv4 Create(uint address, int port) => new()
    {
        Family = 2,
        Port = (ushort)System.Net.IPAddress.HostToNetworkOrder((short)port),
        Address = address,
    };

    public static Ipv4 CreateBadly(uint address, int port) => new()
    {
        Family = 2,
        Port = (ushort)System.Net.IPAddress.HostToNetworkOrder(port), // expect: htons-width
        Address = address,
    };
}

public sealed class TcpSocket : IDisposable
{
    [DllImport("libc", EntryPoint = "socket", SetLastError = true)] private static extern int NewSocket(int domain, int type, int protocol);
    [DllImport("libc", EntryPoint = "bind", SetLastError = true)] private static extern int Bind(int fd, in Ipv4 address, int size);
    [DllImport("libc", EntryPoint = "listen", SetLastError = true)] private static extern int Listen(int fd, int backlog);
    [DllImport("libc", EntryPoint = "accept", SetLastError = true)] private static extern int Accept(int fd, out Ipv4 peer, ref int size);
    [DllImport("libc", EntryPoint = "connect", SetLastError = true)] private static extern int Connect(int fd, in Ipv4 address, int size);
    [DllImport("libc", EntryPoint = "setsockopt", SetLastError = true)] private static extern int SetOption(int fd, int level, int name, in int value, int size);
    [DllImport("libc", EntryPoint = "close", SetLastError = true)] private static extern int Close(int fd);
    [DllImport("libc", EntryPoint = "send", SetLastError = true)] private static extern nint Send(int fd, in byte data, nint size, int flags);

    private readonly Descriptor _fd;

    private TcpSocket(int fd) => _fd = new Descriptor(fd);

    public Ipv4 Peer { get; private init; }

    public static TcpSocket Client(in Ipv4 to)
    {
        int fd = NewSocket(2, 1, 0);
        if (fd < 0)
            throw new NativeException("socket");
        TcpSocket made = new(fd);
        if (Connect(fd, in to, 16) < 0)
        {
            NativeException exception = new("connect");
            made.Dispose();
            throw exception;
        }

        return made;
    }

    public static TcpSocket Server(in Ipv4 here)
    {
        int fd = NewSocket(2, 1, 0); // expect: fd-leak-error-path
        if (fd < 0)
            throw new NativeException("socket");
        if (SetOption(fd, 1, 2, 1, sizeof(int)) < 0)
            throw new NativeException("setsockopt");
        if (Bind(fd, in here, 16) < 0)
            throw new NativeException("bind");
        if (Listen(fd, 100) < 0)
            throw new NativeException("listen");
        return new TcpSocket(fd);
    }

    public TcpSocket Next()
    {
        int size = 16;
        int fd = Accept(_fd, out Ipv4 peer, ref size);
        return fd >= 0 ? new TcpSocket(fd) { Peer = peer } : throw new NativeException("accept");
    }

    public int Send(ReadOnlySpan<byte> data)
    {
        nint n = Send(_fd, in MemoryMarshal.GetReference(data), data.Length, 0x4000);
        if (n < 0)
            throw new NativeException("send");
        return (int)n;
    }

    public void Dispose() => Close(_fd);
}
