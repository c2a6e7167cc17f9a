// Lengths of addresses, in and out.
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Sequential)]
unsafe struct sockaddr_in
{
    public ushort sin_family;
    public ushort sin_port;
    public uint sin_addr;
    public fixed byte sin_zero[8];
}

[StructLayout(LayoutKind.Sequential)]
unsafe struct sockaddr_in6
{
    public ushort sin6_family;
    public ushort sin6_port;
    public uint sin6_flowinfo;
    public fixed byte sin6_addr[16];
    public uint sin6_scope_id;
}

[StructLayout(LayoutKind.Sequential)]
unsafe struct sockaddr
{
    public ushort sa_family;
    public fixed byte sa_data[14];
}

static unsafe class Lengths
{
    const int AF_INET = 2, AF_INET6 = 10;

    [DllImport("libc", SetLastError = true)] static extern int bind(int fd, sockaddr* addr, uint len);
    [DllImport("libc", SetLastError = true)] static extern int accept(int fd, sockaddr* addr, uint* len);
    [DllImport("libc", SetLastError = true)] static extern int getsockname(int fd, ref sockaddr_in addr, ref int len);
    [DllImport("libc", SetLastError = true)] static extern nint recvfrom(int fd, byte* buf, nuint len, int flags, sockaddr* from, uint* fromlen);
    [DllImport("libc", EntryPoint = "recvfrom", SetLastError = true)]
    static extern nint ReceiveFrom(int fd, byte[] buf, nint len, int flags, ref sockaddr_in from, ref uint fromlen);
    [DllImport("libc", SetLastError = true)] static extern IntPtr inet_ntop(int family, void* address, byte* text, uint size);
    [DllImport("libc")] static extern int close(int fd);
    [DllImport("libc")] static extern ushort ntohs(ushort v);
    [DllImport("libc")] static extern ushort htons(ushort v);

    static int Next(int listener)
    {
        sockaddr_in peer;
        uint length;
        int client = accept(listener, (sockaddr*)&peer, &length); // expect: addrlen-uninit
        return client;
    }

    static int NextWell(int listener)
    {
        sockaddr_in peer;
        uint length = (uint)sizeof(sockaddr_in);
        int client = accept(listener, (sockaddr*)&peer, &length);
        return client;
    }

    static int PortOf(int fd)
    {
        sockaddr_in own = default;
        int length = 0;
        if (getsockname(fd, ref own, ref length) < 0) // expect: addrlen-uninit
            return -1;
        return ntohs(own.sin_port);
    }

    static int PortOfWell(int fd)
    {
        sockaddr_in own = default;
        int length = Marshal.SizeOf(own);
        if (getsockname(fd, ref own, ref length) < 0)
            return -1;
        return ntohs(own.sin_port);
    }

    static void Collect(int fd)
    {
        byte[] datagram = new byte[1500];
        sockaddr_in from = default;
        uint length = 16;
        for (;;)
        {
            nint n = ReceiveFrom(fd, datagram, datagram.Length, 0, ref from, ref length); // expect: addrlen-not-reset
            if (n < 0)
                break;
            Console.WriteLine($"{n} bytes from {ntohs(from.sin_port)}");
        }
    }

    static void CollectWell(int fd)
    {
        byte* datagram = stackalloc byte[1500];
        while (true)
        {
            sockaddr_in from;
            uint length = (uint)sizeof(sockaddr_in);
            nint n = recvfrom(fd, datagram, 1500, 0, (sockaddr*)&from, &length);
            if (n < 0)
                break;
            Console.WriteLine($"{n} bytes from {ntohs(from.sin_port)}");
        }
    }

    static bool Bind6(int fd, ushort port)
    {
        var here = new sockaddr_in6 { sin6_family = AF_INET6, sin6_port = htons(port) };
        return bind(fd, (sockaddr*)&here, (uint)sizeof(sockaddr_in)) == 0; // expect: sizeof-sockaddr-mismatch
    }

    static bool Bind6Well(int fd, ushort port)
    {
        var here = new sockaddr_in6 { sin6_family = AF_INET6, sin6_port = htons(port) };
        return bind(fd, (sockaddr*)&here, (uint)sizeof(sockaddr_in6)) == 0;
    }

    static bool BindHalf(int fd, ushort port)
    {
        sockaddr_in here;
        here.sin_family = AF_INET;
        here.sin_port = htons(port);
        return bind(fd, (sockaddr*)&here, (uint)sizeof(sockaddr_in)) == 0; // expect: sockaddr-not-zeroed
    }

    static string? Text6(sockaddr_in6* address)
    {
        byte* text = stackalloc byte[16];
        IntPtr result = inet_ntop(AF_INET6, address->sin6_addr, text, 16); // expect: ntop-buffer-too-small
        return result == IntPtr.Zero ? null : Marshal.PtrToStringAnsi(result);
    }

    static string? Text6Well(sockaddr_in6* address)
    {
        byte* text = stackalloc byte[46];
        IntPtr result = inet_ntop(AF_INET6, address->sin6_addr, text, 46);
        return result == IntPtr.Zero ? null : Marshal.PtrToStringAnsi(result);
    }

    static string? Text4(sockaddr_in* address)
    {
        byte* text = stackalloc byte[16];
        inet_ntop(AF_INET, &address->sin_addr, text, 16); // expect: unchecked-inet-ntop
        return Marshal.PtrToStringAnsi((IntPtr)text);
    }

    static string? TextOfAny(int listener)
    {
        byte* storage = stackalloc byte[128];
        uint length = 128;
        int client = accept(listener, (sockaddr*)storage, &length);
        if (client < 0)
            return null;
        byte* text = stackalloc byte[46];
        sockaddr* sa = (sockaddr*)storage;
        IntPtr shown = sa->sa_family == AF_INET
            ? inet_ntop(AF_INET, &((sockaddr_in*)sa)->sin_addr, text, 46)
            : inet_ntop(AF_INET6, ((sockaddr_in6*)sa)->sin6_addr, text, 46);
        close(client);
        return shown == IntPtr.Zero ? null : Marshal.PtrToStringAnsi(shown);
    }
}
