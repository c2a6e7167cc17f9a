// One surface over two systems.
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Portable;

internal static class Posix
{
    [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] public static extern int connect(int fd, byte[] address, int length);
    [DllImport("libc", SetLastError = true)] public static extern int shutdown(int fd, int how);
}

internal static class Winsock
{
    public static readonly nint InvalidSocket = -1;

    [DllImport("ws2_32.dll", SetLastError = true)] public static extern nint socket(int domain, int type, int protocol);
    [DllImport("ws2_32.dll", SetLastError = true)] public static extern int closesocket(nint s);
    [DllImport("ws2_32.dll", SetLastError = true)] public static extern int connect(nint s, byte[] address, int length);
    [DllImport("ws2_32.dll")] public static extern int WSAGetLastError();
    [DllImport("ws2_32.dll", CharSet = CharSet.Ansi)] public static extern int getaddrinfo(string? node, string? service, IntPtr hints, out IntPtr list);
    [DllImport("ws2_32.dll")] public static extern void freeaddrinfo(IntPtr list);
}

internal sealed class PortableSocket : IDisposable
{
    private nint _handle;

    public PortableSocket()
    {
        if (OperatingSystem.IsWindows())
        {
            _handle = Winsock.socket(2, 1, 6);
            if (_handle == Winsock.InvalidSocket)
            {
                throw new Win32Exception(Winsock.WSAGetLastError());
            }
        }
        else
        {
            _handle = Posix.socket(2, 1, 0);
            if (_handle == -1)
            {
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }
        }
    }

    public void Connect(byte[] address)
    {
        int result = OperatingSystem.IsWindows()
            ? Winsock.connect(_handle, address, address.Length)
            : Posix.connect((int)_handle, address, address.Length);
        if (result != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    public static bool Resolves(string host)
    {
        // Winsock's getaddrinfo() sets the thread's error too.
        if (Winsock.getaddrinfo(host, null, IntPtr.Zero, out IntPtr list) != 0)
        {
            throw new Win32Exception(Winsock.WSAGetLastError());
        }

        Winsock.freeaddrinfo(list);
        return true;
    }

    public void Dispose()
    {
        if (_handle == -1)
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Winsock.closesocket(_handle);
        }
        else
        {
            Posix.close((int)_handle);
        }

        _handle = -1;
    }
}
