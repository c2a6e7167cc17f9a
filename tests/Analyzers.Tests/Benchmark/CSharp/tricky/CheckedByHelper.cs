// Results are checked by a helper that throws; descriptors are owned by a class and by using blocks.
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Checked;

[StructLayout(LayoutKind.Sequential, Size = 16)]
internal struct SockAddrIn
{
    public ushort sin_family;
    public ushort sin_port;
    public uint sin_addr;
}

internal static class Libc
{
    [DllImport("libc", SetLastError = true)] internal static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] internal static extern int connect(int fd, in SockAddrIn address, int length);
    [DllImport("libc", SetLastError = true)] internal static extern int bind(int fd, in SockAddrIn address, int length);
    [DllImport("libc", SetLastError = true)] internal static extern int listen(int fd, int backlog);
    [DllImport("libc", SetLastError = true)] internal static extern int accept(int fd, IntPtr address, IntPtr length);
    [DllImport("libc", SetLastError = true)] internal static extern int setsockopt(int fd, int level, int name, in int value, int length);
    [DllImport("libc", SetLastError = true)] internal static extern nint send(int fd, in byte data, nint length, int flags);
    [DllImport("libc", SetLastError = true)] internal static extern nint recv(int fd, ref byte data, nint length, int flags);
    [DllImport("libc", SetLastError = true)] internal static extern int close(int fd);
    [DllImport("libc")] internal static extern ushort htons(ushort value);

    internal static int Check(int result, [CallerArgumentExpression(nameof(result))] string? call = null) =>
        result >= 0 ? result : throw new Win32Exception(Marshal.GetLastPInvokeError(), call);

    internal static nint Check(nint result, [CallerArgumentExpression(nameof(result))] string? call = null)
    {
        if (result < 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError(), call);
        }

        return result;
    }
}

internal sealed class NativeSocket : IDisposable
{
    private int _fd;

    public NativeSocket(int type) => _fd = Libc.Check(Libc.socket(2, type, 0));

    private NativeSocket(int fd, bool _) => _fd = fd;

    public void Connect(uint address, ushort port)
    {
        SockAddrIn to = new() { sin_family = 2, sin_port = Libc.htons(port), sin_addr = address };
        Libc.Check(Libc.connect(_fd, in to, 16));
    }

    public void Listen(ushort port)
    {
        int on = 1;
        Libc.Check(Libc.setsockopt(_fd, 1, 2, in on, sizeof(int)));
        SockAddrIn here = new() { sin_family = 2, sin_port = Libc.htons(port) };
        Libc.Check(Libc.bind(_fd, in here, 16));
        Libc.Check(Libc.listen(_fd, 128));
    }

    public NativeSocket Accept() => new(Libc.Check(Libc.accept(_fd, IntPtr.Zero, IntPtr.Zero)), true);

    public int Receive(Span<byte> buffer) => (int)Libc.Check(Libc.recv(_fd, ref MemoryMarshal.GetReference(buffer), buffer.Length, 0));

    public void Send(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            nint sent = Libc.Check(Libc.send(_fd, in MemoryMarshal.GetReference(bytes), bytes.Length, 0));
            bytes = bytes[(int)sent..];
        }
    }

    public void Dispose()
    {
        int fd = Interlocked.Exchange(ref _fd, -1);
        if (fd >= 0)
        {
            _ = Libc.close(fd);
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using NativeSocket listener = new(1);
        listener.Listen(ushort.Parse(args[0]));
        Span<byte> buffer = stackalloc byte[512];
        while (true)
        {
            using NativeSocket client = listener.Accept();
            int n;
            while ((n = client.Receive(buffer)) > 0)
            {
                client.Send(buffer[..n]);
            }
        }
    }
}
