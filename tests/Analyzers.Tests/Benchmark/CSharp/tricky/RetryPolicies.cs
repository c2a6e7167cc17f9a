// Interrupted and blocked calls, done right with the error that the marshaller keeps.
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Retry;

[StructLayout(LayoutKind.Sequential)]
internal struct pollfd
{
    public int fd;
    public short events;
    public short revents;
}

internal static unsafe class Sys
{
    public const int EINTR = 4, EAGAIN = 11, ECONNABORTED = 103, EMFILE = 24;

    [DllImport("libc", SetLastError = true)] public static extern int accept4(int fd, void* address, uint* length, int flags);
    [DllImport("libc", SetLastError = true)] public static extern int poll(pollfd* fds, nuint count, int timeout);
    [DllImport("libc", SetLastError = true)] public static extern nint recv(int fd, byte* data, nint length, int flags);
    [DllImport("libc", SetLastError = true)] public static extern nint send(int fd, byte* data, nint length, int flags);
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
}

internal static unsafe class Retry
{
    public static int Accept(int listener)
    {
        while (true)
        {
            int fd = Sys.accept4(listener, null, null, 0x80000);
            if (fd >= 0)
            {
                return fd;
            }

            switch (Marshal.GetLastPInvokeError())
            {
                case Sys.EINTR:
                case Sys.ECONNABORTED:
                    continue;
                case Sys.EMFILE:
                    Thread.Sleep(100);
                    continue;
                case int error:
                    throw new Win32Exception(error);
            }
        }
    }

    private static void Wait(int fd, short events)
    {
        pollfd one = new() { fd = fd, events = events };
        while (Sys.poll(&one, 1, -1) < 0)
        {
            int error = Marshal.GetLastPInvokeError();
            if (error != Sys.EINTR)
            {
                throw new Win32Exception(error);
            }
        }
    }

    public static int Receive(int fd, Span<byte> buffer)
    {
        fixed (byte* p = buffer)
        {
            while (true)
            {
                nint n = Sys.recv(fd, p, buffer.Length, 0);
                if (n >= 0)
                {
                    return (int)n;
                }

                int error = Marshal.GetLastPInvokeError();
                if (error == Sys.EAGAIN)
                {
                    Wait(fd, 1);
                }
                else if (error != Sys.EINTR)
                {
                    throw new Win32Exception(error);
                }
            }
        }
    }

    public static void SendAll(int fd, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* p = bytes)
        {
            for (int sent = 0; sent < bytes.Length;)
            {
                nint n = Sys.send(fd, p + sent, bytes.Length - sent, 0x4000);
                if (n > 0)
                {
                    sent += (int)n;
                    continue;
                }

                int error = Marshal.GetLastPInvokeError();
                if (error == Sys.EAGAIN)
                {
                    Wait(fd, 4);
                }
                else if (error != Sys.EINTR)
                {
                    throw new Win32Exception(error);
                }
            }
        }
    }

    public static void Pump(int from, int to)
    {
        try
        {
            Span<byte> buffer = stackalloc byte[4096];
            int n;
            while ((n = Receive(from, buffer)) != 0)
            {
                SendAll(to, buffer[..n]);
            }
        }
        finally
        {
            Sys.close(from);
            Sys.close(to);
        }
    }
}
