using System;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Threading;

static class Handlers
{
    [DllImport("libc", SetLastError = true)]
    private static extern int socket(int domain, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    private static extern int connect(int fd, nint address, uint length);

    [DllImport("libc", SetLastError = true)]
    private static extern int accept(int fd, nint address, nint length);

    [DllImport("libc", SetLastError = true)]
    private static extern nint recv(int fd, byte[] buffer, nuint length, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);

    private static int Check(int result) => result >= 0 ? result : throw new Win32Exception(Marshal.GetLastWin32Error());

    private static int Rethrown(nint address)
    {
        int fd = socket(2, 1, 0); // expect: fd-leak-error-path
        if (fd < 0)
            return -1;
        try
        {
            if (connect(fd, address, 16) != 0)
                throw new Win32Exception();
            return fd;
        }
        catch (Win32Exception e)
        {
            Console.WriteLine(e.Message);
            throw;
        }
    }

    private static int Swallowed(nint address)
    {
        int fd = socket(2, 1, 0); // expect: fd-leak-error-path
        if (fd < 0)
            return -1;
        try
        {
            Check(connect(fd, address, 16));
            return fd;
        }
        catch
        {
            return -1;
        }
    }

    private static int Closed(nint address)
    {
        int fd = Check(socket(2, 1, 0));
        try
        {
            Check(connect(fd, address, 16));
            return fd;
        }
        catch
        {
            close(fd);
            throw;
        }
    }

    private static void Serve(int l)
    {
        while (true)
        {
            int c = accept(l, 0, 0); // expect: fd-leak-accept-loop
            if (c < 0)
                continue;
            new Thread(() => Show(c)).Start();
        }
    }

    private static void Show(int c)
    {
        byte[] one = new byte[1];
        Console.WriteLine(recv(c, one, 1, 0));
    }

    private static void ShowAll(int[] table)
    {
        byte[] one = new byte[1];
        while (true)
        {
            for (int i = 0; i < table.Length; i++)
            {
                nint n = recv(table[i], one, 1, 0); // expect: recv-zero-not-handled
                if (n < 0)
                    return;
                Console.WriteLine(n);
            }
        }
    }
}

class Listener(ushort port)
{
    private struct SockAddrIn
    {
        public ushort sin_family, sin_port;
        public uint sin_addr;
        public ulong sin_zero;
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int bind(int fd, in SockAddrIn address, uint length);

    [DllImport("libc", SetLastError = true)]
    private static extern int connect(int fd, in SockAddrIn address, uint length);

    private readonly ushort _port = port;
    private readonly ushort _otherPort;

    public Listener(ushort port, ushort otherPort)
        : this(port) => _otherPort = otherPort;

    public bool Bind(int fd)
    {
        SockAddrIn here = new() { sin_family = 2, sin_port = _otherPort }; // expect: port-missing-htons
        return bind(fd, in here, 16) == 0;
    }

    public static ushort Scan(int fd)
    {
        for (ushort candidate = 1; candidate < 1024; candidate++)
        {
            SockAddrIn to = new() { sin_family = 2, sin_port = candidate }; // expect: port-missing-htons
            if (connect(fd, in to, 16) == 0)
                return candidate;
        }

        return 0;
    }
}
