// Descriptors that live on in tables, dictionaries, tuples, closures and threads.
using System.Runtime.InteropServices;

namespace Tables;

internal static class Sys
{
    [DllImport("libc", SetLastError = true)] public static extern int accept(int fd, IntPtr address, IntPtr length);
    [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] public static extern nint recv(int fd, byte[] buffer, nint length, int flags);
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
}

internal sealed class Client(int fd)
{
    public int Fd { get; } = fd;

    public DateTime Since { get; } = DateTime.UtcNow;
}

internal sealed class Tables
{
    private readonly Dictionary<int, string> _names = new();
    private readonly List<Client> _clients = new();
    private readonly int[] _slots = new int[64];
    private int _count;

    public void AcceptInto(int listener)
    {
        int fd = Sys.accept(listener, IntPtr.Zero, IntPtr.Zero);
        if (fd >= 0)
        {
            _names[fd] = "new";
        }
    }

    public void AcceptObject(int listener)
    {
        int fd = Sys.accept(listener, IntPtr.Zero, IntPtr.Zero);
        if (fd < 0)
        {
            return;
        }

        _clients.Add(new Client(fd));
    }

    public void AcceptSlot(int listener)
    {
        int fd = Sys.accept(listener, IntPtr.Zero, IntPtr.Zero);
        if (fd < 0)
        {
            return;
        }

        if (_count == _slots.Length)
        {
            Sys.close(fd);
            return;
        }

        _slots[_count++] = fd;
    }

    public (int Fd, bool Ok) Pair()
    {
        int fd = Sys.socket(2, 1, 0);
        return (fd, fd >= 0);
    }

    public bool TryOpen(out int fd)
    {
        fd = Sys.socket(2, 2, 0);
        return fd >= 0;
    }

    public void ServeInThreads(int listener)
    {
        while (true)
        {
            int fd = Sys.accept(listener, IntPtr.Zero, IntPtr.Zero);
            if (fd < 0)
            {
                continue;
            }

            new Thread(() => Drain(fd)).Start();
        }
    }

    public void ServeInPool(int listener)
    {
        while (true)
        {
            int fd = Sys.accept(listener, IntPtr.Zero, IntPtr.Zero);
            if (fd < 0)
            {
                continue;
            }

            ThreadPool.QueueUserWorkItem(state => Drain((int)state!), fd);
        }
    }

    public async Task ServeInTasks(int listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            int fd = await Task.Run(() => Sys.accept(listener, IntPtr.Zero, IntPtr.Zero), stop);
            if (fd < 0)
            {
                continue;
            }

            _ = Task.Run(() => Drain(fd), stop);
        }
    }

    public IEnumerable<int> Accepted(int listener)
    {
        while (true)
        {
            int fd = Sys.accept(listener, IntPtr.Zero, IntPtr.Zero);
            if (fd >= 0)
            {
                yield return fd;
            }
        }
    }

    public void Local(int listener)
    {
        int fd = Sys.accept(listener, IntPtr.Zero, IntPtr.Zero);
        if (fd < 0)
        {
            return;
        }

        Finish();

        void Finish() => Sys.close(fd);
    }

    public bool CloseKnown(int fd)
    {
        lock (_clients)
        {
            return _clients.RemoveAll(client => client.Fd == fd || Sys.close(client.Fd) < 0) > 0;
        }
    }

    private static void Drain(int fd)
    {
        byte[] buffer = new byte[256];
        while (Sys.recv(fd, buffer, buffer.Length, 0) > 0)
        {
        }

        Sys.close(fd);
    }
}
