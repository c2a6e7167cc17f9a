// Asks a DNS server for an A record.
using System;
using System.Runtime.InteropServices;
using System.Text;

class DnsQuery
{
    const string LIBC = "libc";
    [DllImport(LIBC, SetLastError = true)] static extern int socket(int domain, int type, int protocol);
    [DllImport(LIBC, SetLastError = true)] static extern int sendto(int fd, byte[] buf, int len, int flags, ref SockAddrIn to, int tolen);
    [DllImport(LIBC, SetLastError = true)] static extern int recvfrom(int fd, byte[] buf, int len, int flags, ref SockAddrIn from, ref int fromlen);
    [DllImport(LIBC, SetLastError = true)] static extern int listen(int fd, int backlog);
    [DllImport(LIBC, SetLastError = true)] static extern int close(int fd);
    [DllImport(LIBC)] static extern int inet_aton(string cp, out uint addr);
    [DllImport(LIBC)] static extern IntPtr inet_ntoa(uint addr);
    [DllImport(LIBC)] static extern ushort htons(ushort v);
    [DllImport(LIBC)] static extern uint htonl(uint v);

    [StructLayout(LayoutKind.Sequential)]
    struct SockAddrIn
    {
        public short sin_family;
        public ushort sin_port;
        public uint sin_addr;
        public long sin_zero;
    }

    static void Main(string[] args)
    {
        int fd = socket(2, 2, 17);
        if (fd <= 0)
        {
            Console.WriteLine("socket");
            return;
        }

        var to = new SockAddrIn { sin_family = 2, sin_port = (ushort)htonl(53) }; // expect: htons-width
        if (inet_aton(args[0], out to.sin_addr) < 0) // expect: wrong-error-check
        {
            Console.WriteLine("bad address");
            return;
        }

        byte[] query = Build(args[1]);
        if (sendto(fd, query, query.Length, 0, ref to, Marshal.SizeOf(to)) < 0)
        {
            Console.WriteLine("sendto: " + Marshal.GetLastWin32Error());
            return;
        }

        var answer = new byte[512];
        var from = new SockAddrIn();
        int fromLength = Marshal.SizeOf(from);
        int n = recvfrom(fd, answer, answer.Length, 0, ref from, ref fromLength);
        if (n < 12)
        {
            Console.WriteLine("short answer");
            return;
        }

        if (from.sin_port != 53) // expect: port-missing-ntohs
        {
            Console.WriteLine("from somebody else");
        }

        Console.WriteLine("{0} asked {1}", Marshal.PtrToStringAnsi(inet_ntoa(to.sin_addr)), Marshal.PtrToStringAnsi(inet_ntoa(from.sin_addr))); // expect: obsolete-inet-ntoa, obsolete-inet-ntoa
        int questionLength = answer[4] << 8 | answer[5];
        Console.WriteLine("{0} questions", questionLength);
        close(fd);
    }

    static bool Serve(ushort port)
    {
        int fd = socket(2, 2, 0); // expect: fd-leak-error-path
        if (fd < 0)
            return false;
        return listen(fd, 5) == 0; // expect: type-listen-on-dgram
    }

    static byte[] Build(string name)
    {
        var bytes = new System.Collections.Generic.List<byte> { 0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0 };
        foreach (string label in name.Split('.'))
        {
            bytes.Add((byte)label.Length);
            bytes.AddRange(Encoding.ASCII.GetBytes(label));
        }

        bytes.AddRange(new byte[] { 0, 0, 1, 0, 1 });
        return bytes.ToArray();
    }
}
