// Service prober for macOS build machines: non-blocking connects with a deadline, poll() for many banners,
// select() for the single case. Everything comes from libSystem; BSD sockaddrs start with a length byte.
#nullable enable
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace MacProbe;

internal static partial class Sys
{
    private const string Lib = "libSystem.dylib";

    internal const int AF_INET = 2, SOCK_STREAM = 1, SOL_SOCKET = 0xffff, SO_ERROR = 0x1007, SO_NOSIGPIPE = 0x1022;
    internal const int F_GETFL = 3, F_SETFL = 4, O_NONBLOCK = 4;
    internal const int EINTR = 4, EINPROGRESS = 36, EAGAIN = 35, ECONNREFUSED = 61;
    internal const short POLLIN = 1, POLLOUT = 4, POLLERR = 8, POLLHUP = 16, POLLNVAL = 32;

    [StructLayout(LayoutKind.Sequential)]
    internal struct SockAddrIn
    {
        public byte Len;
        public byte Family;
        public ushort Port;
        public uint Addr;
        public ulong Zero;
    }

    internal struct PollFd
    {
        public int Fd;
        public short Events;
        public short Revents;
    }

    [InlineArray(32)]
    internal struct FdSet
    {
        private int _word;
        public void Add(int fd) => this[fd / 32] |= 1 << (fd % 32);
        public readonly bool Has(int fd) => (this[fd / 32] & (1 << (fd % 32))) != 0;
    }

    internal struct TimeVal
    {
        public long Sec;
        public int Usec;
    }

    [LibraryImport(Lib, SetLastError = true)] internal static partial int socket(int domain, int type, int protocol);
    [LibraryImport(Lib, SetLastError = true)] internal static partial int connect(int fd, ref SockAddrIn addr, uint len);
    [LibraryImport(Lib, SetLastError = true)] internal static partial int close(int fd);
    [LibraryImport(Lib, SetLastError = true)] internal static partial int fcntl(int fd, int command, nint arg);
    [LibraryImport(Lib, SetLastError = true)] internal static partial int getsockopt(int fd, int level, int name, out int value, ref uint len);
    [LibraryImport(Lib, SetLastError = true)] internal static partial int poll([In, Out] PollFd[] fds, uint count, int timeout);
    [LibraryImport(Lib, EntryPoint = "poll", SetLastError = true)] internal static partial int PollOne(ref PollFd fd, uint count, int timeout);
    [LibraryImport(Lib, SetLastError = true)] internal static partial int select(int nfds, ref FdSet read, nint write, nint except, ref TimeVal timeout);
    [LibraryImport(Lib, EntryPoint = "select", SetLastError = true)] internal static partial int SelectWrite(int nfds, nint read, ref FdSet write, nint except, ref TimeVal timeout);
    [LibraryImport(Lib, SetLastError = true)] internal static partial nint recv(int fd, Span<byte> data, nuint len, int flags);
    [LibraryImport(Lib, SetLastError = true)] internal static partial nint send(int fd, ReadOnlySpan<byte> data, nuint len, int flags);
    [LibraryImport(Lib, StringMarshalling = StringMarshalling.Utf8)] internal static partial int inet_pton(int af, string text, out uint addr);
    [LibraryImport(Lib)] internal static partial nint inet_ntop(int af, in uint addr, Span<byte> text, uint size);

    internal static ushort NetPort(ushort p) => BitConverter.IsLittleEndian ? (ushort)(p << 8 | p >> 8) : p;
}

internal sealed record Target(string Ip, ushort Port);

internal static class Prober
{
    private static Sys.SockAddrIn Resolve(Target t)
    {
        var address = new Sys.SockAddrIn { Len = 16, Family = Sys.AF_INET, Port = Sys.NetPort(t.Port) };
        if (Sys.inet_pton(Sys.AF_INET, t.Ip, out address.Addr) != 1)
            throw new FormatException(t.Ip);
        return address;
    }

    private static Sys.SockAddrIn ResolveGateway(string ip)
    {
        var address = new Sys.SockAddrIn { Len = 16, Family = Sys.AF_INET, Port = Sys.NetPort(80) };
        Sys.inet_pton(Sys.AF_INET, ip, out address.Addr); // expect: unchecked-inet-pton
        return address;
    }

    private static string Show(in Sys.SockAddrIn address)
    {
        Span<byte> text = stackalloc byte[16];
        Sys.inet_ntop(Sys.AF_INET, in address.Addr, text, 16); // expect: unchecked-inet-ntop
        return Encoding.ASCII.GetString(text[..text.IndexOf((byte)0)]);
    }

    private static bool SetNonBlocking(int fd)
    {
        int flags = Sys.fcntl(fd, Sys.F_GETFL, 0);
        return flags >= 0 && Sys.fcntl(fd, Sys.F_SETFL, flags | Sys.O_NONBLOCK) == 0;
    }

    private static int NewSocket()
    {
        int fd = Sys.socket(Sys.AF_INET, Sys.SOCK_STREAM, 0);
        if (fd < 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        return fd;
    }

    // Correct: writable, then SO_ERROR decides.
    public static int ConnectWithin(Target t, int milliseconds)
    {
        Sys.SockAddrIn address = Resolve(t);
        int fd = NewSocket();
        if (SetNonBlocking(fd))
        {
            if (Sys.connect(fd, ref address, 16) == 0)
                return fd;
            if (Marshal.GetLastPInvokeError() == Sys.EINPROGRESS)
            {
                var p = new Sys.PollFd { Fd = fd, Events = Sys.POLLOUT };
                uint size = sizeof(int);
                if (Sys.PollOne(ref p, 1, milliseconds) == 1
                    && Sys.getsockopt(fd, Sys.SOL_SOCKET, Sys.SO_ERROR, out int error, ref size) == 0 && error == 0)
                    return fd;
            }
        }
        Sys.close(fd);
        return -1;
    }

    public static bool IsOpen(Target t)
    {
        Sys.SockAddrIn address = Resolve(t);
        int fd = NewSocket();
        try
        {
            if (fd >= 1024 || Sys.fcntl(fd, Sys.F_SETFL, Sys.O_NONBLOCK) < 0) // expect: fcntl-setfl-clobber
                return false;
            if (Sys.connect(fd, ref address, 16) == 0)
                return true;
            if (Marshal.GetLastPInvokeError() != Sys.EINPROGRESS)
                return false;
            Sys.FdSet writable = default;
            writable.Add(fd);
            var limit = new Sys.TimeVal { Sec = 2 };
            return Sys.SelectWrite(fd + 1, 0, ref writable, 0, ref limit) > 0; // expect: connect-so-error-unchecked
        }
        finally
        {
            Sys.close(fd);
        }
    }

    // Waits for a machine that is still booting.
    public static bool WaitForBoot(Target t)
    {
        Sys.SockAddrIn address = Resolve(t);
        int fd = NewSocket();
        int tries = 0;
        while (Sys.connect(fd, ref address, 16) != 0) // expect: connect-retry-same-socket
        {
            if (++tries > 60)
            {
                Sys.close(fd);
                return false;
            }
            Thread.Sleep(1000);
        }
        Sys.close(fd);
        return true;
    }

    // The same with a socket per try.
    public static bool WaitForBootAgain(Target t)
    {
        Sys.SockAddrIn address = Resolve(t);
        for (int tries = 0; tries < 60; tries++)
        {
            int fd = NewSocket();
            int rc = Sys.connect(fd, ref address, 16);
            Sys.close(fd);
            if (rc == 0)
                return true;
            Thread.Sleep(1000);
        }
        return false;
    }

    public static string FirstBanner(int a, int b)
    {
        if (a < 0 || b < 0 || a >= 1024 || b >= 1024)
            return "";
        Sys.FdSet readable = default;
        readable.Add(a);
        readable.Add(b);
        var limit = new Sys.TimeVal { Sec = 3 };
        if (Sys.select(Math.Max(a, b), ref readable, 0, 0, ref limit) <= 0) // expect: select-wrong-nfds
            return "";
        return Text(readable.Has(a) ? a : b);
    }

    private static string Text(int fd)
    {
        Span<byte> data = stackalloc byte[256];
        nint n = Sys.recv(fd, data, 256, 0);
        return n > 0 ? Encoding.Latin1.GetString(data[..(int)n]) : "";
    }

    public static string BannerAfter(int fd, int milliseconds)
    {
        var p = new Sys.PollFd { Fd = fd, Events = Sys.POLLIN };
        Sys.PollOne(ref p, 1, milliseconds); // expect: unchecked-select
        return Text(fd);
    }

    public static void AllBanners(List<int> fds, Action<int, string> report)
    {
        var set = new Sys.PollFd[fds.Count];
        for (int i = 0; i < set.Length; i++)
            set[i] = new Sys.PollFd { Fd = fds[i], Events = Sys.POLLIN };
        for (int open = set.Length; open > 0;)
        {
            int n = Sys.poll(set, (uint)set.Length, 10_000); // or: poll-revents-unchecked
            if (n < 0 && Marshal.GetLastPInvokeError() == Sys.EINTR)
                continue;
            if (n <= 0)
                return;
            for (int i = 0; i < set.Length; i++)
            {
                if ((set[i].Revents & Sys.POLLIN) == 0) // expect: poll-revents-unchecked
                    continue;
                report(set[i].Fd, Text(set[i].Fd));
                set[i].Fd = -1;
                open--;
            }
        }
    }

    public static bool SendHead(int fd, string host)
    {
        ReadOnlySpan<byte> request = Encoding.ASCII.GetBytes($"HEAD / HTTP/1.0\r\nHost: {host}\r\n\r\n");
        while (request.Length > 0)
        {
            nint n = Sys.send(fd, request, (nuint)request.Length, 0); // or: eagain-busy-loop
            if (n >= 0)
                request = request[(int)n..];
            else if (Marshal.GetLastPInvokeError() == Sys.EAGAIN) // expect: eagain-busy-loop
                continue;
            else
                return false;
        }
        return true;
    }

    public static string GatewayState(string ip)
    {
        Sys.SockAddrIn address = ResolveGateway(ip);
        int fd = Sys.socket(Sys.AF_INET, Sys.SOCK_STREAM, 0); // expect: unchecked-socket
        int rc = Sys.connect(fd, ref address, 16);
        int error = rc == 0 ? 0 : Marshal.GetLastPInvokeError();
        Sys.close(fd);
        return Show(in address) + (error == 0 ? " up" : error == Sys.ECONNREFUSED ? " refuses" : " error " + error);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var opened = new List<int>();
        foreach (string arg in args)
        {
            var t = new Target(arg, 22);
            int fd = Prober.IsOpen(t) ? Prober.ConnectWithin(t, 1500) : -1;
            if (fd >= 0)
                opened.Add(fd);
        }
        if (opened.Count >= 2)
            Console.WriteLine(Prober.FirstBanner(opened[0], opened[1]));
        Prober.AllBanners(opened, (fd, text) => Console.WriteLine($"{fd}: {text}"));
        foreach (int fd in opened)
        {
            if (Prober.SendHead(fd, args[0]))
                Console.WriteLine(Prober.BannerAfter(fd, 500));
            Sys.close(fd);
        }
        if (args.Length > 0)
            Console.WriteLine(Prober.GatewayState(args[0]) + Prober.WaitForBoot(new Target(args[0], 22)) + Prober.WaitForBootAgain(new Target(args[0], 22)));
    }
}
