// Lifetimes of descriptors and lists, wrong and right.
using System.Runtime.InteropServices;

internal static unsafe class Posix
{
    [StructLayout(LayoutKind.Sequential)]
    internal struct addrinfo
    {
        public int ai_flags, ai_family, ai_socktype, ai_protocol;
        public uint ai_addrlen;
        public nint ai_addr, ai_canonname, ai_next;
    }

    [DllImport("libc", SetLastError = true)] internal static extern int socket(int d, int t, int p);
    [DllImport("libc", SetLastError = true)] internal static extern int connect(int s, nint a, uint l);
    [DllImport("libc", SetLastError = true)] internal static extern int bind(int s, nint a, uint l);
    [DllImport("libc", SetLastError = true)] internal static extern int listen(int s, int n);
    [DllImport("libc", SetLastError = true)] internal static extern int accept(int s, nint a, nint l);
    [DllImport("libc", SetLastError = true)] internal static extern nint write(int s, byte[] b, nint n);
    [DllImport("libc", SetLastError = true)] internal static extern int shutdown(int s, int how);
    [DllImport("libc", SetLastError = true)] internal static extern int close(int s);
    [DllImport("libc")] internal static extern int getaddrinfo(string h, string p, in addrinfo hints, out nint list);
    [DllImport("libc")] internal static extern void freeaddrinfo(nint list);
}

internal static class Leaky
{
    internal static int Dial(nint address, uint length)
    {
        int s = Posix.socket(2, 1, 0); // expect: fd-leak-error-path
        if (s < 0)
        {
            return -1;
        }

        if (Posix.connect(s, address, length) < 0)
        {
            return -1;
        }

        return s;
    }

    internal static int DialName(string host, string port)
    {
        var hints = new Posix.addrinfo { ai_socktype = 1 };
        if (Posix.getaddrinfo(host, port, in hints, out nint list) != 0) // expect: addrinfo-leak
        {
            return -1;
        }

        for (nint p = list; p != 0;)
        {
            var entry = Marshal.PtrToStructure<Posix.addrinfo>(p);
            int s = Posix.socket(entry.ai_family, entry.ai_socktype, entry.ai_protocol); // expect: fd-leak-connect-retry
            if (s >= 0 && Posix.connect(s, entry.ai_addr, entry.ai_addrlen) == 0)
            {
                return s;
            }

            p = entry.ai_next;
        }

        Posix.freeaddrinfo(list);
        return -1;
    }

    internal static void AcceptAll(int listener, Func<int, bool> greet)
    {
        while (true)
        {
            int c = Posix.accept(listener, 0, 0); // expect: fd-leak-accept-loop
            if (c < 0)
            {
                continue;
            }

            byte[] hello = "hello\n"u8.ToArray();
            if (Posix.write(c, hello, hello.Length) != hello.Length)
            {
                Console.Error.WriteLine("short write");
                continue;
            }

            Posix.close(c);
        }
    }

    internal static void Finish(int s, byte[] last)
    {
        Posix.close(s);
        if (Posix.write(s, last, last.Length) < last.Length) // expect: fd-use-after-close
        {
            Console.Error.WriteLine("late");
        }
    }

    internal static bool Probe(nint address, uint length)
    {
        int s = Posix.socket(2, 1, 0);
        if (s < 0)
        {
            return false;
        }

        bool open = true;
        if (Posix.connect(s, address, length) < 0)
        {
            open = false;
            Posix.close(s);
        }

        Posix.close(s); // expect: fd-double-close
        return open;
    }

    internal static int LengthOf(string host)
    {
        var hints = new Posix.addrinfo { ai_socktype = 2 };
        if (Posix.getaddrinfo(host, "53", in hints, out nint list) != 0)
        {
            return -1;
        }

        Posix.freeaddrinfo(list);
        return (int)Marshal.PtrToStructure<Posix.addrinfo>(list).ai_addrlen; // expect: addrinfo-use-after-free
    }

    internal static bool Resolves(string host, bool print)
    {
        var hints = new Posix.addrinfo { ai_socktype = 2 };
        if (Posix.getaddrinfo(host, "53", in hints, out nint list) != 0)
        {
            return false;
        }

        if (print)
        {
            Console.WriteLine(host);
            Posix.freeaddrinfo(list);
        }

        Posix.freeaddrinfo(list); // expect: addrinfo-double-free
        return true;
    }
}

internal static class Tidy
{
    internal static int Dial(nint address, uint length)
    {
        int s = Posix.socket(2, 1, 0);
        if (s < 0)
        {
            return -1;
        }

        if (Posix.connect(s, address, length) < 0)
        {
            Posix.close(s);
            return -1;
        }

        return s;
    }

    internal static int DialName(string host, string port)
    {
        var hints = new Posix.addrinfo { ai_socktype = 1 };
        if (Posix.getaddrinfo(host, port, in hints, out nint list) != 0)
        {
            return -1;
        }

        try
        {
            for (nint p = list; p != 0;)
            {
                var entry = Marshal.PtrToStructure<Posix.addrinfo>(p);
                int s = Posix.socket(entry.ai_family, entry.ai_socktype, entry.ai_protocol);
                if (s >= 0)
                {
                    if (Posix.connect(s, entry.ai_addr, entry.ai_addrlen) == 0)
                    {
                        return s;
                    }

                    Posix.close(s);
                }

                p = entry.ai_next;
            }

            return -1;
        }
        finally
        {
            Posix.freeaddrinfo(list);
        }
    }

    internal static void AcceptAll(int listener)
    {
        while (true)
        {
            int c = Posix.accept(listener, 0, 0);
            if (c < 0)
            {
                continue;
            }

            using Closer closer = new(c);
            byte[] hello = "hello\n"u8.ToArray();
            if (Posix.write(c, hello, hello.Length) != hello.Length)
            {
                Console.Error.WriteLine("short write");
                continue;
            }
        }
    }

    internal static bool Probe(nint address, uint length)
    {
        int s = Posix.socket(2, 1, 0);
        if (s < 0)
        {
            return false;
        }

        bool open = Posix.connect(s, address, length) == 0;
        if (open)
        {
            _ = Posix.shutdown(s, 2);
        }

        Posix.close(s);
        return open;
    }

    internal static int LengthOf(string host)
    {
        var hints = new Posix.addrinfo { ai_socktype = 2 };
        if (Posix.getaddrinfo(host, "53", in hints, out nint list) != 0)
        {
            return -1;
        }

        int length = (int)Marshal.PtrToStructure<Posix.addrinfo>(list).ai_addrlen;
        Posix.freeaddrinfo(list);
        return length;
    }

    private readonly struct Closer(int fd) : IDisposable
    {
        public void Dispose() => Posix.close(fd);
    }
}
