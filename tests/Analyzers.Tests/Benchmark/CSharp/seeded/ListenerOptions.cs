// Options of listeners, each set a little wrong in one place and right in another.
using System.Runtime.InteropServices;

namespace Options;

[StructLayout(LayoutKind.Sequential)]
public struct linger
{
    public int l_onoff;
    public int l_linger;
}

[StructLayout(LayoutKind.Sequential)]
public struct timeval
{
    public long tv_sec;
    public long tv_usec;
}

[StructLayout(LayoutKind.Sequential, Size = 16)]
public struct sockaddr_in
{
    public ushort sin_family;
    public ushort sin_port;
    public uint sin_addr;
}

public static partial class Net
{
    public const int AF_INET = 2, SOCK_STREAM = 1, SOCK_CLOEXEC = 0x80000;
    public const int SOL_SOCKET = 1, SO_REUSEADDR = 2, SO_LINGER = 13, SO_RCVTIMEO = 20, SO_KEEPALIVE = 9;
    public const uint INADDR_ANY = 0;

    [LibraryImport("libc", SetLastError = true)]
    public static partial int socket(int domain, int type, int protocol);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int bind(int fd, in sockaddr_in address, int length);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int listen(int fd, int backlog);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int setsockopt(int fd, int level, int name, in int value, int length);

    [LibraryImport("libc", EntryPoint = "setsockopt", SetLastError = true)]
    public static partial int SetLinger(int fd, int level, int name, in linger value, int length);

    [LibraryImport("libc", EntryPoint = "setsockopt", SetLastError = true)]
    public static partial int SetTimeout(int fd, int level, int name, in timeval value, int length);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int close(int fd);

    [LibraryImport("libc")]
    public static partial ushort htons(ushort value);

    [LibraryImport("libc")]
    public static partial uint htonl(uint value);
}

public static class Listeners
{
    public static int OpenPlain(ushort port)
    {
        int fd = Net.socket(Net.AF_INET, Net.SOCK_STREAM, 0);
        if (fd < 0)
            return -1;
        var here = new sockaddr_in { sin_family = Net.AF_INET, sin_port = Net.htons(port), sin_addr = Net.htonl(0x7f000001) };
        if (Net.bind(fd, in here, 16) < 0 || Net.listen(fd, 64) < 0) // expect: missing-reuseaddr
        {
            Net.close(fd);
            return -1;
        }
        return fd;
    }

    public static int OpenLate(ushort port)
    {
        int fd = Net.socket(Net.AF_INET, Net.SOCK_STREAM, 0);
        if (fd < 0)
            return -1;
        var here = new sockaddr_in { sin_family = Net.AF_INET, sin_port = Net.htons(port), sin_addr = Net.htonl(0x7f000001) };
        int on = 1;
        if (Net.bind(fd, in here, 16) < 0
            || Net.setsockopt(fd, Net.SOL_SOCKET, Net.SO_REUSEADDR, in on, sizeof(int)) < 0 // expect: reuseaddr-after-bind
            || Net.listen(fd, 0) < 0) // expect: zero-backlog
        {
            Net.close(fd);
            return -1;
        }
        return fd;
    }

    public static int OpenWell(ushort port)
    {
        int fd = Net.socket(Net.AF_INET, Net.SOCK_STREAM | Net.SOCK_CLOEXEC, 0);
        if (fd < 0)
            return -1;
        var here = new sockaddr_in { sin_family = Net.AF_INET, sin_port = Net.htons(port), sin_addr = Net.htonl(0x7f000001) };
        int on = 1;
        if (Net.setsockopt(fd, Net.SOL_SOCKET, Net.SO_REUSEADDR, in on, sizeof(int)) < 0
            || Net.bind(fd, in here, 16) < 0
            || Net.listen(fd, 128) < 0)
        {
            Net.close(fd);
            return -1;
        }
        return fd;
    }

    public static bool Hasten(int fd)
    {
        linger hard = new linger { l_onoff = 1, l_linger = 0 }; // expect: linger-misuse
        return Net.SetLinger(fd, Net.SOL_SOCKET, Net.SO_LINGER, in hard, Marshal.SizeOf<linger>()) == 0; // or: linger-misuse
    }

    public static bool Linger(int fd, int seconds)
    {
        linger soft = new() { l_onoff = 1, l_linger = seconds };
        return Net.SetLinger(fd, Net.SOL_SOCKET, Net.SO_LINGER, in soft, Marshal.SizeOf<linger>()) == 0;
    }

    public static bool KeepAlive(int fd)
    {
        int on = 1;
        return Net.setsockopt(fd, Net.SOL_SOCKET, Net.SO_KEEPALIVE, in on, 1) == 0; // expect: setsockopt-wrong-optlen
    }

    public static bool Limit(int fd, int milliseconds)
    {
        return Net.setsockopt(fd, Net.SOL_SOCKET, Net.SO_RCVTIMEO, in milliseconds, sizeof(int)) == 0; // expect: setsockopt-wrong-optlen
    }

    public static bool LimitWell(int fd, int milliseconds)
    {
        timeval limit = new() { tv_sec = milliseconds / 1000, tv_usec = milliseconds % 1000 * 1000 };
        return Net.SetTimeout(fd, Net.SOL_SOCKET, Net.SO_RCVTIMEO, in limit, Marshal.SizeOf<timeval>()) == 0;
    }
}

// What the generator of LibraryImport would write.
public static partial class Net
{
    public static partial int socket(int domain, int type, int protocol) => throw new NotImplementedException();
    public static partial int bind(int fd, in sockaddr_in address, int length) => throw new NotImplementedException();
    public static partial int listen(int fd, int backlog) => throw new NotImplementedException();
    public static partial int setsockopt(int fd, int level, int name, in int value, int length) => throw new NotImplementedException();
    public static partial int SetLinger(int fd, int level, int name, in linger value, int length) => throw new NotImplementedException();
    public static partial int SetTimeout(int fd, int level, int name, in timeval value, int length) => throw new NotImplementedException();
    public static partial int close(int fd) => throw new NotImplementedException();
    public static partial ushort htons(ushort value) => throw new NotImplementedException();
    public static partial uint htonl(uint value) => throw new NotImplementedException();
}
