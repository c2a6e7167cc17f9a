// A chat relay on Winsock, with SOCKET as nuint.
using System.Runtime.InteropServices;

namespace Relay;

internal static unsafe class WinSock
{
    public static readonly nuint INVALID_SOCKET = unchecked((nuint)(-1));
    public const int SOCKET_ERROR = -1;
    public const int AF_INET = 2, SOCK_STREAM = 1, IPPROTO_TCP = 6;
    public const int SOL_SOCKET = 0xffff, SO_REUSEADDR = 4;
    public const int WSAEWOULDBLOCK = 10035;
    public const uint INADDR_LOOPBACK = 0x7f000001;

    public struct WSAData
    {
        public fixed byte data[512];
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct SOCKADDR_IN
    {
        public ushort sin_family;
        public ushort sin_port;
        public uint sin_addr;
        public ulong sin_zero;
    }

    [DllImport("ws2_32")] public static extern int WSAStartup(ushort version, WSAData* data);
    [DllImport("ws2_32")] public static extern int WSACleanup();
    [DllImport("ws2_32")] public static extern int WSAGetLastError();
    [DllImport("ws2_32")] public static extern nuint socket(int family, int type, int protocol);
    [DllImport("ws2_32")] public static extern int bind(nuint s, SOCKADDR_IN* address, int length);
    [DllImport("ws2_32")] public static extern int listen(nuint s, int backlog);
    [DllImport("ws2_32")] public static extern nuint accept(nuint s, SOCKADDR_IN* address, int* length);
    [DllImport("ws2_32")] public static extern int recv(nuint s, byte* buffer, int length, int flags);
    [DllImport("ws2_32")] public static extern int send(nuint s, byte* buffer, int length, int flags);
    [DllImport("ws2_32")] public static extern int setsockopt(nuint s, int level, int name, byte* value, int length);
    [DllImport("ws2_32")] public static extern int closesocket(nuint s);
    [DllImport("ws2_32")] public static extern ushort htons(ushort value);
    [DllImport("ws2_32")] public static extern uint htonl(uint value);
}

internal static unsafe class Relay
{
    private static nuint Open(ushort port)
    {
        nuint s = WinSock.socket(WinSock.AF_INET, WinSock.SOCK_STREAM, WinSock.IPPROTO_TCP); // expect: fd-leak-error-path
        if (s == WinSock.INVALID_SOCKET)
        {
            return WinSock.INVALID_SOCKET;
        }

        int on = 1;
        if (WinSock.setsockopt(s, WinSock.SOL_SOCKET, WinSock.SO_REUSEADDR, (byte*)&on, sizeof(int)) != 0)
        {
            WinSock.closesocket(s);
            return WinSock.INVALID_SOCKET;
        }

        WinSock.SOCKADDR_IN here = default;
        here.sin_family = WinSock.AF_INET;
        here.sin_port = WinSock.htons(port);
        here.sin_addr = WinSock.INADDR_LOOPBACK; // expect: addr-missing-htonl
        if (WinSock.bind(s, &here, sizeof(WinSock.SOCKADDR_IN)) == WinSock.SOCKET_ERROR)
        {
            return WinSock.INVALID_SOCKET;
        }

        if (WinSock.listen(s, 5) == WinSock.SOCKET_ERROR)
        {
            WinSock.closesocket(s);
            return WinSock.INVALID_SOCKET;
        }

        return s;
    }

    private static void Serve(nuint listener)
    {
        byte* buffer = stackalloc byte[512];
        while (true)
        {
            nuint client = WinSock.accept(listener, null, null);
            if (client == WinSock.INVALID_SOCKET)
            {
                continue;
            }

            while (true)
            {
                int n = WinSock.recv(client, buffer, 512, 0); // expect: recv-zero-not-handled
                if (n == WinSock.SOCKET_ERROR)
                {
                    break;
                }

                if (WinSock.send(client, buffer, n, 0) != n)
                {
                    break;
                }
            }

            WinSock.closesocket(client);
        }
    }

    private static int Main()
    {
        WinSock.WSAData data;
        if (WinSock.WSAStartup(0x0202, &data) != 0)
        {
            return 1;
        }

        nuint listener = Open(4000);
        if (listener == WinSock.INVALID_SOCKET)
        {
            Console.Error.WriteLine($"error {WinSock.WSAGetLastError()}");
            WinSock.WSACleanup();
            return 1;
        }

        Serve(listener);
        WinSock.closesocket(listener);
        WinSock.WSACleanup();
        return 0;
    }
}
