// A metrics endpoint that anybody may reach, and that every child process inherits.
using System.Net;
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Sequential)]
internal struct SockAddrIn
{
    public ushort sin_family;
    public ushort sin_port;
    public uint sin_addr;
    public ulong sin_zero;
}

internal static class OpenToAll
{
    private const uint INADDR_ANY = 0;
    private const int AF_INET = 2, SOCK_DGRAM = 2, SOCK_CLOEXEC = 0x80000;

    [DllImport("libc", SetLastError = true)] private static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] private static extern int bind(int fd, ref SockAddrIn address, int length);
    [DllImport("libc", SetLastError = true)] private static extern int close(int fd);

    public static int Open(short port)
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0); // expect: cloexec-missing
        if (fd < 0)
            return -1;
        SockAddrIn here = new()
        {
            sin_family = AF_INET,
            sin_port = (ushort)IPAddress.HostToNetworkOrder(port),
            sin_addr = INADDR_ANY, // expect: bind-any
        };
        if (bind(fd, ref here, 16) < 0) // or: bind-any
        {
            close(fd);
            return -1;
        }
        return fd;
    }

    public static int OpenLocal(short port)
    {
        int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        if (fd < 0)
            return -1;
        SockAddrIn here = new()
        {
            sin_family = AF_INET,
            sin_port = (ushort)IPAddress.HostToNetworkOrder(port),
            sin_addr = (uint)IPAddress.HostToNetworkOrder(0x7f000001),
        };
        if (bind(fd, ref here, 16) < 0)
        {
            close(fd);
            return -1;
        }
        return fd;
    }
}
