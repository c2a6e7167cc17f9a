// An event loop on epoll that owns its connections.
using System.Runtime.InteropServices;

namespace Loop;

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct EpollEvent
{
    public uint Events;
    public int Fd;
    public int Pad;
}

internal static partial class Native
{
    [LibraryImport("libc", SetLastError = true)] internal static partial int epoll_create1(int flags);
    [LibraryImport("libc", SetLastError = true)] internal static partial int epoll_ctl(int epoll, int operation, int fd, ref EpollEvent change);
    [LibraryImport("libc", SetLastError = true)] internal static partial int epoll_wait(int epoll, [Out] EpollEvent[] events, int count, int timeout);
    [LibraryImport("libc", SetLastError = true)] internal static partial int accept4(int fd, nint address, nint length, int flags);
    [LibraryImport("libc", SetLastError = true)] internal static partial nint recv(int fd, [Out] byte[] buffer, nuint length, int flags);
    [LibraryImport("libc", SetLastError = true)] internal static partial nint send(int fd, ReadOnlySpan<byte> buffer, nuint length, int flags);
    [LibraryImport("libc", SetLastError = true)] internal static partial int close(int fd);
}

internal sealed class EventLoop : IDisposable
{
    private const int EAGAIN = 11, EINTR = 4, EPOLLIN = 1, EPOLLHUP = 16, EPOLLERR = 8, ADD = 1;

    private readonly int _epoll;
    private readonly int _listener;
    private readonly HashSet<int> _clients = [];
    private readonly byte[] _buffer = new byte[8192];

    public EventLoop(int listener)
    {
        _listener = listener;
        _epoll = Native.epoll_create1(0x80000);
        if (_epoll < 0)
            throw new IOException($"epoll_create1: {Marshal.GetLastPInvokeErrorMessage()}");
        Watch(listener);
    }

    public void Run(CancellationToken stop)
    {
        EpollEvent[] events = new EpollEvent[64];
        while (!stop.IsCancellationRequested)
        {
            int count = Native.epoll_wait(_epoll, events, events.Length, 1000);
            if (count < 0)
            {
                if (Marshal.GetLastPInvokeError() == EINTR)
                    continue;
                throw new IOException(Marshal.GetLastPInvokeErrorMessage());
            }

            foreach (ref readonly EpollEvent occurred in events.AsSpan(0, count))
            {
                if (occurred.Fd == _listener)
                    AcceptAll();
                else if ((occurred.Events & (EPOLLHUP | EPOLLERR)) != 0 || !Echo(occurred.Fd))
                    Drop(occurred.Fd);
            }
        }
    }

    private void AcceptAll()
    {
        while (true)
        {
            int client = Native.accept4(_listener, 0, 0, 0x80800);
            if (client < 0)
            {
                if (Marshal.GetLastPInvokeError() == EINTR)
                    continue;
                return;
            }

            try
            {
                Watch(client);
                _clients.Add(client);
            }
            catch (IOException)
            {
                Native.close(client);
            }
        }
    }

    private bool Echo(int fd)
    {
        while (true)
        {
            nint n = Native.recv(fd, _buffer, (nuint)_buffer.Length, 0);
            if (n == 0)
                return false;
            if (n < 0)
                return Marshal.GetLastPInvokeError() is EAGAIN or EINTR;
            if (Native.send(fd, _buffer.AsSpan(0, (int)n), (nuint)n, 0x4000) != n)
                return false;
        }
    }

    private void Watch(int fd)
    {
        EpollEvent change = new() { Events = EPOLLIN, Fd = fd };
        if (Native.epoll_ctl(_epoll, ADD, fd, ref change) < 0)
            throw new IOException("epoll_ctl");
    }

    private void Drop(int fd)
    {
        if (_clients.Remove(fd))
            Native.close(fd);
    }

    public void Dispose()
    {
        foreach (int client in _clients)
            Native.close(client);
        Native.close(_epoll);
    }
}

internal static partial class Native
{
    internal static partial int epoll_create1(int flags) => throw new NotImplementedException();
    internal static partial int epoll_ctl(int epoll, int operation, int fd, ref EpollEvent change) => throw new NotImplementedException();
    internal static partial int epoll_wait(int epoll, EpollEvent[] events, int count, int timeout) => throw new NotImplementedException();
    internal static partial int accept4(int fd, nint address, nint length, int flags) => throw new NotImplementedException();
    internal static partial nint recv(int fd, byte[] buffer, nuint length, int flags) => throw new NotImplementedException();
    internal static partial nint send(int fd, ReadOnlySpan<byte> buffer, nuint length, int flags) => throw new NotImplementedException();
    internal static partial int close(int fd) => throw new NotImplementedException();
}
