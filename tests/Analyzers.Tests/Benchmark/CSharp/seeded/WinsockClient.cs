// Talks to an old label printer over Winsock.
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace Labels;

internal static class Ws2
{
    public static readonly IntPtr INVALID_SOCKET = new IntPtr(-1);
    public const int SOCKET_ERROR = -1;
    public const int AF_INET = 2;
    public const int SOCK_STREAM = 1;
    public const int IPPROTO_TCP = 6;

    [StructLayout(LayoutKind.Sequential, Size = 16)]
    public struct sockaddr_in
    {
        public short sin_family;
        public ushort sin_port;
        public uint sin_addr;
        public long sin_zero;
    }

    [DllImport("ws2_32.dll", SetLastError = true)]
    public static extern IntPtr socket(int af, int type, int protocol);

    [DllImport("ws2_32.dll", SetLastError = true)]
    public static extern int connect(IntPtr s, ref sockaddr_in name, int namelen);

    [DllImport("ws2_32.dll", SetLastError = true)]
    public static extern int send(IntPtr s, byte[] buf, int len, int flags);

    [DllImport("ws2_32.dll", SetLastError = true)]
    public static extern int recv(IntPtr s, byte[] buf, int len, int flags);

    [DllImport("ws2_32.dll")]
    public static extern int closesocket(IntPtr s);

    [DllImport("ws2_32.dll")]
    public static extern int WSAGetLastError();

    [DllImport("ws2_32.dll")]
    public static extern ushort htons(ushort hostshort);

    [DllImport("ws2_32.dll", CharSet = CharSet.Ansi)]
    public static extern uint inet_addr(string cp);
}

internal static class LabelPrinter
{
    public static bool Print(string host, string label)
    {
        IntPtr s = Ws2.socket(Ws2.AF_INET, Ws2.SOCK_STREAM, Ws2.IPPROTO_TCP); // expect: fd-leak-error-path
        if (s == IntPtr.Zero) // expect: wrong-error-check
        {
            return false;
        }

        var printer = new Ws2.sockaddr_in
        {
            sin_family = Ws2.AF_INET,
            sin_port = Ws2.htons(9100),
            sin_addr = Ws2.inet_addr(host), // expect: inet-addr-none-unchecked, obsolete-inet-addr
        };
        if (Ws2.connect(s, ref printer, Marshal.SizeOf(printer)) == Ws2.SOCKET_ERROR)
        {
            return false;
        }

        byte[] bytes = Encoding.ASCII.GetBytes(label);
        if (Ws2.send(s, bytes, bytes.Length, 0) == Ws2.SOCKET_ERROR) // expect: partial-send
        {
            Ws2.closesocket(s);
            return false;
        }

        Ws2.closesocket(s);
        return true;
    }

    public static string Status(string host)
    {
        uint address = Ws2.inet_addr(host); // expect: obsolete-inet-addr
        if (address == 0xFFFFFFFF)
        {
            throw new ArgumentException("not an address", nameof(host));
        }

        IntPtr s = Ws2.socket(Ws2.AF_INET, Ws2.SOCK_STREAM, Ws2.IPPROTO_TCP);
        if (s == Ws2.INVALID_SOCKET)
        {
            throw new Win32Exception(Ws2.WSAGetLastError());
        }

        try
        {
            var printer = new Ws2.sockaddr_in { sin_family = Ws2.AF_INET, sin_port = Ws2.htons(9101), sin_addr = address };
            if (Ws2.connect(s, ref printer, 16) != 0)
            {
                throw new Win32Exception(Ws2.WSAGetLastError());
            }

            byte[] answer = new byte[256];
            int n = Ws2.recv(s, answer, answer.Length, 0);
            return n <= 0 ? "" : Encoding.ASCII.GetString(answer, 0, n);
        }
        finally
        {
            Ws2.closesocket(s);
        }
    }
}
