// Port checks for monitoring; each variant made by somebody else.
using System.Runtime.InteropServices;

namespace Monitoring;

[StructLayout(LayoutKind.Sequential, Size = 16)]
public struct sockaddr_in
{
    public ushort sin_family;
    public ushort sin_port;
    public uint sin_addr;
}

[StructLayout(LayoutKind.Sequential)]
public struct pollfd
{
    public int fd;
    public short events;
    public short revents;
}

public static class Sys
{
    [DllImport("libc.so.6", SetLastError = true)] public static extern int socket(int family, int type, int protocol);
    [DllImport("libc.so.6", SetLastError = true)] public static extern int connect(int fd, ref sockaddr_in to, uint size);
    [DllImport("libc.so.6", SetLastError = true)] public static extern int poll(pollfd[] fds, nuint count, int timeout);
    [DllImport("libc.so.6", SetLastError = true)] public static extern int shutdown(int fd, int how);
    [DllImport("libc.so.6", SetLastError = true)] public static extern nint send(int fd, byte[] data, nint size, int flags);
    [DllImport("libc.so.6", SetLastError = true)] public static extern nint recv(int fd, byte[] data, nint size, int flags);
    [DllImport("libc.so.6", SetLastError = true)] public static extern int close(int fd);
    [DllImport("libc.so.6")] public static extern ushort htons(ushort port);
}

public static class Checker
{
    public static bool IsOpen(uint address, ushort port)
    {
        int fd = Sys.socket(2, 1, 0); // expect: fd-leak-error-path
        if (fd == -1)
            return false;
        var to = new sockaddr_in { sin_family = 2, sin_port = Sys.htons(port), sin_addr = address };
        return Sys.connect(fd, ref to, 16) == 0;
    }

    public static bool IsOpenClosed(uint address, ushort port)
    {
        int fd = Sys.socket(2, 1, 0);
        if (fd == -1)
            return false;
        var to = new sockaddr_in { sin_family = 2, sin_port = Sys.htons(port), sin_addr = address };
        bool open = Sys.connect(fd, ref to, 16) == 0;
        Sys.close(fd);
        return open;
    }

    public static string Banner(uint address, ushort port)
    {
        int fd = -1;
        try
        {
            fd = Sys.socket(2, 1, 0);
            if (fd < 0)
                return "no socket";
            var to = new sockaddr_in { sin_family = 2, sin_port = Sys.htons(port), sin_addr = address };
            if (Sys.connect(fd, ref to, 16) < 0)
                return "closed";
            var table = new[] { new pollfd { fd = fd, events = 1 } };
            if (Sys.poll(table, 1, 2000) <= 0)
                return "silent";
            var text = new byte[80];
            int n = (int)Sys.recv(fd, text, text.Length, 0);
            return n > 0 ? System.Text.Encoding.ASCII.GetString(text, 0, n) : "nothing";
        }
        finally
        {
            if (fd >= 0)
                Sys.close(fd);
        }
    }

    public static void Probe(uint address)
    {
        for (ushort port = 1; port < 1024; port++)
        {
            int fd = Sys.socket(2, 1, 0); // expect: fd-leak-connect-retry
            if (fd < 0)
                break;
            var to = new sockaddr_in { sin_family = 2, sin_port = Sys.htons(port), sin_addr = address };
            if (Sys.connect(fd, ref to, 16) < 0)
                continue;
            Console.WriteLine($"{port} is open");
            Sys.close(fd);
        }
    }

    public static void Notify(int fd, string message)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(message);
        Sys.send(fd, bytes, bytes.Length, 0); // expect: unchecked-send
        Sys.shutdown(fd, 1);
        Sys.close(fd);
        Sys.shutdown(fd, 0); // expect: fd-use-after-close
    }

    public static byte[] ReadAll(int fd)
    {
        var all = new List<byte>();
        var part = new byte[512];
        nint n;
        do
        {
            n = Sys.recv(fd, part, part.Length, 0);
            if (n > 0)
                all.AddRange(part[..(int)n]);
        }
        while (n > 0);
        return all.ToArray();
    }

    public static byte[] ReadExactly(int fd, int count)
    {
        byte[] data = new byte[count];
        nint n = Sys.recv(fd, data, count, 0x100);
        if (n < count)
            throw new EndOfStreamException();
        return data;
    }
}
