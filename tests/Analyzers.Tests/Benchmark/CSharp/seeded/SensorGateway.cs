// Sensor gateway (Windows): reads field devices, publishes to an upstream hub. Written async-first: the blocking
// Winsock calls are wrapped in Task.Run, threads and local functions. SOCKET is a ulong, addresses are IntPtr.
#nullable enable
using System;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace SensorGateway;

public static class Gateway
{
    private static class NativeMethods
    {
        [DllImport("ws2_32.dll", EntryPoint = "WSAStartup")] internal static extern int Startup(ushort version, byte[] data);
        [DllImport("ws2_32.dll", EntryPoint = "socket", SetLastError = true)] internal static extern ulong Socket(int af, int type, int protocol);
        [DllImport("ws2_32.dll", EntryPoint = "bind", SetLastError = true)] internal static extern int Bind(ulong s, IntPtr addr, int len);
        [DllImport("ws2_32.dll", EntryPoint = "listen", SetLastError = true)] internal static extern int Listen(ulong s, int backlog);
        [DllImport("ws2_32.dll", EntryPoint = "accept", SetLastError = true)] internal static extern ulong Accept(ulong s, IntPtr addr, IntPtr len);
        [DllImport("ws2_32.dll", EntryPoint = "connect", SetLastError = true)] internal static extern int Connect(ulong s, IntPtr addr, int len);
        [DllImport("ws2_32.dll", EntryPoint = "setsockopt", SetLastError = true)] internal static extern int SetOption(ulong s, int level, int name, ref uint value, int len);
        [DllImport("ws2_32.dll", EntryPoint = "recv", SetLastError = true)] internal static extern int Receive(ulong s, [Out] byte[] data, int len, int flags);
        [DllImport("ws2_32.dll", EntryPoint = "send", SetLastError = true)] internal static extern int Send(ulong s, byte[] data, int len, int flags);
        [DllImport("ws2_32.dll", EntryPoint = "send", SetLastError = true)] internal static extern unsafe int SendAt(ulong s, byte* data, int len, int flags);
        [DllImport("ws2_32.dll", EntryPoint = "closesocket", SetLastError = true)] internal static extern int Close(ulong s);
        [DllImport("ws2_32.dll", EntryPoint = "getaddrinfo")] internal static extern int GetAddrInfo([MarshalAs(UnmanagedType.LPStr)] string node, [MarshalAs(UnmanagedType.LPStr)] string service, ref AddrInfo hints, out IntPtr result);
        [DllImport("ws2_32.dll", EntryPoint = "freeaddrinfo")] internal static extern void FreeAddrInfo(IntPtr result);
        [DllImport("ws2_32.dll")] internal static extern ushort htons(ushort value);
        [DllImport("ws2_32.dll")] internal static extern uint htonl(uint value);
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct AddrInfo
    {
        public int Flags, Family, SockType, Protocol;
        public UIntPtr AddrLen;
        public IntPtr CanonName, Addr, Next;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct SockAddrIn
    {
        public short Family;
        public ushort Port;
        public uint Address;
        public ulong Zero;
    }

    private const ulong Invalid = ulong.MaxValue;
    private const int AF_INET = 2, SOCK_STREAM = 1, SOCK_DGRAM = 2, SOL_SOCKET = 0xffff, SO_REUSEADDR = 4, SO_RCVTIMEO = 0x1006;
    private const uint Loopback = 0x7f000001;
    private static readonly ConcurrentQueue<byte[]> Queue = new();

    private static ulong NewSocket(int type)
    {
        ulong s = NativeMethods.Socket(AF_INET, type, 0);
        return s != Invalid ? s : throw new InvalidOperationException("socket: " + Marshal.GetLastPInvokeError());
    }

    private static T WithAddress<T>(ushort port, Func<IntPtr, T> body)
    {
        IntPtr memory = Marshal.AllocHGlobal(16);
        try
        {
            var address = new SockAddrIn { Family = AF_INET, Port = NativeMethods.htons(port), Address = NativeMethods.htonl(Loopback) };
            Marshal.StructureToPtr(address, memory, false);
            return body(memory);
        }
        finally
        {
            Marshal.FreeHGlobal(memory);
        }
    }

    private static bool Reuse(ulong s)
    {
        uint yes = 1;
        return NativeMethods.SetOption(s, SOL_SOCKET, SO_REUSEADDR, ref yes, 4) == 0;
    }

    private static ulong OpenListener(ushort port)
    {
        ulong s = NewSocket(SOCK_STREAM);
        if (Reuse(s) && WithAddress(port, a => NativeMethods.Bind(s, a, 16)) == 0 && NativeMethods.Listen(s, 32) == 0)
            return s;
        NativeMethods.Close(s);
        throw new InvalidOperationException("cannot listen on " + port);
    }

    private static unsafe bool SendAll(ulong s, byte[] data)
    {
        fixed (byte* p = data)
        {
            for (int done = 0; done < data.Length;)
            {
                int n = NativeMethods.SendAt(s, p + done, data.Length - done, 0);
                if (n < 0)
                    return false;
                done += n;
            }
        }
        return true;
    }

    // Resolves the hub once; the result is copied out of the list.
    private static async Task<(byte[] Address, int Family)?> ResolveHubAsync(string host)
    {
        return await Task.Run<(byte[], int)?>(() =>
        {
            var hints = new AddrInfo { Family = AF_INET, SockType = SOCK_STREAM };
            if (NativeMethods.GetAddrInfo(host, "1883", ref hints, out IntPtr list) != 0)
                return null;
            AddrInfo first = Marshal.PtrToStructure<AddrInfo>(list);
            var copy = new byte[(int)first.AddrLen];
            Marshal.Copy(first.Addr, copy, 0, copy.Length);
            NativeMethods.FreeAddrInfo(list);
            if (copy.Length != 16)
            {
                NativeMethods.FreeAddrInfo(list); // expect: addrinfo-double-free
                return null;
            }
            return (copy, first.Family);
        });
    }

    private static async Task<bool> PublishAsync(byte[] hub, byte[] message)
    {
        ulong s = NativeMethods.Socket(AF_INET, SOCK_STREAM, 0); // expect: fd-leak-error-path
        if (s == Invalid)
            return false;
        GCHandle pin = GCHandle.Alloc(hub, GCHandleType.Pinned);
        int rc = await Task.Run(() => NativeMethods.Connect(s, pin.AddrOfPinnedObject(), hub.Length));
        pin.Free();
        if (rc != 0)
            return false;
        bool sent = await Task.Run(() => SendAll(s, message));
        NativeMethods.Close(s);
        return sent;
    }

    // One device per connection, every record is six bytes.
    private static async Task ServeDevicesAsync(ulong listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            ulong device = await Task.Run(() => NativeMethods.Accept(listener, IntPtr.Zero, IntPtr.Zero), stop);
            if (device == Invalid)
                continue;
            _ = Task.Run(() =>
            {
                try
                {
                    byte[]? record;
                    while ((record = Next(device)) != null)
                        Queue.Enqueue(record);
                }
                finally
                {
                    NativeMethods.Close(device);
                }
            }, stop);
        }

        static byte[]? Next(ulong s)
        {
            var record = new byte[6];
            var one = new byte[1];
            for (int i = 0; i < record.Length; i++)
            {
                if (NativeMethods.Receive(s, one, 1, 0) != 1)
                    return null;
                record[i] = one[0];
            }
            return record;
        }
    }

    // Tells the maintenance console that we are up. It answers with one byte.
    private static Task AnnounceAsync(ushort port) => Task.Run(() =>
    {
        ulong s = NewSocket(SOCK_STREAM);
        try
        {
            if (WithAddress(port, a => NativeMethods.Connect(s, a, 16)) != 0)
                return;
            byte[] hello = Encoding.ASCII.GetBytes("gateway " + Environment.MachineName + "\n");
            if (!Say(hello))
                return;
            var answer = new byte[1];
            NativeMethods.Receive(s, answer, 1, 0); // expect: unchecked-recv
            Console.WriteLine("console says " + answer[0]);
        }
        finally
        {
            NativeMethods.Close(s);
        }

        bool Say(byte[] text) => NativeMethods.Send(s, text, text.Length, 0) >= 0; // expect: partial-send
    });

    private static Thread StartLegacyPort()
    {
        var worker = new Thread(() =>
        {
            ulong s = NewSocket(SOCK_STREAM);
            if (!Reuse(s) || WithAddress(1701, a => NativeMethods.Bind(s, a, 16)) != 0)
            {
                NativeMethods.Close(s);
                return;
            }
            ulong client = NativeMethods.Accept(s, IntPtr.Zero, IntPtr.Zero); // expect: phase-accept-before-listen
            if (client != Invalid)
                NativeMethods.Close(client);
            NativeMethods.Close(s);
        });
        worker.Start();
        return worker;
    }

    private static bool Heartbeat(ushort port)
    {
        ulong s = NewSocket(SOCK_STREAM);
        bool ok = NativeMethods.Send(s, new byte[] { 1 }, 1, 0) == 1; // expect: phase-send-unconnected
        NativeMethods.Close(s);

        ulong second = NewSocket(SOCK_STREAM);
        int rc = WithAddress(port, a => NativeMethods.Connect(second, a, 16));
        NativeMethods.Close(second);
        Action last = () => ok &= NativeMethods.Send(second, new byte[] { 2 }, 1, 0) == 1; // expect: fd-use-after-close
        if (rc == 0)
            last();
        return ok;
    }

    private static bool ProbeSelf(IntPtr address)
    {
        ulong s = NewSocket(SOCK_STREAM);
        uint timeout = 500;
        bool ok = NativeMethods.SetOption(s, SOL_SOCKET, SO_RCVTIMEO, ref timeout, 2) == 0; // expect: setsockopt-wrong-optlen
        ok = ok && Reuse(s) && NativeMethods.Bind(s, address, 16) == 0 && NativeMethods.Listen(s, 1) == 0;
        if (ok)
            ok = NativeMethods.Connect(s, address, 16) == 0; // expect: phase-connect-after-listen
        NativeMethods.Close(s);
        return ok;
    }

    private static int FromFixedPort(IntPtr hub, IntPtr local)
    {
        ulong s = NewSocket(SOCK_STREAM);
        try
        {
            if (NativeMethods.Connect(s, hub, 16) != 0)
                return -1;
            return NativeMethods.Bind(s, local, 16); // expect: phase-bind-after-connect
        }
        finally
        {
            NativeMethods.Close(s);
        }
    }

    private static void Discovery()
    {
        ulong s = NewSocket(SOCK_DGRAM);
        IntPtr memory = Marshal.AllocHGlobal(16);
        Marshal.WriteInt16(memory, 0, AF_INET);
        Marshal.WriteInt16(memory, 2, (short)NativeMethods.htons(5683));
        if (NativeMethods.Bind(s, memory, 16) == 0) // expect: sockaddr-not-zeroed
        {
            ulong peer = NativeMethods.Accept(s, IntPtr.Zero, IntPtr.Zero); // expect: type-accept-on-dgram
            if (peer != Invalid)
                NativeMethods.Close(peer);
        }
        Marshal.FreeHGlobal(memory);
        NativeMethods.Close(s);
    }

    public static async Task<int> Main(string[] args)
    {
        if (args.Length != 1 || NativeMethods.Startup(0x0202, new byte[512]) != 0)
            return 1;
        using var stop = new CancellationTokenSource();
        StartLegacyPort();
        Discovery();
        var self = new SockAddrIn { Family = AF_INET };
        self.Port = (ushort)NativeMethods.htonl(7000); // expect: htons-width
        self.Address = NativeMethods.htonl(Loopback);
        IntPtr memory = Marshal.AllocHGlobal(16);
        Marshal.StructureToPtr(self, memory, false);
        Console.WriteLine(ProbeSelf(memory) && Heartbeat(7001) && FromFixedPort(memory, memory) == 0);
        Marshal.FreeHGlobal(memory);

        ulong listener = OpenListener(7002);
        Task serving = ServeDevicesAsync(listener, stop.Token);
        await AnnounceAsync(7003);
        var hub = await ResolveHubAsync(args[0]);
        while (hub != null && Queue.TryDequeue(out byte[]? message))
            if (!await PublishAsync(hub.Value.Address, message))
                break;
        stop.Cancel();
        NativeMethods.Close(listener);
        await serving;
        return 0;
    }
}
