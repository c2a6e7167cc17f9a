// A SafeHandle around descriptors of libc, with a small connection class.
using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Plumbing;

public sealed class SafeFd : SafeHandleMinusOneIsInvalid
{
    public SafeFd() : base(true) { }

    protected override bool ReleaseHandle() => Interop.close((int)handle) == 0;
}

[StructLayout(LayoutKind.Sequential)]
internal struct In4
{
    public ushort Family;
    public ushort Port;
    public uint Address;
    public ulong Zero;
}

internal static partial class Interop
{
    [LibraryImport("libc", SetLastError = true)]
    internal static partial SafeFd socket(int domain, int type, int protocol);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int connect(SafeFd fd, in In4 address, uint length);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int bind(SafeFd fd, in In4 address, uint length);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int listen(SafeFd fd, int backlog);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial SafeFd accept(SafeFd fd, nint address, nint length);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint send(SafeFd fd, ReadOnlySpan<byte> data, nint length, int flags);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial nint recv(SafeFd fd, Span<byte> data, nint length, int flags);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setsockopt(SafeFd fd, int level, int name, in int value, uint length);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int close(int fd);
}

public sealed class Connection : IDisposable
{
    private readonly SafeFd _fd;

    private Connection(SafeFd fd) => _fd = fd;

    public static Connection Open(uint address, ushort port)
    {
        SafeFd fd = Interop.socket(2, 1, 0);
        if (fd.IsInvalid)
        {
            throw new Win32Exception();
        }

        In4 to = new() { Family = 2, Port = port, Address = (uint)System.Net.IPAddress.HostToNetworkOrder((int)address) }; // expect: port-missing-htons
        Interop.connect(fd, in to, 16); // expect: unchecked-connect
        return new Connection(fd);
    }

    public void Send(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            nint n = Interop.send(_fd, data, data.Length, 0x4000);
            if (n < 0)
            {
                throw new Win32Exception();
            }

            data = data[(int)n..];
        }
    }

    public byte[] ReceiveExactly(int count)
    {
        byte[] result = new byte[count];
        int done = 0;
        while (done < count)
        {
            nint n = Interop.recv(_fd, result.AsSpan(done), count - done, 0); // expect: recv-minus-one-index, recv-zero-not-handled
            done += (int)n; // or: recv-minus-one-index
        }

        return result;
    }

    public int ReadLength()
    {
        byte[] head = ReceiveExactly(4);
        return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(head);
    }

    public void Dispose() => _fd.Dispose();
}

public static class Server
{
    public static void Run(ushort port, Action<SafeFd> serve)
    {
        using SafeFd listener = Interop.socket(2, 1, 0);
        if (listener.IsInvalid)
        {
            throw new Win32Exception();
        }

        In4 here = new() { Family = 2, Port = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(port) };
        if (Interop.bind(listener, in here, 16) < 0 || Interop.listen(listener, 16) < 0)
        {
            throw new Win32Exception();
        }

        int on = 1;
        if (Interop.setsockopt(listener, 1, 2, in on, 4) < 0) // expect: reuseaddr-after-bind
        {
            throw new Win32Exception();
        }

        while (true)
        {
            using SafeFd client = Interop.accept(listener, 0, 0);
            if (client.IsInvalid)
            {
                continue;
            }

            serve(client);
        }
    }
}
