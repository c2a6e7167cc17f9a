using System;
using System.Runtime.InteropServices;

static unsafe partial class PlatformInvoke
{
    [DllImport("libc", SetLastError = true)]
    private static extern int socket(int domain, int type, int protocol);

    [DllImport("libc.so.6", EntryPoint = "connect")]
    private static extern int Connect(int fd, ref sockaddr_in address, uint length);

    [DllImport("libSystem.dylib")]
    private static extern int getaddrinfo(string node, string service, IntPtr hints, out IntPtr result);

    [DllImport("libSystem.dylib")]
    private static extern void freeaddrinfo(IntPtr result);

    [DllImport("Ws2_32.dll")]
    private static extern int closesocket(int socket);

    [DllImport("other")]
    private static extern int listen(int fd, int backlog);

    private static int Leaks(ref sockaddr_in address)
    {
        int s = socket(2, 1, 0); // expect: fd-leak-error-path
        if (s < 0)
            return -1;
        if (Connect(s, ref address, 16) != 0)
            return -1;
        closesocket(s);
        return 0;
    }

    private static void Unchecked(ref sockaddr_in address)
    {
        int s = socket(2, 1, 0); // expect: unchecked-socket
        Connect(s, ref address, 16); // expect: unchecked-connect
        listen(s, 5);
        closesocket(s);
    }

    private static bool Resolve(string host)
    {
        if (getaddrinfo(host, "80", IntPtr.Zero, out IntPtr list) != 0) // expect: addrinfo-leak
            return false;
        if (host.Length > 3)
            return true;
        freeaddrinfo(list);
        return true;
    }
}
