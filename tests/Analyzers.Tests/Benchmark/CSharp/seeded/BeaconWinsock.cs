// LAN discovery beacon for the lobby, Windows only.
using System;
using System.Collections.Generic;
using System.Net;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace Lobby.Net
{
    [StructLayout(LayoutKind.Sequential)]
    public struct SOCKADDR_IN
    {
        public short sin_family;
        public ushort sin_port;
        public uint sin_addr;
        public ulong sin_zero;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct TIMEVAL
    {
        public int tv_sec;
        public int tv_usec;
    }

    [StructLayout(LayoutKind.Sequential)]
    public unsafe struct FD_SET
    {
        public uint fd_count;
        public fixed ulong fd_array[64];
    }

    internal static unsafe class WS2
    {
        internal const string Dll = "ws2_32.dll";
        internal const int AF_INET = 2;
        internal const int SOCK_STREAM = 1;
        internal const int SOCK_DGRAM = 2;
        internal const int SOL_SOCKET = 0xffff;
        internal const int SO_REUSEADDR = 4;
        internal const int SO_BROADCAST = 0x20;
        internal const int SO_RCVTIMEO = 0x1006;
        internal const uint INADDR_ANY = 0;
        internal const uint INADDR_LOOPBACK = 0x7f000001;
        internal const uint INADDR_BROADCAST = 0xffffffff;
        internal const uint INADDR_NONE = 0xffffffff;
        internal static readonly UIntPtr INVALID_SOCKET = UIntPtr.MaxValue;
        internal const int SOCKET_ERROR = -1;

        [DllImport(Dll, SetLastError = true)]
        internal static extern UIntPtr socket(int af, int type, int protocol);
        [DllImport(Dll, SetLastError = true)]
        internal static extern int bind(UIntPtr s, ref SOCKADDR_IN name, int namelen);
        [DllImport(Dll, SetLastError = true)]
        internal static extern int listen(UIntPtr s, int backlog);
        [DllImport(Dll, SetLastError = true)]
        internal static extern UIntPtr accept(UIntPtr s, ref SOCKADDR_IN addr, ref int addrlen);
        [DllImport(Dll, SetLastError = true)]
        internal static extern int connect(UIntPtr s, ref SOCKADDR_IN name, int namelen);
        [DllImport(Dll, SetLastError = true)]
        internal static extern int setsockopt(UIntPtr s, int level, int optname, ref int optval, int optlen);
        [DllImport(Dll, SetLastError = true)]
        internal static extern int sendto(UIntPtr s, byte[] buf, int len, int flags, ref SOCKADDR_IN to, int tolen);
        [DllImport(Dll, SetLastError = true)]
        internal static extern int recvfrom(UIntPtr s, byte[] buf, int len, int flags, ref SOCKADDR_IN from, ref int fromlen);
        [DllImport(Dll, SetLastError = true)]
        internal static extern int send(UIntPtr s, byte[] buf, int len, int flags);
        [DllImport(Dll, SetLastError = true)]
        internal static extern int recv(UIntPtr s, [Out] byte[] buf, int len, int flags);
        [DllImport(Dll, SetLastError = true)]
        internal static extern int closesocket(UIntPtr s);
        [DllImport(Dll)]
        internal static extern ushort htons(ushort v);
        [DllImport(Dll)]
        internal static extern ushort ntohs(ushort v);
        [DllImport(Dll)]
        internal static extern uint htonl(uint v);
        [DllImport(Dll, CharSet = CharSet.Ansi)]
        internal static extern uint inet_addr(string cp);
        [DllImport(Dll)]
        internal static extern IntPtr inet_ntoa(uint address);
        [DllImport(Dll)]
        internal static extern int WSAGetLastError();
        [DllImport(Dll, SetLastError = true)]
        internal static extern int select(int nfds, ref FD_SET read, IntPtr write, IntPtr except, ref TIMEVAL timeout);
    }

    public sealed class Beacon : IDisposable
    {
        private readonly UIntPtr _socket;
        private readonly ushort _port;
        private bool _disposed;

        public Beacon(ushort port)
        {
            _port = port;
            _socket = WS2.socket(WS2.AF_INET, WS2.SOCK_DGRAM, 17);
            if (_socket == WS2.INVALID_SOCKET)
                throw new InvalidOperationException("socket: " + WS2.WSAGetLastError());
            int on = 1;
            WS2.setsockopt(_socket, WS2.SOL_SOCKET, WS2.SO_BROADCAST, ref on, sizeof(int)); // expect: unchecked-setsockopt
            int timeout = 500;
            if (WS2.setsockopt(_socket, WS2.SOL_SOCKET, WS2.SO_RCVTIMEO, ref timeout, 2) != 0) // expect: setsockopt-wrong-optlen
                throw new InvalidOperationException("SO_RCVTIMEO: " + WS2.WSAGetLastError());
        }

        public void Shout(string name)
        {
            var everybody = new SOCKADDR_IN
            {
                sin_family = WS2.AF_INET,
                sin_port = _port, // expect: port-missing-htons
                sin_addr = WS2.INADDR_BROADCAST,
            };
            byte[] payload = Encoding.UTF8.GetBytes(name);
            WS2.sendto(_socket, payload, payload.Length, 0, ref everybody, Marshal.SizeOf<SOCKADDR_IN>()); // expect: unchecked-send
        }

        public IEnumerable<string> Listen(CancellationToken token)
        {
            byte[] buffer = new byte[1024];
            SOCKADDR_IN from = default;
            int size = Marshal.SizeOf(typeof(SOCKADDR_IN));
            while (!token.IsCancellationRequested)
            {
                int n = WS2.recvfrom(_socket, buffer, buffer.Length, 0, ref from, ref size); // expect: addrlen-not-reset
                if (n == WS2.SOCKET_ERROR)
                    continue;
                yield return $"{Encoding.UTF8.GetString(buffer, 0, n)} on port {from.sin_port}"; // expect: port-missing-ntohs
            }
        }

        public void Dispose()
        {
            if (_disposed)
                return;
            _disposed = true;
            WS2.closesocket(_socket);
        }
    }

    public static class LobbyHost
    {
        public static UIntPtr Open(ushort port)
        {
            UIntPtr s = WS2.socket(WS2.AF_INET, WS2.SOCK_STREAM, 6);
            if (s == UIntPtr.Zero) // expect: wrong-error-check
                return WS2.INVALID_SOCKET;
            var here = new SOCKADDR_IN { sin_family = WS2.AF_INET };
            here.sin_port = (ushort)IPAddress.HostToNetworkOrder((short)port);
            here.sin_addr = WS2.INADDR_LOOPBACK; // expect: addr-missing-htonl
            if (WS2.bind(s, ref here, Marshal.SizeOf(here)) == WS2.SOCKET_ERROR)
            {
                WS2.closesocket(s);
                return WS2.INVALID_SOCKET;
            }

            int yes = 1;
            if (WS2.setsockopt(s, WS2.SOL_SOCKET, WS2.SO_REUSEADDR, ref yes, 4) != 0) // expect: reuseaddr-after-bind
            {
                WS2.closesocket(s);
                return WS2.INVALID_SOCKET;
            }

            WS2.listen(s, 0); // expect: unchecked-listen, zero-backlog
            return s;
        }

        public static void Serve(UIntPtr listener)
        {
            while (true)
            {
                SOCKADDR_IN peer = new SOCKADDR_IN();
                int length = Marshal.SizeOf(peer);
                UIntPtr client = WS2.accept(listener, ref peer, ref length); // expect: unchecked-accept
                ThreadPool.QueueUserWorkItem(_ => Talk(client));
            }
        }

        private static void Talk(UIntPtr client)
        {
            byte[] line = new byte[256];
            while (true)
            {
                int n = WS2.recv(client, line, line.Length, 0); // expect: recv-zero-not-handled
                if (n < 0)
                    break;
                int sent = WS2.send(client, line, n, 0); // expect: partial-send
                if (sent == WS2.SOCKET_ERROR) // or: partial-send
                    break;
            }

            WS2.closesocket(client);
            Console.WriteLine("gone: " + WS2.send(client, line, 1, 0)); // expect: fd-use-after-close
        }

        public static UIntPtr Join(string address, ushort port)
        {
            var s = WS2.socket(WS2.AF_INET, WS2.SOCK_STREAM, 0);
            if (s == WS2.INVALID_SOCKET)
                return s;
            var there = new SOCKADDR_IN
            {
                sin_family = WS2.AF_INET,
                sin_port = (ushort)WS2.htonl(port), // expect: htons-width
                sin_addr = WS2.inet_addr(address), // expect: inet-addr-none-unchecked, obsolete-inet-addr
            };
            while (WS2.connect(s, ref there, Marshal.SizeOf(there)) != 0) // expect: connect-retry-same-socket
                Thread.Sleep(250);
            return s;
        }

        public static string Pair(uint a, uint b) =>
            Marshal.PtrToStringAnsi(WS2.inet_ntoa(a)) + " - " + Marshal.PtrToStringAnsi(WS2.inet_ntoa(b)); // expect: obsolete-inet-ntoa, obsolete-inet-ntoa

        public static unsafe bool Wait(UIntPtr s, int rounds)
        {
            FD_SET set = default;
            set.fd_count = 1;
            set.fd_array[0] = s.ToUInt64();
            TIMEVAL patience = new TIMEVAL { tv_sec = 1 };
            while (rounds-- > 0)
            {
                int ready = WS2.select(0, ref set, IntPtr.Zero, IntPtr.Zero, ref patience); // expect: select-fdset-not-reset
                if (ready > 0)
                    return true;
                if (ready < 0)
                    return false;
            }

            return false;
        }
    }
}
