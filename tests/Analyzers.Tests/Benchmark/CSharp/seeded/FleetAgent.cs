// Fleet monitoring agent (Linux): resolves its collector, keeps one TCP connection, answers polls with counters.
// Names are resolved with getaddrinfo() and the list is walked with Marshal.PtrToStructure.
#nullable enable
using System;
using System.Buffers.Binary;
using System.ComponentModel;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace FleetAgent;

[StructLayout(LayoutKind.Sequential)]
internal struct AddrInfo
{
    public int ai_flags;
    public int ai_family;
    public int ai_socktype;
    public int ai_protocol;
    public uint ai_addrlen;
    public IntPtr ai_addr;
    public IntPtr ai_canonname;
    public IntPtr ai_next;
}

internal static unsafe partial class Libc
{
    public const int AF_UNSPEC = 0, AF_INET = 2, AF_INET6 = 10;
    public const int SOCK_STREAM = 1, SOCK_DGRAM = 2;
    public const int EINTR = 4;
    [LibraryImport("libc", SetLastError = true)] internal static partial int socket(int domain, int type, int protocol);
    [LibraryImport("libc", EntryPoint = "connect", SetLastError = true)] internal static partial int Connect(int fd, IntPtr addr, uint len);
    [LibraryImport("libc", SetLastError = true)] internal static partial nint send(int fd, ReadOnlySpan<byte> buf, nuint len, int flags);
    [LibraryImport("libc", SetLastError = true)] internal static partial nint recv(int fd, Span<byte> buf, nuint len, int flags);
    [LibraryImport("libc", EntryPoint = "recv", SetLastError = true)] internal static partial nint RecvRaw(int fd, byte* buf, nuint len, int flags);
    [LibraryImport("libc", SetLastError = true)] internal static partial int close(int fd);
    [LibraryImport("libc", SetLastError = true)] internal static partial int getpeername(int fd, byte* addr, ref uint len);
    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)] internal static partial int getaddrinfo(string? node, string? service, in AddrInfo hints, out IntPtr list);
    [LibraryImport("libc", EntryPoint = "getaddrinfo", StringMarshalling = StringMarshalling.Utf8)] internal static partial int GetAddrInfoRaw(string? node, string? service, IntPtr hints, out IntPtr list);
    [LibraryImport("libc")] internal static partial void freeaddrinfo(IntPtr list);
    [LibraryImport("libc")] internal static partial IntPtr gai_strerror(int code);
    [LibraryImport("libc", SetLastError = true)] internal static partial byte* inet_ntop(int family, void* source, byte* text, uint size);
}

internal static unsafe class Collector
{
    private const int MaxFrame = 512;

    // The well behaved one: every candidate that fails is closed, the list is freed in every case.
    public static int ConnectPrimary(string host, string service)
    {
        var hints = new AddrInfo { ai_family = Libc.AF_UNSPEC, ai_socktype = Libc.SOCK_STREAM };
        int rc = Libc.getaddrinfo(host, service, in hints, out IntPtr list);
        if (rc != 0)
            throw new IOException(host + ": " + Marshal.PtrToStringUTF8(Libc.gai_strerror(rc)));
        try
        {
            for (IntPtr p = list; p != IntPtr.Zero;)
            {
                var ai = Marshal.PtrToStructure<AddrInfo>(p);
                int fd = Libc.socket(ai.ai_family, ai.ai_socktype, ai.ai_protocol);
                if (fd >= 0)
                {
                    if (Libc.Connect(fd, ai.ai_addr, ai.ai_addrlen) == 0)
                        return fd;
                    Libc.close(fd);
                }
                p = ai.ai_next;
            }
        }
        finally
        {
            Libc.freeaddrinfo(list);
        }
        return -1;
    }

    public static int ConnectBackup(string host, string service)
    {
        var hints = new AddrInfo { ai_family = Libc.AF_UNSPEC, ai_socktype = Libc.SOCK_STREAM };
        int rc = Libc.getaddrinfo(host, service, in hints, out IntPtr list); // expect: addrinfo-leak
        if (rc != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), "cannot resolve " + host); // expect: gai-error-perror

        IntPtr p = list;
        while (p != IntPtr.Zero)
        {
            AddrInfo ai = Marshal.PtrToStructure<AddrInfo>(p);
            int fd = Libc.socket(ai.ai_family, ai.ai_socktype, ai.ai_protocol); // expect: fd-leak-connect-retry
            if (fd >= 0 && Libc.Connect(fd, ai.ai_addr, ai.ai_addrlen) == 0)
                return fd;
            p = ai.ai_next;
        }
        Libc.freeaddrinfo(list);
        return -1;
    }

    // A datagram socket for the time server; only IPv4 is wanted here.
    public static int OpenTimeSocket(string host)
    {
        IntPtr hints = Marshal.AllocHGlobal(sizeof(AddrInfo));
        Marshal.WriteInt32(hints, 4, Libc.AF_INET);
        Marshal.WriteInt32(hints, 8, Libc.SOCK_DGRAM);
        int rc = Libc.GetAddrInfoRaw(host, "123", hints, out IntPtr list); // expect: hints-uninit
        Marshal.FreeHGlobal(hints);
        if (rc != 0)
        {
            Console.Error.WriteLine($"{host}: {Marshal.PtrToStringUTF8(Libc.gai_strerror(rc))}");
            return -1;
        }

        AddrInfo first = Marshal.PtrToStructure<AddrInfo>(list);
        int fd = Libc.socket(first.ai_family, first.ai_socktype, first.ai_protocol);
        if (fd < 0)
        {
            Libc.freeaddrinfo(list);
            return -1;
        }
        Libc.freeaddrinfo(list);
        if (Libc.Connect(fd, first.ai_addr, first.ai_addrlen) != 0) // expect: addrinfo-use-after-free
        {
            Libc.close(fd);
            return -1;
        }
        return fd;
    }

    public static string CanonicalFamily(string host)
    {
        AddrInfo hints = default;
        hints.ai_socktype = Libc.SOCK_STREAM;
        Libc.getaddrinfo(host, null, in hints, out IntPtr list); // expect: unchecked-getaddrinfo
        string name = Marshal.PtrToStructure<AddrInfo>(list).ai_family == Libc.AF_INET6 ? "inet6" : "inet";
        Libc.freeaddrinfo(list);
        return name;
    }

    public static string PeerName(int fd)
    {
        byte* storage = stackalloc byte[128];
        uint length = 128;
        if (Libc.getpeername(fd, storage, ref length) != 0)
            return "?";
        byte* text = stackalloc byte[46];
        // struct sockaddr_in: family, port, then the address at offset 4
        if (Libc.inet_ntop(Libc.AF_INET, storage + 4, text, 46) == null) // expect: wrong-family
            return "?";
        return Marshal.PtrToStringUTF8((IntPtr)text) ?? "?";
    }

    public static string PeerName6(int fd)
    {
        byte* storage = stackalloc byte[128];
        uint length = 128;
        if (Libc.getpeername(fd, storage, ref length) != 0 || *(ushort*)storage != Libc.AF_INET6)
            return "?";
        byte* text = stackalloc byte[16];
        if (Libc.inet_ntop(Libc.AF_INET6, storage + 8, text, 16) == null) // expect: ntop-buffer-too-small
            return "?";
        return Marshal.PtrToStringUTF8((IntPtr)text) ?? "?";
    }

    public static void SendAll(int fd, ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty)
        {
            nint sent = Libc.send(fd, data, (nuint)data.Length, 0);
            if (sent < 0)
            {
                if (Marshal.GetLastPInvokeError() == Libc.EINTR)
                    continue;
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }
            data = data[(int)sent..];
        }
    }

    private static void Fill(int fd, Span<byte> target)
    {
        for (int have = 0; have < target.Length;)
        {
            nint n = Libc.recv(fd, target[have..], (nuint)(target.Length - have), 0);
            if (n <= 0)
                throw new EndOfStreamException();
            have += (int)n;
        }
    }

    public static void Hello(int fd, string machine)
    {
        byte[] line = Encoding.ASCII.GetBytes("AGENT " + machine + " 3\r\n");
        if (Libc.send(fd, line, (nuint)line.Length, 0) < 0) // expect: partial-send
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    // A frame is a four byte length and the text; the length is compared with the buffer before it is used.
    public static string ReadFrame(int fd)
    {
        Span<byte> header = stackalloc byte[4];
        Fill(fd, header);
        uint length = BinaryPrimitives.ReadUInt32BigEndian(header);
        if (length > MaxFrame)
            throw new InvalidDataException("frame of " + length);
        Span<byte> body = stackalloc byte[MaxFrame];
        Fill(fd, body[..(int)length]);
        return Encoding.UTF8.GetString(body[..(int)length]);
    }

    public static int ReadBlob(int fd)
    {
        byte* blob = stackalloc byte[MaxFrame];
        Span<byte> header = stackalloc byte[4];
        Fill(fd, header);
        int left = BinaryPrimitives.ReadInt32BigEndian(header);
        int have = 0;
        while (have < left)
        {
            nint n = Libc.RecvRaw(fd, blob + have, (nuint)(left - have), 0); // expect: net-length-unvalidated
            if (n <= 0)
                return -1;
            have += (int)n;
        }
        return have;
    }

    public static long Drain(int fd)
    {
        long total = 0;
        byte[] junk = new byte[2048];
        while (true)
        {
            nint n = Libc.recv(fd, junk, (nuint)junk.Length, 0); // expect: recv-zero-not-handled
            if (n < 0) // or: recv-zero-not-handled
                break;
            total += n;
        }
        return total;
    }
}

internal static class Agent
{
    private static int Main(string[] args)
    {
        if (args.Length != 3)
            return 2;
        int fd = Collector.ConnectPrimary(args[0], args[2]);
        if (fd < 0)
            fd = Collector.ConnectBackup(args[1], args[2]);
        if (fd < 0)
            return 1;
        try
        {
            Console.WriteLine(Collector.PeerName(fd) + " " + Collector.PeerName6(fd) + " " + Collector.CanonicalFamily(args[0]));
            Collector.Hello(fd, Environment.MachineName);
            string command = Collector.ReadFrame(fd);
            if (command == "blob")
                Console.WriteLine(Collector.ReadBlob(fd));
            Collector.SendAll(fd, "OK\r\n"u8);
            Console.WriteLine(Collector.Drain(fd));
        }
        finally
        {
            Libc.close(fd);
        }

        int clock = Collector.OpenTimeSocket(args[0]);
        if (clock >= 0)
            Libc.close(clock);
        return 0;
    }
}
