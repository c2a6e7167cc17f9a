// A pool of upstream connections, with what two years of hot fixes did to it.
using System.Runtime.InteropServices;

namespace Proxy;

internal static class NativeMethods
{
    [DllImport("libc", SetLastError = true)]
    internal static extern int socket(int domain, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    internal static extern int connect(int fd, byte[] address, int length);

    [DllImport("libc", SetLastError = true)]
    internal static extern int accept(int fd, byte[]? address, IntPtr length);

    [DllImport("libc", SetLastError = true)]
    internal static extern int close(int fd);

    [DllImport("libc", SetLastError = true)]
    internal static extern int send(int fd, byte[] data, int length, int flags);

    [DllImport("libc", SetLastError = true)]
    internal static extern int recv(int fd, byte[] data, int length, int flags);

    [DllImport("libc", SetLastError = true)]
    internal static extern int shutdown(int fd, int how);
}

internal sealed class Pool : IDisposable
{
    private readonly List<int> _idle = new();
    private readonly byte[] _upstream;

    public Pool(byte[] upstream) => _upstream = upstream;

    public int Rent()
    {
        if (_idle.Count > 0)
        {
            int last = _idle[^1];
            _idle.RemoveAt(_idle.Count - 1);
            return last;
        }

        int fd = NativeMethods.socket(2, 1, 0); // expect: fd-leak-error-path
        if (fd < 0)
        {
            throw new IOException("socket");
        }

        if (NativeMethods.connect(fd, _upstream, _upstream.Length) < 0)
        {
            throw new IOException("connect");
        }

        return fd;
    }

    public int RentCarefully()
    {
        int fd = NativeMethods.socket(2, 1, 0);
        if (fd < 0)
        {
            throw new IOException("socket");
        }

        bool connected = false;
        try
        {
            if (NativeMethods.connect(fd, _upstream, _upstream.Length) < 0)
            {
                throw new IOException("connect");
            }

            connected = true;
            return fd;
        }
        finally
        {
            if (!connected)
            {
                NativeMethods.close(fd);
            }
        }
    }

    public void Return(int fd) => _idle.Add(fd);

    public void Dispose()
    {
        foreach (int fd in _idle)
        {
            NativeMethods.close(fd);
        }

        _idle.Clear();
    }

    public bool Ping(byte[] ping)
    {
        int fd = NativeMethods.socket(2, 1, 0);
        if (fd < 0)
        {
            return false;
        }

        if (NativeMethods.connect(fd, _upstream, _upstream.Length) != 0)
        {
            NativeMethods.close(fd);
            return false;
        }

        bool sent = NativeMethods.send(fd, ping, ping.Length, 0) == ping.Length;
        if (!sent)
        {
            NativeMethods.close(fd);
        }

        NativeMethods.close(fd); // expect: fd-double-close
        return sent;
    }

    public int Farewell(byte[] bye)
    {
        int fd = NativeMethods.socket(2, 1, 0);
        if (fd < 0)
        {
            return -1;
        }

        if (NativeMethods.connect(fd, _upstream, _upstream.Length) != 0)
        {
            NativeMethods.close(fd);
            return -1;
        }

        NativeMethods.close(fd);
        return NativeMethods.send(fd, bye, bye.Length, 0); // expect: fd-use-after-close
    }
}

internal sealed class Front
{
    private readonly int _listener;
    private readonly Pool _pool;

    public Front(int listener, Pool pool)
    {
        _listener = listener;
        _pool = pool;
    }

    public void Run()
    {
        byte[] buffer = new byte[4096];
        for (;;)
        {
            int client = NativeMethods.accept(_listener, null, IntPtr.Zero); // expect: fd-leak-accept-loop
            if (client < 0)
            {
                continue;
            }

            int n = NativeMethods.recv(client, buffer, buffer.Length, 0);
            if (n <= 0)
            {
                continue;
            }

            int upstream = _pool.Rent();
            if (NativeMethods.send(upstream, buffer, n, 0) != n)
            {
                Console.Error.WriteLine("upstream went away");
            }

            _pool.Return(upstream);
            NativeMethods.shutdown(client, 2);
        }
    }

    public void RunWell()
    {
        byte[] buffer = new byte[4096];
        for (;;)
        {
            int client = NativeMethods.accept(_listener, null, IntPtr.Zero);
            if (client < 0)
            {
                continue;
            }

            try
            {
                int n = NativeMethods.recv(client, buffer, buffer.Length, 0);
                if (n <= 0)
                {
                    continue;
                }

                Console.WriteLine(n);
            }
            finally
            {
                NativeMethods.close(client);
            }
        }
    }
}
