// All functions have names as C# likes them.
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Syslog;

internal enum AddressFamily
{
    Inet = 2,
    Inet6 = 10,
}

internal enum SocketType
{
    Stream = 1,
    Dgram = 2,
}

[StructLayout(LayoutKind.Sequential)]
internal struct InetAddress
{
    public ushort Family;
    public ushort Port;
    public uint Address;
    private readonly ulong _zero;
}

internal static class NativeMethods
{
    private const string LibC = "libc";

    [DllImport(LibC, EntryPoint = "socket", SetLastError = true)]
    public static extern int CreateSocket(AddressFamily family, SocketType type, int protocol);

    [DllImport(LibC, EntryPoint = "connect", SetLastError = true)]
    public static extern int Connect(int handle, in InetAddress address, int size);

    [DllImport(LibC, EntryPoint = "bind", SetLastError = true)]
    public static extern int Bind(int handle, in InetAddress address, int size);

    [DllImport(LibC, EntryPoint = "listen", SetLastError = true)]
    public static extern int Listen(int handle, int backlog);

    [DllImport(LibC, EntryPoint = "accept", SetLastError = true)]
    public static extern int Accept(int handle, out InetAddress peer, ref int size);

    [DllImport(LibC, EntryPoint = "send", SetLastError = true)]
    public static extern nint Send(int handle, ref byte data, nint size, int flags);

    [DllImport(LibC, EntryPoint = "recv", SetLastError = true)]
    public static extern nint Receive(int handle, ref byte data, nint size, int flags);

    [DllImport(LibC, EntryPoint = "close", SetLastError = true)]
    public static extern int CloseSocket(int handle);

    [DllImport(LibC, EntryPoint = "inet_pton")]
    public static extern int ParseAddress(AddressFamily family, string text, out uint address);

    [DllImport(LibC, EntryPoint = "htons")]
    public static extern ushort HostToNetwork(ushort value);
}

internal sealed class SyslogForwarder : IDisposable
{
    private int _socket = -1;

    public void Open(string server, ushort port)
    {
        int handle = NativeMethods.CreateSocket(AddressFamily.Inet, SocketType.Stream, 0); // expect: fd-leak-error-path
        if (handle == -1)
        {
            throw new Win32Exception();
        }

        InetAddress address = new() { Family = (ushort)AddressFamily.Inet, Port = NativeMethods.HostToNetwork(port) };
        if (NativeMethods.ParseAddress(AddressFamily.Inet, server, out address.Address) != 1)
        {
            throw new FormatException($"'{server}' is no address");
        }

        if (NativeMethods.Connect(handle, in address, Unsafe.SizeOf<InetAddress>()) == -1)
        {
            throw new Win32Exception();
        }

        _socket = handle;
    }

    public void Write(string message)
    {
        Span<byte> bytes = Encoding.UTF8.GetBytes(message + "\n");
        NativeMethods.Send(_socket, ref bytes[0], bytes.Length, 0); // expect: unchecked-send
    }

    public void Dispose()
    {
        if (_socket >= 0)
        {
            NativeMethods.CloseSocket(_socket);
            _socket = -1;
        }
    }
}

internal static class Collector
{
    public static void Run(InetAddress here)
    {
        int listener = NativeMethods.CreateSocket(AddressFamily.Inet, SocketType.Stream, 0);
        if (listener == -1)
        {
            throw new Win32Exception();
        }

        try
        {
            if (NativeMethods.Bind(listener, in here, 16) == -1) // expect: missing-reuseaddr
            {
                throw new Win32Exception();
            }

            NativeMethods.Listen(listener, 10); // expect: unchecked-listen
            Span<byte> line = stackalloc byte[1024];
            while (true)
            {
                int size = 16;
                int client = NativeMethods.Accept(listener, out InetAddress peer, ref size); // expect: accept-error-fatal, fd-leak-accept-loop
                if (client == -1)
                {
                    throw new Win32Exception(); // or: accept-error-fatal
                }

                nint count = NativeMethods.Receive(client, ref line[0], line.Length, 0);
                Console.Write(Encoding.UTF8.GetString(line[..(int)count])); // expect: recv-minus-one-index
                Console.WriteLine($" (from port {peer.Port})"); // expect: port-missing-ntohs
            }
        }
        finally
        {
            NativeMethods.CloseSocket(listener);
        }
    }
}
