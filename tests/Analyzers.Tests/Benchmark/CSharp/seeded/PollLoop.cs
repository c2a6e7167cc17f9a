// poll() and non-blocking sockets.
using System.Runtime.InteropServices;

namespace Pollers;

[StructLayout(LayoutKind.Sequential)]
public struct PollFd
{
    public int fd;
    public short events;
    public short revents;
}

public static partial class Posix
{
    public const short POLLIN = 1, POLLOUT = 4, POLLERR = 8, POLLHUP = 16, POLLNVAL = 32;
    public const int F_GETFL = 3, F_SETFL = 4, O_NONBLOCK = 0x800;
    public const int EAGAIN = 11, EINPROGRESS = 115, EINTR = 4;
    public const int SOL_SOCKET = 1, SO_ERROR = 4;

    [DllImport("libc", SetLastError = true)]
    public static extern int poll([In, Out] PollFd[] fds, ulong count, int timeout);

    [DllImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static extern int PollOne(ref PollFd fd, ulong count, int timeout);

    [DllImport("libc", SetLastError = true)]
    public static extern int fcntl(int fd, int command, int argument);

    [DllImport("libc", SetLastError = true)]
    public static extern int connect(int fd, byte[] address, uint length);

    [DllImport("libc", SetLastError = true)]
    public static extern int getsockopt(int fd, int level, int name, out int value, ref int length);

    [DllImport("libc", SetLastError = true)]
    public static extern nint recv(int fd, byte[] buffer, nint length, int flags);

    [DllImport("libc", SetLastError = true)]
    public static extern int close(int fd);
}

public static class Pollers
{
    public static bool WaitAndRead(int fd, byte[] buffer)
    {
        var one = new PollFd { fd = fd, events = Posix.POLLIN };
        Posix.PollOne(ref one, 1, 3000); // expect: unchecked-select
        return Posix.recv(fd, buffer, buffer.Length, 0) > 0;
    }

    public static void Watch(int a, int b)
    {
        byte[] buffer = new byte[2048];
        PollFd[] set = { new() { fd = a, events = Posix.POLLIN }, new() { fd = b, events = Posix.POLLIN } };
        while (true)
        {
            if (Posix.poll(set, 2, -1) < 0) // expect: poll-revents-unchecked
                return;
            for (int i = 0; i < set.Length; i++)
            {
                if ((set[i].revents & Posix.POLLIN) == 0) // or: poll-revents-unchecked
                    continue;
                nint n = Posix.recv(set[i].fd, buffer, buffer.Length, 0);
                if (n <= 0)
                    return;
                Console.WriteLine(n);
            }
        }
    }

    public static void WatchWell(int a, int b)
    {
        byte[] buffer = new byte[2048];
        PollFd[] set = { new() { fd = a, events = Posix.POLLIN }, new() { fd = b, events = Posix.POLLIN } };
        while (Posix.poll(set, (ulong)set.Length, -1) > 0)
        {
            for (int i = 0; i < set.Length; i++)
            {
                if ((set[i].revents & (Posix.POLLERR | Posix.POLLHUP | Posix.POLLNVAL)) != 0)
                    return;
                if ((set[i].revents & Posix.POLLIN) != 0 && Posix.recv(set[i].fd, buffer, buffer.Length, 0) <= 0)
                    return;
            }
        }
    }

    public static bool MakeNonBlocking(int fd) => Posix.fcntl(fd, Posix.F_SETFL, Posix.O_NONBLOCK) == 0; // expect: fcntl-setfl-clobber

    public static bool MakeNonBlockingWell(int fd)
    {
        int flags = Posix.fcntl(fd, Posix.F_GETFL, 0);
        return flags >= 0 && Posix.fcntl(fd, Posix.F_SETFL, flags | Posix.O_NONBLOCK) == 0;
    }

    public static bool ConnectWithin(int fd, byte[] address, int milliseconds)
    {
        if (!MakeNonBlockingWell(fd))
            return false;
        if (Posix.connect(fd, address, (uint)address.Length) == 0)
            return true;
        if (Marshal.GetLastPInvokeError() != Posix.EINPROGRESS)
            return false;
        var one = new PollFd { fd = fd, events = Posix.POLLOUT };
        return Posix.PollOne(ref one, 1, milliseconds) > 0; // expect: connect-so-error-unchecked
    }

    public static bool ConnectWithinWell(int fd, byte[] address, int milliseconds)
    {
        if (!MakeNonBlockingWell(fd))
            return false;
        if (Posix.connect(fd, address, (uint)address.Length) == 0)
            return true;
        if (Marshal.GetLastPInvokeError() != Posix.EINPROGRESS)
            return false;
        var one = new PollFd { fd = fd, events = Posix.POLLOUT };
        if (Posix.PollOne(ref one, 1, milliseconds) <= 0)
            return false;
        int length = sizeof(int);
        return Posix.getsockopt(fd, Posix.SOL_SOCKET, Posix.SO_ERROR, out int error, ref length) == 0 && error == 0;
    }

    public static nint ReadSome(int fd, byte[] buffer)
    {
        while (true)
        {
            nint n = Posix.recv(fd, buffer, buffer.Length, 0); // or: eagain-busy-loop
            if (n >= 0)
                return n;
            if (Marshal.GetLastWin32Error() == Posix.EAGAIN) // expect: eagain-busy-loop
                continue;
            return -1;
        }
    }

    public static nint ReadSomeWell(int fd, byte[] buffer)
    {
        var one = new PollFd { fd = fd, events = Posix.POLLIN };
        while (true)
        {
            nint n = Posix.recv(fd, buffer, buffer.Length, 0);
            if (n >= 0)
                return n;
            int error = Marshal.GetLastWin32Error();
            if (error == Posix.EINTR)
                continue;
            if (error != Posix.EAGAIN || Posix.PollOne(ref one, 1, -1) < 0)
                return -1;
        }
    }
}
