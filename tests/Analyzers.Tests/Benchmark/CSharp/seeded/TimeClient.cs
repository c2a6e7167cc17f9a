// Asks a list of RFC 868 servers for the time and prints how far the clock is off.
using System.Runtime.InteropServices;
using System.Text;

static unsafe class Native
{
    public const int AF_INET = 2;
    public const int SOCK_STREAM = 1;
    public const int SOCK_DGRAM = 2;
    public const int SOL_SOCKET = 1;
    public const int SO_RCVTIMEO = 20;

    [DllImport("libc", SetLastError = true)]
    public static extern int socket(int domain, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    public static extern int connect(int fd, ref sockaddr_in addr, int len);

    [DllImport("libc", SetLastError = true)]
    public static extern IntPtr recv(int fd, byte[] buf, IntPtr len, int flags);

    [DllImport("libc", SetLastError = true)]
    public static extern IntPtr send(int fd, byte[] buf, IntPtr len, int flags);

    [DllImport("libc", SetLastError = true)]
    public static extern int setsockopt(int fd, int level, int name, ref timeval value, int len);

    [DllImport("libc", SetLastError = true)]
    public static extern int close(int fd);

    [DllImport("libc")]
    public static extern uint inet_addr(string text);

    [DllImport("libc")]
    public static extern ushort htons(ushort value);
}

[StructLayout(LayoutKind.Sequential)]
struct sockaddr_in
{
    public ushort sin_family;
    public ushort sin_port;
    public uint sin_addr;
    public ulong sin_zero;
}

[StructLayout(LayoutKind.Sequential)]
struct timeval
{
    public long tv_sec;
    public long tv_usec;
}

static class TimeClient
{
    const uint Epoch1900 = 2208988800;

    static int Main(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("usage: timeclient address...");
            return 2;
        }

        int failures = 0;
        foreach (string server in args)
        {
            long seconds = Ask(server);
            if (seconds < 0)
            {
                Console.WriteLine("{0}: no answer", server);
                failures++;
                continue;
            }
            long here = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            Console.WriteLine("{0}: {1:+0;-0;0} s", server, here - seconds);
        }
        return failures;
    }

    static long Ask(string server)
    {
        int fd = Native.socket(Native.AF_INET, Native.SOCK_STREAM, 0); // expect: fd-leak-error-path
        if (fd == -1)
            return -1;

        var tv = new timeval { tv_sec = 5 };
        Native.setsockopt(fd, Native.SOL_SOCKET, Native.SO_RCVTIMEO, ref tv, 8); // expect: unchecked-setsockopt, setsockopt-wrong-optlen

        var to = new sockaddr_in();
        to.sin_family = Native.AF_INET;
        to.sin_port = 37; // expect: port-missing-htons
        to.sin_addr = Native.inet_addr(server); // expect: obsolete-inet-addr, inet-addr-none-unchecked
        if (Native.connect(fd, ref to, Marshal.SizeOf<sockaddr_in>()) != 0)
        {
            Console.Error.WriteLine("connect: {0}", Marshal.GetLastWin32Error());
            return -1;
        }

        var answer = new byte[4];
        int got = (int)Native.recv(fd, answer, (IntPtr)4, 0); // expect: partial-recv
        Native.close(fd);
        if (got < 0)
            return -1;
        uint raw = (uint)(answer[0] << 24 | answer[1] << 16 | answer[2] << 8 | answer[3]);
        return raw - Epoch1900;
    }

    // The datagram variant reads in one piece: a datagram comes whole or not at all.
    static long AskByDatagram(string server)
    {
        int fd = Native.socket(Native.AF_INET, Native.SOCK_DGRAM, 0);
        if (fd < 0)
            return -1;
        try
        {
            var tv = new timeval { tv_sec = 5 };
            if (Native.setsockopt(fd, Native.SOL_SOCKET, Native.SO_RCVTIMEO, ref tv, Marshal.SizeOf<timeval>()) < 0)
                return -1;
            var to = new sockaddr_in { sin_family = Native.AF_INET, sin_port = Native.htons(37) };
            uint address = Native.inet_addr(server); // expect: obsolete-inet-addr
            if (address == uint.MaxValue)
                return -1;
            to.sin_addr = address;
            if (Native.connect(fd, ref to, 16) < 0)
                return -1;
            var nothing = new byte[1];
            if ((long)Native.send(fd, nothing, IntPtr.Zero, 0) < 0)
                return -1;
            var answer = new byte[4];
            if ((long)Native.recv(fd, answer, (IntPtr)4, 0) != 4)
                return -1;
            return (long)BitConverter.ToUInt32(answer.Reverse().ToArray(), 0) - Epoch1900;
        }
        finally
        {
            Native.close(fd);
        }
    }
}
