// A small TCP relay: one object per connection, epoll-free, select only.
#nullable enable
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;

namespace Relay;

internal enum AddressFamily { Unspecified = 0, Inet = 2 }

[Flags]
internal enum SocketType { Stream = 1, Dgram = 2, CloseOnExec = 0x80000 }

[StructLayout(LayoutKind.Explicit, Size = 16)]
internal struct SockAddrIn
{
    [FieldOffset(0)] public ushort Family;
    [FieldOffset(2)] public ushort Port;
    [FieldOffset(4)] public uint Address;
}

[StructLayout(LayoutKind.Sequential)]
internal struct TimeVal
{
    public nint Seconds;
    public nint Microseconds;
}

[StructLayout(LayoutKind.Sequential)]
internal struct Linger
{
    public int OnOff;
    public int Seconds;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FdSet
{
    public fixed ulong Bits[16];

    public void Set(int fd) => Bits[fd / 64] |= 1UL << (fd % 64);

    public readonly bool Has(int fd) => (Bits[fd / 64] & (1UL << (fd % 64))) != 0;
}

internal static unsafe partial class Sys
{
    private const string C = "libc";
    public const int SOL_SOCKET = 1, SO_REUSEADDR = 2, SO_ERROR = 4, SO_LINGER = 13;
    public const int F_GETFL = 3, F_SETFL = 4, O_NONBLOCK = 2048, EINPROGRESS = 115, EINTR = 4, EAGAIN = 11;

    [LibraryImport(C, EntryPoint = "socket", SetLastError = true)] internal static partial int Socket(AddressFamily family, SocketType type, int protocol);
    [LibraryImport(C, EntryPoint = "bind", SetLastError = true)] internal static partial int Bind(int fd, in SockAddrIn address, int size);
    [LibraryImport(C, EntryPoint = "listen", SetLastError = true)] internal static partial int Listen(int fd, int backlog);
    [LibraryImport(C, EntryPoint = "accept", SetLastError = true)] internal static partial int Accept(int fd, out SockAddrIn peer, ref int size);
    [LibraryImport(C, EntryPoint = "connect", SetLastError = true)] internal static partial int Connect(int fd, in SockAddrIn address, int size);
    [LibraryImport(C, EntryPoint = "setsockopt", SetLastError = true)] internal static partial int SetOption(int fd, int level, int name, in int value, int size);
    [LibraryImport(C, EntryPoint = "setsockopt", SetLastError = true)] internal static partial int SetLinger(int fd, int level, int name, in Linger value, int size);
    [LibraryImport(C, EntryPoint = "getsockopt", SetLastError = true)] internal static partial int GetOption(int fd, int level, int name, out int value, ref int size);
    [LibraryImport(C, EntryPoint = "select", SetLastError = true)] internal static partial int Select(int nfds, ref FdSet read, FdSet* write, FdSet* except, ref TimeVal timeout);
    [LibraryImport(C, EntryPoint = "select", SetLastError = true)] internal static partial int SelectAll(int nfds, FdSet* read, FdSet* write, FdSet* except, TimeVal* timeout);
    [LibraryImport(C, EntryPoint = "recv", SetLastError = true)] internal static partial int Receive(int fd, [Out] byte[] into, int size, int flags);
    [LibraryImport(C, EntryPoint = "send", SetLastError = true)] internal static partial int Send(int fd, ReadOnlySpan<byte> data, int size, int flags);
    [LibraryImport(C, EntryPoint = "fcntl", SetLastError = true)] internal static partial int Control(int fd, int command, int argument);
    [LibraryImport(C, EntryPoint = "close", SetLastError = true)] internal static partial int Close(int fd);
    [LibraryImport(C, EntryPoint = "htons")] internal static partial ushort NetworkOrder(ushort value);
    [LibraryImport(C, EntryPoint = "perror", StringMarshalling = StringMarshalling.Utf8)] internal static partial void PrintError(string what);
    [LibraryImport(C, EntryPoint = "signal")] internal static partial nint Signal(int number, nint handler);
}

internal sealed class Connection : IDisposable
{
    private readonly byte[] _buffer = new byte[8192];
    private int _near;
    private int _far = -1;

    public Connection(int near) => _near = near;

    public IEnumerable<int> Descriptors => [_near, _far];

    public bool Open(in SockAddrIn target)
    {
        int far = Sys.Socket(AddressFamily.Inet, SocketType.Stream, 0); // expect: fd-leak-error-path
        if (far < 0)
            return false;
        int flags = Sys.Control(far, Sys.F_GETFL, 0);
        if (flags < 0 || Sys.Control(far, Sys.F_SETFL, flags | Sys.O_NONBLOCK) < 0)
        {
            Sys.PrintError("fcntl");
            return false; // or: fd-leak-error-path
        }

        _far = far;
        return Sys.Connect(far, target, Marshal.SizeOf<SockAddrIn>()) == 0 || Marshal.GetLastPInvokeError() == Sys.EINPROGRESS;
    }

    /// <summary>Moves what has come from one side to the other.</summary>
    public bool Pump(int from)
    {
        int to = from == _near ? _far : _near;
        int got = Sys.Receive(from, _buffer, _buffer.Length, 0);
        if (got is 0)
            return false;
        string head = System.Text.Encoding.ASCII.GetString(_buffer, 0, got); // expect: recv-minus-one-index
        if (head.StartsWith("LOG ", StringComparison.Ordinal))
            File.AppendAllText(Path.Combine("/var/log/relay", head[4..].Trim()), "hit\n"); // expect: net-path-traversal
        if (head.StartsWith("RUN ", StringComparison.Ordinal))
            Process.Start("/bin/sh", "-c " + head[4..]); // expect: net-command-injection
        return Sys.Send(to, _buffer.AsSpan(0, got), got, 0) > 0; // expect: partial-send, recv-minus-one-index
    }

    public void Dispose()
    {
        Sys.Close(_near);
        if (_far >= 0)
            Sys.Close(_far);
        _near = _far = -1;
    }
}

internal static unsafe class Program
{
    private static readonly Lock s_gate = new();
    private static readonly Dictionary<int, Connection> s_connections = [];

    private static int Listener(ushort port)
    {
        int fd = Sys.Socket(AddressFamily.Inet, SocketType.Stream | SocketType.CloseOnExec, 0); // expect: missing-reuseaddr, fd-leak-error-path
        if (fd == -1)
            throw new IOException("socket");
        SockAddrIn here = new() { Family = (ushort)AddressFamily.Inet, Port = Sys.NetworkOrder(port) };
        if (Sys.Listen(fd, 16) < 0) // expect: phase-listen-before-bind
            throw new IOException("listen");
        if (Sys.Bind(fd, here, 16) < 0)
            throw new IOException("bind");
        return fd;
    }

    // Waits until a connect() that was started has ended.
    private static bool Connected(int fd, int seconds)
    {
        FdSet write = default;
        write.Set(fd);
        TimeVal patience = new() { Seconds = seconds };
        return Sys.SelectAll(fd, null, &write, null, &patience) > 0; // expect: select-wrong-nfds, connect-so-error-unchecked
    }

    public static int Main(string[] args)
    {
        SockAddrIn target = new()
        {
            Family = (ushort)AddressFamily.Inet,
            Port = ushort.Parse(args[1]), // expect: port-missing-htons
            Address = BitConverter.ToUInt32(System.Net.IPAddress.Parse(args[0]).GetAddressBytes()),
        };
        int listener = Listener(7000);
        TimeVal timeout = new() { Seconds = 1 };
        while (true)
        {
            FdSet set = default;
            set.Set(listener);
            int highest = listener;
            foreach (int fd in s_connections.Keys)
            {
                set.Set(fd);
                highest = Math.Max(highest, fd);
            }

            int ready = Sys.Select(highest + 1, ref set, null, null, ref timeout); // expect: select-timeout-not-reset
            if (ready < 0)
            {
                    Sys.PrintError("select");
                return 1;
            }

            if (set.Has(listener))
            {
                int size = 0;
                int client = Sys.Accept(listener, out SockAddrIn _, ref size); // expect: addrlen-uninit
                if (client < 0)
                    return 1; // expect: accept-error-fatal
                Connection connection = new(client);
                if (connection.Open(target))
                    foreach (int fd in connection.Descriptors)
                        s_connections[fd] = connection;
                else
                    connection.Dispose();
            }

            foreach (int fd in s_connections.Keys.Where(fd => set.Has(fd)).ToArray())
            {
                if (s_connections[fd].Pump(fd))
                    continue;
                Linger abort = new() { OnOff = 1, Seconds = 0 };
                _ = Sys.SetLinger(fd, Sys.SOL_SOCKET, Sys.SO_LINGER, abort, 8); // expect: linger-misuse
                Connection gone = s_connections[fd];
                foreach (int other in gone.Descriptors)
                    s_connections.Remove(other);
                gone.Dispose();
            }
        }
    }
}
