// A line-echo daemon that talks to libc itself because it has to hand its sockets to a native module.
using System.Runtime.InteropServices;

namespace EchoDaemon;

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct SockAddrIn
{
    public ushort sin_family;
    public ushort sin_port;
    public uint sin_addr;
    public fixed byte sin_zero[8];
}

internal static class Libc
{
    public const int AF_INET = 2;
    public const int SOCK_STREAM = 1;
    public const int SOL_SOCKET = 1;
    public const int SO_REUSEADDR = 2;
    public const int EINTR = 4;

    [DllImport("libc", SetLastError = true)]
    public static extern int socket(int domain, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    public static extern int bind(int fd, ref SockAddrIn addr, uint len);

    [DllImport("libc", SetLastError = true)]
    public static extern int listen(int fd, int backlog);

    [DllImport("libc", SetLastError = true)]
    public static extern int accept(int fd, IntPtr addr, IntPtr len);

    [DllImport("libc", SetLastError = true)]
    public static extern int setsockopt(int fd, int level, int name, ref int value, uint len);

    [DllImport("libc", SetLastError = true)]
    public static extern nint recv(int fd, byte[] buffer, nuint length, int flags);

    [DllImport("libc", SetLastError = true)]
    public static extern nint send(int fd, byte[] buffer, nuint length, int flags);

    [DllImport("libc", SetLastError = true)]
    public static extern int close(int fd);

    [DllImport("libc")]
    public static extern ushort htons(ushort value);
}

internal static class Program
{
    private const int Port = 7007;

    private static int Main()
    {
        int listener = OpenListener(Port);
        if (listener < 0)
        {
            Console.Error.WriteLine("cannot listen");
            return 1;
        }

        byte[] buffer = new byte[1024];
        while (true)
        {
            int client = Libc.accept(listener, IntPtr.Zero, IntPtr.Zero);
            if (client < 0)
            {
                continue;
            }

            Echo(client, buffer);
            Libc.close(client);
        }
    }

    private static int OpenListener(ushort port)
    {
        int fd = Libc.socket(Libc.AF_INET, Libc.SOCK_STREAM, 0); // expect: fd-leak-error-path
        if (fd < 0)
        {
            return -1;
        }

        int on = 1;
        Libc.setsockopt(fd, Libc.SOL_SOCKET, Libc.SO_REUSEADDR, ref on, sizeof(int)); // expect: unchecked-setsockopt

        SockAddrIn address = default;
        address.sin_family = Libc.AF_INET;
        address.sin_port = port; // expect: port-missing-htons
        if (Libc.bind(fd, ref address, 16) < 0)
        {
            return -1;
        }

        Libc.listen(fd, 16); // expect: unchecked-listen
        return fd;
    }

    private static void Echo(int client, byte[] buffer)
    {
        while (true)
        {
            nint count = Libc.recv(client, buffer, (nuint)buffer.Length, 0);
            if (count <= 0)
            {
                return;
            }

            Libc.send(client, buffer, (nuint)count, 0); // expect: unchecked-send
        }
    }
}
