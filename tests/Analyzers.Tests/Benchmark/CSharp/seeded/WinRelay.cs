// Port relay for Windows service hosts: forwards one TCP port to another machine, with a small admin port.
// Sockets are nuint (UINT_PTR), fd_set is Winsock's counted array; the work is done in lambdas on tasks and threads.
#nullable enable
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace WinRelay;

internal static unsafe class NativeMethods
{
    private const string Lib = "ws2_32.dll";
    public static readonly nuint INVALID_SOCKET = nuint.MaxValue;
    public const int SOCKET_ERROR = -1, AF_INET = 2, SOCK_STREAM = 1, IPPROTO_TCP = 6;
    public const int SOL_SOCKET = 0xffff, SO_REUSEADDR = 4, SO_LINGER = 0x80, WSAEINTR = 10004;
    public const uint INADDR_ANY = 0, INADDR_LOOPBACK = 0x7f000001;
    public const int FD_SETSIZE = 64;

    [StructLayout(LayoutKind.Sequential)]
    public struct SockAddrIn { public short Family; public ushort Port; public uint Address; public ulong Zero; }

    [StructLayout(LayoutKind.Sequential)]
    public struct AddrInfo
    {
        public int Flags, Family, SockType, Protocol;
        public nuint AddrLen;
        public byte* CanonName;
        public SockAddrIn* Addr;
        public AddrInfo* Next;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct FdSet { public uint Count; public fixed ulong Items[FD_SETSIZE]; }

    public struct TimeVal { public int Sec, Usec; }
    public struct Linger { public ushort OnOff, Seconds; }

    [DllImport(Lib)] public static extern int WSAStartup(ushort version, byte* data);
    [DllImport(Lib)] public static extern int WSACleanup();
    [DllImport(Lib)] public static extern int WSAGetLastError();
    [DllImport(Lib)] public static extern nuint socket(int af, int type, int protocol);
    [DllImport(Lib)] public static extern int bind(nuint s, in SockAddrIn address, int length);
    [DllImport(Lib)] public static extern int listen(nuint s, int backlog);
    [DllImport(Lib)] public static extern nuint accept(nuint s, SockAddrIn* address, int* length);
    [DllImport(Lib)] public static extern int connect(nuint s, SockAddrIn* address, int length);
    [DllImport(Lib, EntryPoint = "setsockopt")] public static extern int SetInt(nuint s, int level, int name, in int value, int length);
    [DllImport(Lib, EntryPoint = "setsockopt")] public static extern int SetLinger(nuint s, int level, int name, in Linger value, int length);
    [DllImport(Lib)] public static extern int select(int nfds, FdSet* read, FdSet* write, FdSet* except, in TimeVal timeout);
    [DllImport(Lib)] public static extern int recv(nuint s, byte* data, int length, int flags);
    [DllImport(Lib)] public static extern int send(nuint s, byte* data, int length, int flags);
    [DllImport(Lib)] public static extern int closesocket(nuint s);
    [DllImport(Lib, CharSet = CharSet.Ansi)] public static extern int getaddrinfo(string node, string service, in AddrInfo hints, out AddrInfo* list);
    [DllImport(Lib)] public static extern void freeaddrinfo(AddrInfo* list);
    [DllImport(Lib)] public static extern ushort htons(ushort value);
    [DllImport(Lib)] public static extern uint htonl(uint value);
}

internal static unsafe class Relay
{
    private static readonly object Gate = new();
    private static readonly List<nuint> Live = new();

    private static Exception Fail(string what, int code) => new InvalidOperationException($"{what}: WSA {code}");

    private static nuint OpenPublic(ushort port)
    {
        nuint s = NativeMethods.socket(NativeMethods.AF_INET, NativeMethods.SOCK_STREAM, NativeMethods.IPPROTO_TCP);
        if (s == NativeMethods.INVALID_SOCKET)
            throw Fail("socket", NativeMethods.WSAGetLastError());
        try
        {
            var address = new NativeMethods.SockAddrIn { Family = NativeMethods.AF_INET, Port = NativeMethods.htons(port) };
            address.Address = NativeMethods.htonl(NativeMethods.INADDR_ANY); // expect: bind-any
            if (NativeMethods.bind(s, in address, sizeof(NativeMethods.SockAddrIn)) != 0) // or: bind-any
                throw Fail("bind", NativeMethods.WSAGetLastError());
            int yes = 1;
            if (NativeMethods.SetInt(s, NativeMethods.SOL_SOCKET, NativeMethods.SO_REUSEADDR, in yes, sizeof(int)) != 0) // expect: reuseaddr-after-bind
                throw Fail("SO_REUSEADDR", NativeMethods.WSAGetLastError());
            if (NativeMethods.listen(s, 0) != 0) // expect: zero-backlog
                throw Fail("listen", NativeMethods.WSAGetLastError());
            nuint result = s;
            s = NativeMethods.INVALID_SOCKET;
            return result;
        }
        finally
        {
            if (s != NativeMethods.INVALID_SOCKET)
                NativeMethods.closesocket(s);
        }
    }

    private static nuint OpenAdmin(ushort port)
    {
        nuint s = NativeMethods.socket(NativeMethods.AF_INET, NativeMethods.SOCK_STREAM, 0);
        if (s == 0) // expect: wrong-error-check
            throw Fail("socket", NativeMethods.WSAGetLastError());
        int yes = 1;
        var address = new NativeMethods.SockAddrIn
        {
            Family = NativeMethods.AF_INET,
            Port = NativeMethods.htons(port),
            Address = NativeMethods.htonl(NativeMethods.INADDR_LOOPBACK),
        };
        if (NativeMethods.SetInt(s, NativeMethods.SOL_SOCKET, NativeMethods.SO_REUSEADDR, in yes, sizeof(int)) == NativeMethods.SOCKET_ERROR
            || NativeMethods.bind(s, in address, sizeof(NativeMethods.SockAddrIn)) == NativeMethods.SOCKET_ERROR)
        {
            int code = NativeMethods.WSAGetLastError();
            NativeMethods.closesocket(s);
            throw Fail("admin port", code);
        }
        NativeMethods.listen(s, 4); // expect: unchecked-listen
        return s;
    }

    private static nuint ConnectUpstream(string host, string service)
    {
        var hints = new NativeMethods.AddrInfo { Family = NativeMethods.AF_INET, SockType = NativeMethods.SOCK_STREAM };
        if (NativeMethods.getaddrinfo(host, service, in hints, out NativeMethods.AddrInfo* list) == -1) // expect: wrong-error-check
            return NativeMethods.INVALID_SOCKET;
        nuint s = NativeMethods.INVALID_SOCKET;
        for (NativeMethods.AddrInfo* p = list; p != null; p = p->Next)
        {
            s = NativeMethods.socket(p->Family, p->SockType, p->Protocol);
            if (s == NativeMethods.INVALID_SOCKET)
                continue;
            if (NativeMethods.connect(s, p->Addr, (int)p->AddrLen) == 0)
                break;
            NativeMethods.closesocket(s);
            Console.Error.WriteLine($"connect {host}: {NativeMethods.WSAGetLastError()}"); // expect: errno-clobbered
            s = NativeMethods.INVALID_SOCKET;
        }
        NativeMethods.freeaddrinfo(list);
        return s;
    }

    private static bool SendAll(nuint s, byte* data, int length)
    {
        while (length > 0)
        {
            int n = NativeMethods.send(s, data, length, 0);
            if (n <= 0)
                return false;
            data += n;
            length -= n;
        }
        return true;
    }

    // Two sockets, the set is built anew each round. Winsock leaves the timeout as it is.
    private static void Pump(nuint a, nuint b)
    {
        byte* buffer = stackalloc byte[8192];
        var wait = new NativeMethods.TimeVal { Sec = 60 };
        try
        {
            while (true)
            {
                NativeMethods.FdSet ready = default;
                ready.Items[ready.Count++] = a;
                ready.Items[ready.Count++] = b;
                if (NativeMethods.select(0, &ready, null, null, in wait) <= 0)
                    return;
                for (uint i = 0; i < ready.Count; i++)
                {
                    var from = (nuint)ready.Items[i];
                    int n = NativeMethods.recv(from, buffer, 8192, 0);
                    if (n <= 0 || !SendAll(from == a ? b : a, buffer, n))
                        return;
                }
            }
        }
        finally
        {
            NativeMethods.closesocket(a);
            NativeMethods.closesocket(b);
        }
    }

    private static void Reset(nuint s)
    {
        var now = new NativeMethods.Linger { OnOff = 1, Seconds = 0 }; // or: linger-misuse
        if (NativeMethods.SetLinger(s, NativeMethods.SOL_SOCKET, NativeMethods.SO_LINGER, in now, sizeof(NativeMethods.Linger)) != 0) // expect: linger-misuse
            Console.Error.WriteLine("linger: " + NativeMethods.WSAGetLastError());
        NativeMethods.closesocket(s);
    }

    private static void AdminClient(nuint client)
    {
        byte* key = stackalloc byte[1];
        bool more = true;
        while (more)
        {
            lock (Gate)
            {
                int n = NativeMethods.recv(client, key, 1, 0); // expect: blocking-under-lock
                more = n == 1 && *key != (byte)'q';
                if (more && *key == (byte)'c')
                    Console.WriteLine(Live.Count + " admin clients");
            }
        }
        lock (Gate)
            Live.Remove(client);
        Reset(client);
    }

    // Says every few seconds how many admin clients have something to say.
    private static void Watch(CancellationToken stop)
    {
        NativeMethods.FdSet busy = default;
        lock (Gate)
        {
            foreach (nuint s in Live)
                busy.Items[busy.Count++] = s; // expect: fdset-overflow
        }
        var wait = new NativeMethods.TimeVal { Sec = 5 };
        while (!stop.IsCancellationRequested && busy.Count > 0)
        {
            int n = NativeMethods.select(0, &busy, null, null, in wait); // expect: select-fdset-not-reset
            if (n == NativeMethods.SOCKET_ERROR)
                return;
            Console.WriteLine(n + " waiting");
        }
    }

    private static void Main(string[] args)
    {
        byte* data = stackalloc byte[512];
        if (args.Length != 2 || NativeMethods.WSAStartup(0x202, data) != 0)
            return;
        nuint front = OpenPublic(8080), admin = OpenAdmin(8081);
        using var stop = new CancellationTokenSource();

        var adminThread = new Thread(() =>
        {
            while (true)
            {
                nuint client = NativeMethods.accept(admin, null, null); // or: accept-error-fatal
                if (client == NativeMethods.INVALID_SOCKET) // or: accept-error-fatal
                    return; // expect: accept-error-fatal
                lock (Gate)
                    Live.Add(client);
                _ = Task.Run(() => AdminClient(client));
                _ = Task.Run(() => Watch(stop.Token));
            }
        });
        adminThread.IsBackground = true;
        adminThread.Start();

        while (!stop.IsCancellationRequested)
        {
            NativeMethods.SockAddrIn peer;
            int length = sizeof(NativeMethods.SockAddrIn);
            nuint client = NativeMethods.accept(front, &peer, &length); // expect: fd-leak-accept-loop
            if (client == NativeMethods.INVALID_SOCKET)
                continue;
            nuint upstream = ConnectUpstream(args[0], args[1]);
            if (upstream == NativeMethods.INVALID_SOCKET)
                continue;
            _ = Task.Run(() => Pump(client, upstream));
        }
        NativeMethods.closesocket(front);
        NativeMethods.WSACleanup();
    }
}
