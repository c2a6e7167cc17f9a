// Receives files: first a line with the name, then the length, then the bytes. Windows only.
using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace FileDrop
{
    [StructLayout(LayoutKind.Sequential)]
    public struct WSAData
    {
        public short wVersion;
        public short wHighVersion;
        public ushort iMaxSockets;
        public ushort iMaxUdpDg;
        public IntPtr lpVendorInfo;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 386)]
        public byte[] rest;
    }

    [StructLayout(LayoutKind.Sequential, Size = 16)]
    public struct SOCKADDR_IN
    {
        public short sin_family;
        public ushort sin_port;
        public uint sin_addr;
    }

    internal static class WinSock
    {
        public const int SOCKET_ERROR = -1;
        public static readonly IntPtr INVALID_SOCKET = new IntPtr(-1);
        public const int AF_INET = 2;
        public const int SOCK_STREAM = 1;
        public const int IPPROTO_TCP = 6;

        [DllImport("ws2_32.dll", CharSet = CharSet.Ansi, SetLastError = true)]
        public static extern int WSAStartup(short version, out WSAData data);
        [DllImport("ws2_32.dll")]
        public static extern int WSACleanup();
        [DllImport("ws2_32.dll")]
        public static extern int WSAGetLastError();
        [DllImport("ws2_32.dll", SetLastError = true)]
        public static extern IntPtr socket(int af, int type, int protocol);
        [DllImport("ws2_32.dll", SetLastError = true)]
        public static extern int bind(IntPtr s, ref SOCKADDR_IN name, int namelen);
        [DllImport("ws2_32.dll", SetLastError = true)]
        public static extern int listen(IntPtr s, int backlog);
        [DllImport("ws2_32.dll", SetLastError = true)]
        public static extern IntPtr accept(IntPtr s, ref SOCKADDR_IN addr, ref int addrlen);
        [DllImport("ws2_32.dll", SetLastError = true)]
        public static extern int recv(IntPtr s, byte[] buf, int len, int flags);
        [DllImport("ws2_32.dll", SetLastError = true)]
        public static extern int send(IntPtr s, byte[] buf, int len, int flags);
        [DllImport("ws2_32.dll", SetLastError = true)]
        public static extern int closesocket(IntPtr s);
        [DllImport("ws2_32.dll")]
        public static extern ushort htons(ushort v);
        [DllImport("ws2_32.dll")]
        public static extern uint ntohl(uint v);
    }

    public static class Program
    {
        private static readonly string Root = @"C:\drop";

        public static int Main()
        {
            WSAData data;
            if (WinSock.WSAStartup(0x0202, out data) != 0)
                return 1;

            IntPtr listener = WinSock.socket(WinSock.AF_INET, WinSock.SOCK_STREAM, WinSock.IPPROTO_TCP);
            if (listener == IntPtr.Zero) // expect: wrong-error-check
                return Fail("socket");

            SOCKADDR_IN here = new SOCKADDR_IN();
            here.sin_family = WinSock.AF_INET;
            here.sin_port = WinSock.htons(2121);
            if (WinSock.bind(listener, ref here, Marshal.SizeOf(typeof(SOCKADDR_IN))) == WinSock.SOCKET_ERROR)
                return Fail("bind");
            if (WinSock.listen(listener, 10) == WinSock.SOCKET_ERROR)
                return Fail("listen");

            SOCKADDR_IN peer = new SOCKADDR_IN();
            int peerLength = Marshal.SizeOf(typeof(SOCKADDR_IN));
            while (true)
            {
                IntPtr client = WinSock.accept(listener, ref peer, ref peerLength); // expect: addrlen-not-reset, fd-leak-accept-loop
                if (client == WinSock.INVALID_SOCKET)
                    continue;
                try
                {
                    Receive(client);
                }
                catch (IOException e)
                {
                    Console.Error.WriteLine(e.Message);
                }
            }
        }

        private static void Receive(IntPtr client)
        {
            byte[] name = new byte[256];
            int n = WinSock.recv(client, name, name.Length, 0);
            if (n <= 0)
                return;
            string file = Encoding.UTF8.GetString(name, 0, n).Trim();

            byte[] head = new byte[4];
            if (WinSock.recv(client, head, 4, 0) != 4)
                return;
            int length = (int)WinSock.ntohl(BitConverter.ToUInt32(head, 0));
            byte[] body = new byte[65536];
            int got = WinSock.recv(client, body, length, 0); // expect: net-length-unvalidated
            if (got == WinSock.SOCKET_ERROR)
            {
                Fail("recv");
                return;
            }
            using (FileStream stream = File.Create(Path.Combine(Root, file))) // expect: net-path-traversal
                stream.Write(body, 0, got);

            byte[] ok = Encoding.ASCII.GetBytes("OK\r\n");
            WinSock.send(client, ok, ok.Length, 0); // expect: unchecked-send
        }

        private static int Fail(string what)
        {
            Console.Error.WriteLine("{0} failed: {1}", what, WinSock.WSAGetLastError());
            WinSock.WSACleanup();
            return 1;
        }
    }
}
