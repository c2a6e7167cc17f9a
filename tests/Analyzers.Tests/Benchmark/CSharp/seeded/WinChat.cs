// A chat client for Windows: one thread sends, this one receives.
using System;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

using SOCKET = System.UIntPtr;

namespace Chat
{
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct ADDRINFOA
    {
        public int ai_flags;
        public int ai_family;
        public int ai_socktype;
        public int ai_protocol;
        public UIntPtr ai_addrlen;
        public byte* ai_canonname;
        public byte* ai_addr;
        public ADDRINFOA* ai_next;
    }

    internal static unsafe class Ws
    {
        private const string Dll = "Ws2_32.dll";
        public static readonly SOCKET INVALID_SOCKET = new UIntPtr(ulong.MaxValue);
        public const int SOCKET_ERROR = -1;

        [DllImport(Dll)] public static extern int WSAStartup(ushort version, byte* data);
        [DllImport(Dll)] public static extern int WSACleanup();
        [DllImport(Dll)] public static extern int WSAGetLastError();
        [DllImport(Dll, CharSet = CharSet.Ansi)] public static extern int getaddrinfo(string node, string service, ADDRINFOA* hints, ADDRINFOA** result);
        [DllImport(Dll)] public static extern void freeaddrinfo(ADDRINFOA* list);
        [DllImport(Dll)] public static extern SOCKET socket(int af, int type, int protocol);
        [DllImport(Dll)] public static extern int connect(SOCKET s, byte* name, int length);
        [DllImport(Dll)] public static extern int send(SOCKET s, byte* data, int length, int flags);
        [DllImport(Dll)] public static extern int recv(SOCKET s, byte* data, int length, int flags);
        [DllImport(Dll)] public static extern int shutdown(SOCKET s, int how);
        [DllImport(Dll)] public static extern int closesocket(SOCKET s);
    }

    internal static unsafe class Program
    {
        private static SOCKET s_socket;

        private static int Main(string[] args)
        {
            byte* data = stackalloc byte[408];
            if (Ws.WSAStartup(0x202, data) != 0)
                return 1;

            ADDRINFOA hints; // or: hints-uninit
            hints.ai_family = 2;
            hints.ai_socktype = 1;
            hints.ai_protocol = 6;
            ADDRINFOA* list;
            if (Ws.getaddrinfo(args[0], args[1], &hints, &list) != 0) // expect: hints-uninit
            {
                Console.WriteLine("getaddrinfo: {0}", Ws.WSAGetLastError());
                return 1;
            }

            s_socket = Ws.socket(list->ai_family, list->ai_socktype, list->ai_protocol);
            if (s_socket == Ws.INVALID_SOCKET)
            {
                Ws.freeaddrinfo(list);
                return 1;
            }

            Ws.freeaddrinfo(list);
            if (Ws.connect(s_socket, list->ai_addr, (int)list->ai_addrlen) == Ws.SOCKET_ERROR) // expect: addrinfo-use-after-free
            {
                Ws.closesocket(s_socket);
                return 1;
            }

            new Thread(Type) { IsBackground = true }.Start();
            byte* buffer = stackalloc byte[512];
            while (true)
            {
                int n = Ws.recv(s_socket, buffer, 512, 0);
                if (n == Ws.SOCKET_ERROR || n == 0)
                    break;
                buffer[n] = 0; // expect: recv-off-by-one-nul
                Console.Write(Marshal.PtrToStringAnsi((IntPtr)buffer));
            }

            Ws.closesocket(s_socket);
            Ws.shutdown(s_socket, 2); // expect: fd-use-after-close
            Ws.WSACleanup();
            return 0;
        }

        private static void Type()
        {
            string line;
            while ((line = Console.ReadLine()) != null)
            {
                byte[] bytes = Encoding.UTF8.GetBytes(line + "\n");
                fixed (byte* p = bytes)
                {
                    Ws.send(s_socket, p, bytes.Length, 0); // expect: unchecked-send
                }
            }
        }
    }
}
