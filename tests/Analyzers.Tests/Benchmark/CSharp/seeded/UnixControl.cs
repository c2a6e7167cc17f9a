// The control socket of a daemon.
using System.Runtime.InteropServices;
using System.Text;

namespace Control;

[StructLayout(LayoutKind.Sequential)]
public unsafe struct SockAddrUn
{
    public ushort sun_family;
    public fixed byte sun_path[108];
}

public static unsafe class ControlSocket
{
    private const int AF_UNIX = 1, SOCK_STREAM = 1;

    [DllImport("libc", SetLastError = true)] private static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] private static extern int bind(int fd, ref SockAddrUn address, int length);
    [DllImport("libc", SetLastError = true)] private static extern int listen(int fd, int backlog);
    [DllImport("libc", SetLastError = true)] private static extern int unlink(string path);
    [DllImport("libc", SetLastError = true)] private static extern int close(int fd);
    [DllImport("libc")] private static extern byte* strcpy(byte* to, byte* from);

    public static int Open()
    {
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);
        if (fd < 0)
            return -1;
        SockAddrUn here = default;
        here.sun_family = AF_UNIX;
        ReadOnlySpan<byte> path = "/run/daemon.sock"u8;
        for (int i = 0; i < path.Length; i++)
            here.sun_path[i] = path[i];
        if (bind(fd, ref here, sizeof(SockAddrUn)) < 0 || listen(fd, 4) < 0) // expect: unix-unlink-missing
        {
            close(fd);
            return -1;
        }
        return fd;
    }

    public static int OpenWell(string path)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(path);
        if (bytes.Length >= 108)
            throw new ArgumentException("too long", nameof(path));
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);
        if (fd < 0)
            return -1;
        SockAddrUn here = default;
        here.sun_family = AF_UNIX;
        for (int i = 0; i < bytes.Length; i++)
            here.sun_path[i] = bytes[i];
        _ = unlink(path);
        if (bind(fd, ref here, sizeof(SockAddrUn)) < 0 || listen(fd, 4) < 0)
        {
            close(fd);
            return -1;
        }
        return fd;
    }

    public static int OpenCopied(byte* path)
    {
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);
        if (fd < 0)
            return -1;
        SockAddrUn here = default;
        here.sun_family = AF_UNIX;
        strcpy(here.sun_path, path); // expect: sun-path-overflow
        File.Delete(Marshal.PtrToStringUTF8((IntPtr)path)!);
        if (bind(fd, ref here, sizeof(SockAddrUn)) < 0)
        {
            close(fd);
            return -1;
        }
        return fd;
    }
}
