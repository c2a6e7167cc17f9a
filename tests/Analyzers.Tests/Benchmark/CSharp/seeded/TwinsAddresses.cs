// Addresses: each method once as it should not be and once as it should.
using System.Buffers.Binary;
using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

public unsafe struct sockaddr { public ushort sa_family; public fixed byte sa_data[14]; }

public unsafe struct sockaddr_in { public ushort sin_family; public ushort sin_port; public uint sin_addr; public fixed byte sin_zero[8]; }

public unsafe struct sockaddr_in6 { public ushort sin6_family; public ushort sin6_port; public uint sin6_flowinfo; public fixed byte sin6_addr[16]; public uint sin6_scope_id; }

public unsafe struct sockaddr_storage { public ushort ss_family; public fixed byte rest[126]; }

public unsafe struct sockaddr_un { public ushort sun_family; public fixed byte sun_path[108]; }

public static unsafe partial class Sys
{
    public const int AF_UNIX = 1, AF_INET = 2, AF_INET6 = 10;
    public const uint INADDR_ANY = 0, INADDR_LOOPBACK = 0x7f000001;

    [LibraryImport("libc", SetLastError = true)] public static partial int bind(int s, void* a, uint l);
    [LibraryImport("libc", SetLastError = true)] public static partial int connect(int s, void* a, uint l);
    [LibraryImport("libc", SetLastError = true)] public static partial int getpeername(int s, void* a, uint* l);
    [LibraryImport("libc", SetLastError = true)] public static partial int accept(int s, void* a, uint* l);
    [LibraryImport("libc", SetLastError = true)] public static partial int close(int s);
    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)] public static partial int unlink(string path);
    [LibraryImport("libc")] public static partial ushort htons(ushort v);
    [LibraryImport("libc")] public static partial uint htonl(uint v);
    [LibraryImport("libc")] public static partial ushort ntohs(ushort v);
    [LibraryImport("libc")] public static partial byte* inet_ntop(int af, void* a, byte* b, uint n);
    [LibraryImport("libc")] public static partial byte* strcpy(byte* to, byte* from);
}

public static unsafe class Wrong
{
    public static bool Bind(int s, int port)
    {
        sockaddr_in a; // or: sockaddr-not-zeroed
        a.sin_family = Sys.AF_INET;
        a.sin_port = Sys.htons(Sys.htons((ushort)port)); // expect: port-double-htons
        return Sys.bind(s, &a, 16) == 0; // expect: sockaddr-not-zeroed
    }

    public static bool Bind6(int s, ushort port)
    {
        sockaddr_in6 a = default;
        a.sin6_family = Sys.AF_INET6;
        a.sin6_port = port; // expect: port-missing-htons
        return Sys.bind(s, &a, (uint)sizeof(sockaddr)) == 0; // expect: sizeof-sockaddr-mismatch
    }

    public static bool ConnectHere(int s, ushort port)
    {
        sockaddr_in a = new() { sin_family = Sys.AF_INET, sin_port = Sys.htons(port), sin_addr = Sys.htons(0x7f01) }; // expect: htons-width
        return Sys.connect(s, &a, (uint)Unsafe.SizeOf<sockaddr_in>()) == 0;
    }

    public static bool ConnectLoopback(int s, ushort port)
    {
        var a = new sockaddr_in { sin_family = Sys.AF_INET };
        a.sin_port = BinaryPrimitives.ReverseEndianness(port);
        a.sin_addr = Sys.INADDR_LOOPBACK; // expect: addr-missing-htonl
        return Sys.connect(s, &a, 16) == 0;
    }

    public static string Peer(int s)
    {
        sockaddr_storage a;
        uint length; // or: addrlen-uninit
        if (Sys.getpeername(s, &a, &length) < 0) // expect: addrlen-uninit
        {
            return "?";
        }

        byte* text = stackalloc byte[46];
        if (Sys.inet_ntop(Sys.AF_INET, &((sockaddr_in*)&a)->sin_addr, text, 46) == null) // expect: wrong-family
        {
            return "?";
        }

        return $"{Marshal.PtrToStringUTF8((nint)text)}:{((sockaddr_in*)&a)->sin_port}"; // expect: port-missing-ntohs
    }

    public static string Text6(sockaddr_in6* a)
    {
        byte* text = stackalloc byte[16];
        return Sys.inet_ntop(Sys.AF_INET6, a->sin6_addr, text, 16) == null ? "?" : Marshal.PtrToStringUTF8((nint)text)!; // expect: ntop-buffer-too-small
    }

    public static bool BindLocal(int s, byte* path)
    {
        sockaddr_un a = default;
        a.sun_family = Sys.AF_UNIX;
        Sys.strcpy(a.sun_path, path); // expect: sun-path-overflow
        return Sys.bind(s, &a, (uint)sizeof(sockaddr_un)) == 0; // expect: unix-unlink-missing
    }

    public static void Loop(int s)
    {
        sockaddr_in a;
        uint length = 16;
        for (; ; )
        {
            int c = Sys.accept(s, &a, &length); // expect: addrlen-not-reset
            if (c >= 0)
            {
                Console.WriteLine(IPAddress.NetworkToHostOrder((short)a.sin_port));
                Sys.close(c);
            }
        }
    }
}

public static unsafe class Right
{
    public static bool Bind(int s, int port)
    {
        sockaddr_in a = default;
        a.sin_family = Sys.AF_INET;
        a.sin_port = Sys.htons((ushort)port);
        return Sys.bind(s, &a, 16) == 0;
    }

    public static bool Bind6(int s, ushort port)
    {
        sockaddr_in6 a = default;
        a.sin6_family = Sys.AF_INET6;
        a.sin6_port = (ushort)IPAddress.HostToNetworkOrder((short)port);
        return Sys.bind(s, &a, (uint)sizeof(sockaddr_in6)) == 0;
    }

    public static bool ConnectLoopback(int s, ushort port)
    {
        var a = new sockaddr_in { sin_family = Sys.AF_INET, sin_port = BinaryPrimitives.ReverseEndianness(port), sin_addr = Sys.htonl(Sys.INADDR_LOOPBACK) };
        return Sys.connect(s, &a, (uint)Marshal.SizeOf<sockaddr_in>()) == 0;
    }

    public static string Peer(int s)
    {
        sockaddr_storage a;
        uint length = (uint)sizeof(sockaddr_storage);
        if (Sys.getpeername(s, &a, &length) < 0)
        {
            return "?";
        }

        byte* text = stackalloc byte[46];
        switch (a.ss_family)
        {
            case Sys.AF_INET when Sys.inet_ntop(Sys.AF_INET, &((sockaddr_in*)&a)->sin_addr, text, 46) != null:
                return $"{Marshal.PtrToStringUTF8((nint)text)}:{Sys.ntohs(((sockaddr_in*)&a)->sin_port)}";
            case Sys.AF_INET6 when Sys.inet_ntop(Sys.AF_INET6, ((sockaddr_in6*)&a)->sin6_addr, text, 46) != null:
                return $"[{Marshal.PtrToStringUTF8((nint)text)}]:{Sys.ntohs(((sockaddr_in6*)&a)->sin6_port)}";
            default:
                return "?";
        }
    }

    public static bool BindLocal(int s, string path)
    {
        sockaddr_un a = default;
        a.sun_family = Sys.AF_UNIX;
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(path);
        if (bytes.Length >= 108)
        {
            return false;
        }

        bytes.CopyTo(new Span<byte>(a.sun_path, 108));
        _ = Sys.unlink(path);
        return Sys.bind(s, &a, (uint)sizeof(sockaddr_un)) == 0;
    }

    public static void Loop(int s)
    {
        sockaddr_in a;
        for (; ; )
        {
            uint length = 16;
            int c = Sys.accept(s, &a, &length);
            if (c >= 0)
            {
                Console.WriteLine((ushort)IPAddress.NetworkToHostOrder((short)a.sin_port));
                Sys.close(c);
            }
        }
    }
}
