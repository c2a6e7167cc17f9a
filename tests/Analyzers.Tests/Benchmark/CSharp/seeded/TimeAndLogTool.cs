// clocklog: SNTP query, syslog receiver and a little TFTP reader in one binary for x64 Linux appliances.
// Datagrams only. Span, ref and generics; no classes with state.
using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using static System.Console;
using static Sys;

return args switch
{
    ["ntp", var server] => Ntp.Query(server),
    ["ntp6", var server] => Ntp.Query6(server),
    ["ntp-broken-router", var server] => Ntp.QueryLegacy(server),
    ["syslogd", var bindTo] => Syslogd.Run(bindTo),
    ["relay", var collector] => Syslogd.Relay(collector),
    ["tftp", var server, var file] => Tftp.Read(server, file),
    _ => Usage(),
};

static int Usage()
{
    Error.WriteLine("clocklog ntp|ntp6|syslogd|relay|tftp ADDRESS [FILE]");
    return 64;
}

[StructLayout(LayoutKind.Sequential)]
struct In4 { public ushort Family, Port; public uint Address; public ulong Pad; }

[StructLayout(LayoutKind.Sequential)]
struct In6 { public ushort Family, Port; public uint Flow; public Addr16 Address; public uint Scope; }

[InlineArray(16)]
struct Addr16 { byte b0; }

[StructLayout(LayoutKind.Sequential)]
struct ServEnt { public nint Name, Aliases; public int Port; public nint Proto; }

struct PollFd { public int Fd; public short Events, Revents; }

struct Beat { public byte Kind; public uint Sequence; public ulong UptimeMs; }

static unsafe class Sys
{
    public const int AF_INET = 2, AF_INET6 = 10, DGRAM = 2, CLOEXEC = 0x80000, EINTR = 4;
    public const short POLLIN = 1;
    public const uint INADDR_LOOPBACK = 0x7f000001;

    [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] public static extern int bind(int fd, in In4 address, uint length);
    [DllImport("libc", SetLastError = true)] public static extern int listen(int fd, int backlog);
    [DllImport("libc", SetLastError = true)] public static extern int accept(int fd, void* address, void* length);
    [DllImport("libc", SetLastError = true)] public static extern int connect(int fd, void* address, uint length);
    [DllImport("libc", SetLastError = true)] public static extern nint sendto(int fd, void* buf, nuint len, int flags, void* to, uint tolen);
    [DllImport("libc", SetLastError = true)] public static extern nint recvfrom(int fd, void* buf, nuint len, int flags, ref In4 from, ref uint fromlen);
    [DllImport("libc", SetLastError = true)] public static extern nint send(int fd, void* buf, nuint len, int flags);
    [DllImport("libc", SetLastError = true)] public static extern nint recv(int fd, void* buf, nuint len, int flags);
    [DllImport("libc", SetLastError = true)] public static extern int poll(ref PollFd set, nuint n, int timeout);
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
    [DllImport("libc", CharSet = CharSet.Ansi)] public static extern int inet_pton(int family, string text, out uint address);
    [DllImport("libc", CharSet = CharSet.Ansi, EntryPoint = "inet_pton")] public static extern int inet_pton6(int family, string text, out Addr16 address);
    [DllImport("libc", CharSet = CharSet.Ansi)] public static extern ServEnt* getservbyname(string name, string proto);
    [DllImport("libc")] public static extern ushort htons(ushort v);
    [DllImport("libc")] public static extern ushort ntohs(ushort v);
    [DllImport("libc")] public static extern uint htonl(uint v);

    public static int Udp(int family) => socket(family, DGRAM | CLOEXEC, 0);

    // one datagram, whole or not at all
    public static bool Post<T>(int fd, ReadOnlySpan<byte> data, ref T to) where T : unmanaged
    {
        fixed (byte* p = data)
        fixed (T* a = &to)
            return sendto(fd, p, (nuint)data.Length, 0, a, (uint)sizeof(T)) == data.Length;
    }

    public static bool WaitReadable(int fd, int ms)
    {
        var p = new PollFd { Fd = fd, Events = POLLIN };
        int n = poll(ref p, 1, ms);
        return n > 0; // an error shows up in the recv() that follows
    }
}

static unsafe class Ntp
{
    static void Show(ReadOnlySpan<byte> packet)
    {
        uint seconds = BinaryPrimitives.ReadUInt32BigEndian(packet[40..]);
        WriteLine(DateTime.UnixEpoch.AddSeconds(seconds - 2208988800.0).ToString("u"));
    }

    static int Exchange(int fd)
    {
        Span<byte> packet = stackalloc byte[48];
        packet.Clear();
        packet[0] = 0x23;
        fixed (byte* p = packet)
        {
            if (send(fd, p, 48, 0) != 48) return 1;
            if (!WaitReadable(fd, 2000)) return 2;
            if (recv(fd, p, 48, 0) < 48) return 3;
        }
        Show(packet);
        return 0;
    }

    public static int Query(string server)
    {
        In4 to = default;
        to.Family = AF_INET;
        to.Port = htons(123);
        if (inet_pton(AF_INET, server, out to.Address) != 1) return 64;
        int fd = Udp(AF_INET);
        if (fd < 0) return 1;
        int rc = connect(fd, &to, (uint)sizeof(In4)) < 0 ? 1 : Exchange(fd);
        close(fd);
        return rc;
    }

    public static int Query6(string server)
    {
        In6 to = default;
        to.Family = AF_INET6;
        to.Port = htons(123);
        if (inet_pton6(AF_INET6, server, out to.Address) < 0) return 64; // expect: inet-pton-wrong-compare
        int fd = Udp(AF_INET6);
        if (fd < 0) return 1;
        int rc = connect(fd, &to, (uint)sizeof(In4)) < 0 ? 1 : Exchange(fd); // expect: sizeof-sockaddr-mismatch
        close(fd);
        return rc;
    }

    // for the box that answers from another port: unconnected socket, poll, no filter
    public static int QueryLegacy(string server)
    {
        In4 to = new() { Family = AF_INET, Port = (ushort)htonl(123) }; // expect: htons-width
        inet_pton(AF_INET, server, out to.Address); // expect: unchecked-inet-pton
        int fd = Udp(AF_INET);
        if (fd < 0) return 1;
        byte* packet = (byte*)NativeMemory.AllocZeroed(48);
        try
        {
            packet[0] = 0x1b;
            if (!Post(fd, new ReadOnlySpan<byte>(packet, 48), ref to)) return 1;
            PollFd p = new() { Fd = fd, Events = POLLIN };
            poll(ref p, 1, 3000); // expect: unchecked-select
            if (recv(fd, packet, (nuint)sizeof(byte*), 0) < 48) return 3; // expect: sizeof-pointer
            Show(new ReadOnlySpan<byte>(packet, 48));
            return 0;
        }
        finally
        {
            NativeMemory.Free(packet);
            close(fd);
        }
    }
}

static unsafe class Syslogd
{
    static int Open(in In4 address)
    {
        int fd = Udp(AF_INET);
        if (fd < 0) return -1;
        if (bind(fd, address, (uint)Unsafe.SizeOf<In4>()) == 0) return fd;
        close(fd);
        return -1;
    }

    static int OpenControl()
    {
        In4 here = new() { Family = AF_INET, Port = htons(5141), Address = INADDR_LOOPBACK }; // expect: addr-missing-htonl
        int fd = Udp(AF_INET);
        if (fd < 0) return -1;
        if (bind(fd, here, (uint)sizeof(In4)) < 0 || listen(fd, 5) < 0) // expect: type-listen-on-dgram
        {
            close(fd);
            return -1;
        }
        return fd;
    }

    static string Printable(ReadOnlySpan<byte> raw)
    {
        StringBuilder sb = new(raw.Length);
        foreach (byte b in raw) sb.Append(b is >= 32 and < 127 ? (char)b : '.');
        return sb.ToString();
    }

    public static int Run(string bindTo)
    {
        In4 local = default;
        local.Family = AF_INET;
        ServEnt* se = getservbyname("syslog", "udp");
        local.Port = se != null ? (ushort)se->Port : htons(514);
        if (inet_pton(AF_INET, bindTo, out local.Address) is not 1) return 64;
        int fd = Open(local);
        if (fd < 0) return 1;
        int control = OpenControl();
        if (control < 0) { close(fd); return 1; }

        Span<byte> buf = stackalloc byte[2048];
        bool more = true;
        while (more)
        {
            In4 from = default;
            uint fromLen = (uint)sizeof(In4);
            nint n;
            fixed (byte* p = buf) n = recvfrom(fd, p, (nuint)buf.Length, 0, ref from, ref fromLen);
            if (n < 0)
            {
                if (Marshal.GetLastPInvokeError() == EINTR) continue;
                break;
            }
            WriteLine($"{from.Address:x8}:{ntohs(from.Port)} {Printable(buf[..(int)n])}");
            if (Trusted(from, fromLen)) more = Poke(control);
        }
        close(control);
        close(fd);
        return 1;

        static bool Trusted(in In4 peer, uint len) => len == sizeof(In4) && peer.Address == htonl(INADDR_LOOPBACK);
    }

    // somebody on this machine logged: is there an order to stop?
    static bool Poke(int control)
    {
        if (!WaitReadable(control, 0)) return true;
        In4 peer = default;
        uint len = 0;
        byte order;
        if (recvfrom(control, &order, 1, 0, ref peer, ref len) != 1) return true; // expect: addrlen-uninit
        WriteLine("order {0} from port {1}", order, peer.Port); // expect: port-missing-ntohs
        return order != 'q';
    }

    static bool ToBeatPort(ref In4 to)
    {
        ServEnt* se = getservbyname("heartbeat", "udp");
        if (se is null) return false;
        to.Port = htons((ushort)se->Port); // expect: port-double-htons
        return true;
    }

    // A sign of life for the collector every ten seconds, by hand and, for the old one, as a struct.
    public static int Relay(string collector)
    {
        In4 to = default;
        to.Family = AF_INET;
        if (inet_pton(AF_INET, collector, out to.Address) <= 0 || !ToBeatPort(ref to)) return 64;

        Unsafe.SkipInit(out In4 local); // or: sockaddr-not-zeroed
        local.Family = AF_INET;
        local.Port = htons(5142);
        int fd = Open(in local); // expect: sockaddr-not-zeroed
        if (fd < 0) return 1;

        Span<byte> wire = stackalloc byte[13];
        for (uint seq = 0; seq < 1_000_000; seq++)
        {
            Beat beat = new() { Kind = 1, Sequence = seq, UptimeMs = (ulong)System.Environment.TickCount64 };
            wire[0] = beat.Kind;
            BinaryPrimitives.WriteUInt32BigEndian(wire[1..], beat.Sequence);
            BinaryPrimitives.WriteUInt64BigEndian(wire[5..], beat.UptimeMs);
            bool ok = Post(fd, wire, ref to);
            ok &= sendto(fd, &beat, (nuint)sizeof(Beat), 0, &to, (uint)sizeof(In4)) == sizeof(Beat); // expect: struct-sent-raw
            if (!ok) Error.WriteLine("heartbeat lost");
            System.Threading.Thread.Sleep(10_000);
        }
        close(fd);
        return 0;
    }
}

static unsafe class Tftp
{
    // Waits for the server's first block, which comes from a new port.
    static int NewPeer(int fd, out int peer)
    {
        if (!WaitReadable(fd, 5000)) { peer = -1; return -1; }
        peer = accept(fd, null, null); // expect: type-accept-on-dgram
        return peer < 0 ? -1 : 0;
    }

    static int Request(Span<byte> packet, string file)
    {
        if (file.Length > 100) return 0;
        BinaryPrimitives.WriteUInt16BigEndian(packet, 1);
        int n = 2 + Encoding.ASCII.GetBytes(file, packet[2..]);
        packet[n++] = 0;
        n += Encoding.ASCII.GetBytes("octet", packet[n..]);
        packet[n++] = 0;
        return n;
    }

    public static int Read(string server, string file)
    {
        In4 to = new() { Family = AF_INET, Port = htons(69) };
        if ((inet_pton(AF_INET, server, out to.Address) == 1) is false) return 64;
        using var output = System.IO.File.Create("tftp.out");
        int fd = Udp(AF_INET);
        if (fd < 0) return 1;
        Span<byte> packet = stackalloc byte[516];
        int len = Request(packet, file), block = 0;
        if (len == 0 || !Post(fd, packet[..len], ref to)) { close(fd); return 1; }
        if (file.EndsWith(".old") && NewPeer(fd, out int peer) == 0) close(peer); // or: type-accept-on-dgram

        nint n;
        do
        {
            n = -1;
            if (!WaitReadable(fd, 5000)) break;
            In4 from = default;
            uint fromLen = (uint)sizeof(In4);
            fixed (byte* p = packet) n = recvfrom(fd, p, 516, 0, ref from, ref fromLen);
            if (n < 4 || packet[1] != 3) { n = -1; break; }
            output.Write(packet[4..(int)n]);
            block = BinaryPrimitives.ReadUInt16BigEndian(packet[2..]);
            packet[1] = 4;
            if (!Post(fd, packet[..4], ref from)) { n = -1; break; }
        } while (n == 516);
        close(fd);
        WriteLine("{0} blocks", block);
        return n < 0 ? 1 : 0;
    }
}
