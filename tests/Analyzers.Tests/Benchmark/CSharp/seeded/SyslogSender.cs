// Sends log lines to a syslog server, over UDP or TCP.
using System.Runtime.InteropServices;
using System.Text;

internal static unsafe class Net
{
    [DllImport("libc", SetLastError = true)] internal static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] internal static extern int connect(int fd, SockAddr* address, uint length);
    [DllImport("libc", SetLastError = true)] internal static extern nint sendto(int fd, byte[] data, nuint count, int flags, SockAddr* to, uint length);
    [DllImport("libc", SetLastError = true)] internal static extern nint send(int fd, byte[] data, nuint count, int flags);
    [DllImport("libc", SetLastError = true)] internal static extern int setsockopt(int fd, int level, int option, void* value, uint size);
    [DllImport("libc", SetLastError = true)] internal static extern int fcntl(int fd, int command, int argument);
    [DllImport("libc", SetLastError = true)] internal static extern int close(int fd);
    [DllImport("libc")] internal static extern int inet_pton(int family, string text, uint* address);

    internal struct SockAddr
    {
        public ushort Family;
        public ushort Port;
        public uint Address;
        public long Zero;
    }

    internal struct Linger
    {
        public int OnOff;
        public int Seconds;
    }
}

internal sealed unsafe class SyslogSender(string server, int port) : IDisposable
{
    private int _fd = -1;

    public bool Open()
    {
        Net.SockAddr to = default;
        to.Family = 2;
        to.Port = (ushort)port; // expect: port-missing-htons
        if (Net.inet_pton(2, server, &to.Address) == 0) // expect: inet-pton-wrong-compare
        {
            return false;
        }

        int fd = Net.socket(2, 1, 0); // expect: fd-leak-error-path
        if (fd == -1)
        {
            return false;
        }

        Net.Linger linger = new() { OnOff = 1, Seconds = 0 };
        if (Net.setsockopt(fd, 1, 13, &linger, 8) < 0) // expect: linger-misuse
        {
            Net.close(fd);
            return false;
        }

        if (Net.connect(fd, &to, 16) < 0)
        {
            return false;
        }

        if (Net.fcntl(fd, 4, 0x800) < 0) // expect: fcntl-setfl-clobber
        {
            Net.close(fd);
            return false;
        }

        _fd = fd;
        return true;
    }

    public void Log(int priority, string text)
    {
        byte[] line = Encoding.UTF8.GetBytes($"<{priority}>{text}\n");
        while (Net.send(_fd, line, (nuint)line.Length, 0) < 0) // expect: eagain-busy-loop, partial-send
        {
            if (Marshal.GetLastPInvokeError() != 11)
            {
                throw new IOException("syslog");
            }
        }
    }

    public static void LogOnce(string server, string text)
    {
        int fd = Net.socket(2, 2, 0);
        if (fd < 0)
        {
            return;
        }

        byte[] line = Encoding.UTF8.GetBytes($"<13>{text}");
        Net.SockAddr to = new() { Family = 2, Port = 0x0202 };
        if (Net.inet_pton(2, server, &to.Address) == 1)
        {
            _ = Net.sendto(fd, line, (nuint)line.Length, 0, &to, 16);
        }

        Net.close(fd);
    }

    public void Dispose()
    {
        if (_fd >= 0)
        {
            Net.close(_fd);
            _fd = -1;
        }
    }
}
