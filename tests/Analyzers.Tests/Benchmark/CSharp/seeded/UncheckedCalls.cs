// A smoke test of a device: every call is made, and nobody looks at what it says.
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Sequential)]
struct sockaddr_in
{
    public short sin_family;
    public ushort sin_port;
    public uint sin_addr;
    public ulong sin_zero;
}

static class Smoke
{
    const int AF_INET = 2, SOCK_STREAM = 1, SOCK_DGRAM = 2;

    [DllImport("libc.so.6")] static extern int socket(int family, int type, int protocol);
    [DllImport("libc.so.6")] static extern int connect(int fd, in sockaddr_in to, int len);
    [DllImport("libc.so.6")] static extern int bind(int fd, in sockaddr_in to, int len);
    [DllImport("libc.so.6")] static extern int listen(int fd, int backlog);
    [DllImport("libc.so.6")] static extern int accept(int fd, IntPtr addr, IntPtr len);
    [DllImport("libc.so.6")] static extern IntPtr recv(int fd, byte[] buf, IntPtr len, int flags);
    [DllImport("libc.so.6")] static extern IntPtr recvfrom(int fd, byte[] buf, IntPtr len, int flags, IntPtr from, IntPtr fromlen);
    [DllImport("libc.so.6")] static extern IntPtr sendto(int fd, byte[] buf, IntPtr len, int flags, in sockaddr_in to, int tolen);
    [DllImport("libc.so.6")] static extern IntPtr write(int fd, byte[] buf, IntPtr len);
    [DllImport("libc.so.6")] static extern int close(int fd);
    [DllImport("libc.so.6")] static extern int inet_pton(int family, string text, out uint addr);
    [DllImport("libc.so.6")] static extern ushort htons(ushort v);

    static void PingTcp(sockaddr_in device)
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0); // expect: unchecked-socket
        connect(fd, device, 16); // expect: unchecked-connect
        byte[] hello = "HELO\r\n"u8.ToArray();
        write(fd, hello, hello.Length); // expect: unchecked-send
        byte[] answer = new byte[64];
        recv(fd, answer, answer.Length, 0); // expect: unchecked-recv
        Console.WriteLine(answer[0]);
        close(fd);
    }

    static void PingUdp(sockaddr_in device)
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0);
        if (fd == -1)
            return;
        byte[] probe = { 1, 2, 3, 4 };
        sendto(fd, probe, probe.Length, 0, device, 16); // expect: unchecked-send
        byte[] answer = new byte[512];
        recvfrom(fd, answer, answer.Length, 0, IntPtr.Zero, IntPtr.Zero); // expect: unchecked-recv
        Console.WriteLine(answer[3]);
        close(fd);
    }

    static void Serve(sockaddr_in here)
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        if (fd < 0)
            return;
        bind(fd, here, Marshal.SizeOf<sockaddr_in>()); // expect: unchecked-bind, missing-reuseaddr
        if (listen(fd, 1) != 0)
        {
            close(fd);
            return;
        }
        int client = accept(fd, IntPtr.Zero, IntPtr.Zero); // expect: unchecked-accept
        byte[] buffer = new byte[16];
        IntPtr n = recv(client, buffer, buffer.Length, 0);
        if ((long)n > 0)
            Console.WriteLine(buffer[0]);
        close(client);
        close(fd);
    }

    // The same, with every result looked at or thrown away on purpose.
    static bool PingCarefully(sockaddr_in device)
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        if (fd < 0)
            return false;
        try
        {
            if (connect(fd, device, 16) != 0)
                return false;
            byte[] hello = "HELO\r\n"u8.ToArray();
            if (write(fd, hello, hello.Length) != hello.Length)
                return false;
            byte[] answer = new byte[64];
            return recv(fd, answer, answer.Length, 0) > 0;
        }
        finally
        {
            close(fd);
        }
    }

    static int Main(string[] args)
    {
        var device = new sockaddr_in { sin_family = AF_INET, sin_port = htons(9100) };
        inet_pton(AF_INET, args[0], out device.sin_addr); // expect: unchecked-inet-pton
        PingTcp(device);
        PingUdp(device);
        Serve(device);
        return PingCarefully(device) ? 0 : 1;
    }
}
