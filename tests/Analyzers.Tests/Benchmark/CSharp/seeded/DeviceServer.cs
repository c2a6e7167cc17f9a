// A server of threads, with buffers from the unmanaged heap.
using System.Buffers.Binary;
using System.Net;
using System.Runtime.InteropServices;
using System.Text;

namespace DeviceServer;

[StructLayout(LayoutKind.Sequential)]
public struct sockaddr_in { public short sin_family; public ushort sin_port; public uint sin_addr; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 8)] public byte[] sin_zero; }

[StructLayout(LayoutKind.Sequential)]
public struct timeval { public IntPtr tv_sec; public IntPtr tv_usec; }

public static class Native
{
    const string C = "libc";
    [DllImport(C, SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
    [DllImport(C, SetLastError = true)] public static extern int bind(int sockfd, ref sockaddr_in addr, int addrlen);
    [DllImport(C, SetLastError = true)] public static extern int listen(int sockfd, int backlog);
    [DllImport(C, SetLastError = true)] public static extern int accept(int sockfd, ref sockaddr_in addr, ref int addrlen);
    [DllImport(C, SetLastError = true)] public static extern IntPtr recv(int sockfd, IntPtr buf, IntPtr len, int flags);
    [DllImport(C, SetLastError = true)] public static extern IntPtr send(int sockfd, IntPtr buf, IntPtr len, int flags);
    [DllImport(C, SetLastError = true)] public static extern int setsockopt(int sockfd, int level, int optname, IntPtr optval, int optlen);
    [DllImport(C, SetLastError = true)] public static extern int close(int fd);
    [DllImport(C, SetLastError = true)] public static extern int fcntl(int fd, int cmd, int arg);
    [DllImport(C)] public static extern IntPtr inet_ntoa(uint addr);
}

public class Server
{
    private int listenFd;
    private int port;

    public Server(int port) { this.port = port; }

    public void Start()
    {
        listenFd = Native.socket(2, 1, 0);
        if (listenFd < 0) throw new Exception("socket failed: " + Marshal.GetLastWin32Error());
        var addr = new sockaddr_in();
        addr.sin_family = 2;
        addr.sin_port = (ushort)port; // expect: port-missing-htons
        addr.sin_addr = 0;
        addr.sin_zero = new byte[8];
        if (Native.bind(listenFd, ref addr, Marshal.SizeOf(addr)) != 0) // expect: missing-reuseaddr
        {
            Native.close(listenFd);
            throw new Exception("bind failed: " + Marshal.GetLastWin32Error()); // expect: errno-clobbered
        }
        Native.listen(listenFd, 0); // expect: unchecked-listen, zero-backlog
        while (true)
        {
            var client = new sockaddr_in();
            int len = Marshal.SizeOf(client);
            int fd = Native.accept(listenFd, ref client, ref len);
            if (fd < 0) continue;
            Console.WriteLine("client " + Marshal.PtrToStringAnsi(Native.inet_ntoa(client.sin_addr)) + ":" + client.sin_port); // expect: obsolete-inet-ntoa, port-missing-ntohs
            var thread = new Thread(() => Handle(fd));
            thread.Start();
        }
    }

    private void Handle(int fd)
    {
        IntPtr buf = Marshal.AllocHGlobal(1024);
        try
        {
            while (true)
            {
                int n = (int)Native.recv(fd, buf, (IntPtr)1024, 0); // expect: recv-zero-not-handled
                if (n == -1) break;
                string text = Marshal.PtrToStringAnsi(buf, n);
                if (text.StartsWith("QUIT")) break;
                Native.send(fd, buf, (IntPtr)n, 0); // expect: unchecked-send
            }
        }
        finally
        {
            Marshal.FreeHGlobal(buf);
        }
        Native.close(fd);
    }

    public string ReadName(int fd)
    {
        IntPtr buf = Marshal.AllocHGlobal(256);
        Native.recv(fd, buf, (IntPtr)256, 0); // expect: unchecked-recv
        string name = Marshal.PtrToStringAnsi(buf); // expect: recv-not-terminated
        Marshal.FreeHGlobal(buf);
        return name;
    }

    public void NonBlocking(int fd)
    {
        Native.fcntl(fd, 4, 2048); // expect: fcntl-setfl-clobber
    }

    public void Message(int fd)
    {
        byte[] header = new byte[8];
        var pin = GCHandle.Alloc(header, GCHandleType.Pinned);
        try
        {
            if ((long)Native.recv(fd, pin.AddrOfPinnedObject(), (IntPtr)8, 0x100) != 8) return;
        }
        finally
        {
            pin.Free();
        }
        int size = (header[4] << 24) | (header[5] << 16) | (header[6] << 8) | header[7];
        if (size > 65536) throw new InvalidDataException();
        Console.WriteLine(size);
    }
}
