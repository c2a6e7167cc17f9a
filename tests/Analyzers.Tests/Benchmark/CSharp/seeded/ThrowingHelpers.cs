// Failures as exceptions, thrown by helpers and caught where they may be.
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ThrowingHelpers;

public struct Addr { public ushort family; public ushort port; public uint addr; public ulong zero; }

public static class N
{
    [DllImport("libc", SetLastError = true)] public static extern int socket(int d, int t, int p);
    [DllImport("libc", SetLastError = true)] public static extern int bind(int fd, ref Addr a, int n);
    [DllImport("libc", SetLastError = true)] public static extern int connect(int fd, ref Addr a, int n);
    [DllImport("libc", SetLastError = true)] public static extern int listen(int fd, int n);
    [DllImport("libc", SetLastError = true)] public static extern int accept(int fd, nint a, nint n);
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] public static extern int setsockopt(int fd, int l, int o, ref int v, int n);
    [DllImport("libc", SetLastError = true)] public static extern nint recv(int fd, byte[] b, nint n, int f);
    [DllImport("libc", SetLastError = true)] public static extern nint send(int fd, byte[] b, nint n, int f);
}

public static class Sockets
{
    private static void ThrowIf(bool failed)
    {
        if (failed)
            throw new Win32Exception(Marshal.GetLastWin32Error());
    }

    public static int Listen(Addr here)
    {
        int fd = N.socket(2, 1, 0); // expect: fd-leak-error-path
        ThrowIf(fd < 0);
        int on = 1;
        ThrowIf(N.setsockopt(fd, 1, 2, ref on, 4) < 0);
        ThrowIf(N.bind(fd, ref here, 16) < 0);
        ThrowIf(N.listen(fd, 16) < 0);
        return fd;
    }

    public static int ListenWell(Addr here)
    {
        int fd = N.socket(2, 1, 0);
        ThrowIf(fd < 0);
        try
        {
            int on = 1;
            ThrowIf(N.setsockopt(fd, 1, 2, ref on, 4) < 0);
            ThrowIf(N.bind(fd, ref here, 16) < 0);
            ThrowIf(N.listen(fd, 16) < 0);
            return fd;
        }
        catch
        {
            N.close(fd);
            throw;
        }
    }

    public static int Dial(Addr to)
    {
        int fd = N.socket(2, 1, 0);
        if (fd < 0)
            throw new Win32Exception();
        try
        {
            if (N.connect(fd, ref to, 16) != 0)
                throw new Win32Exception();
        }
        catch (Win32Exception)
        {
            N.close(fd);
            throw;
        }
        return fd;
    }

    public static string? Try(Addr to)
    {
        try
        {
            int fd = Dial(to); // expect: fd-leak-error-path
            byte[] b = new byte[10];
            nint n = N.recv(fd, b, 10, 0);
            if (n < 0)
                return null;
            N.close(fd);
            return n.ToString();
        }
        catch (Win32Exception e)
        {
            return e.Message;
        }
    }

    public static void Serve(int listener, Action<int> handle)
    {
        for (;;)
        {
            int fd = N.accept(listener, 0, 0);
            if (fd == -1)
                throw new Win32Exception(); // expect: accept-error-fatal
            handle(fd);
        }
    }

    public static void ServeLocally(int listener)
    {
        for (;;)
        {
            int fd = N.accept(listener, 0, 0);
            if (fd == -1)
                continue;
            byte[] b = new byte[100];
            nint n = N.recv(fd, b, b.Length, 0);
            if (n > 0 && N.send(fd, b, n, 0) < n)
                Console.Error.WriteLine($"short write on {fd}");
            N.close(fd);
        }
    }

    public static async Task<int> Later(Addr to)
    {
        int fd = N.socket(2, 1, 0);
        if (fd < 0)
            return -1;
        if (await Task.Run(() => N.connect(fd, ref to, 16)) != 0)
        {
            N.close(fd);
            return -1;
        }
        return fd;
    }
}
