// Resolves and connects, in four versions from four releases.
using System.Runtime.InteropServices;

public unsafe struct addrinfo
{
    public int ai_flags;
    public int ai_family;
    public int ai_socktype;
    public int ai_protocol;
    public uint ai_addrlen;
    public IntPtr ai_addr;
    public IntPtr ai_canonname;
    public IntPtr ai_next;
}

public static class Resolver
{
    private const int AF_UNSPEC = 0;
    private const int SOCK_STREAM = 1;

    [DllImport("libc", CharSet = CharSet.Ansi)]
    private static extern int getaddrinfo(string node, string service, ref addrinfo hints, out IntPtr res);

    [DllImport("libc")]
    private static extern void freeaddrinfo(IntPtr res);

    [DllImport("libc")]
    private static extern IntPtr gai_strerror(int code);

    [DllImport("libc", SetLastError = true)]
    private static extern int socket(int family, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    private static extern int connect(int fd, IntPtr address, uint length);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);

    public static int ConnectFirst(string host)
    {
        var hints = new addrinfo { ai_family = AF_UNSPEC, ai_socktype = SOCK_STREAM };
        if (getaddrinfo(host, "http", ref hints, out IntPtr list) != 0) // expect: addrinfo-leak
        {
            return -1;
        }

        addrinfo first = Marshal.PtrToStructure<addrinfo>(list);
        int fd = socket(first.ai_family, first.ai_socktype, first.ai_protocol);
        if (fd < 0)
        {
            return -1;
        }

        if (connect(fd, first.ai_addr, first.ai_addrlen) < 0)
        {
            close(fd);
            freeaddrinfo(list);
            return -1;
        }

        freeaddrinfo(list);
        return fd;
    }

    public static int ConnectAny(string host)
    {
        var hints = new addrinfo { ai_family = AF_UNSPEC, ai_socktype = SOCK_STREAM };
        int rc = getaddrinfo(host, "http", ref hints, out IntPtr list);
        if (rc != 0)
        {
            throw new InvalidOperationException(Marshal.PtrToStringAnsi(gai_strerror(rc)));
        }

        try
        {
            for (IntPtr p = list; p != IntPtr.Zero;)
            {
                addrinfo info = Marshal.PtrToStructure<addrinfo>(p);
                int fd = socket(info.ai_family, info.ai_socktype, info.ai_protocol); // expect: fd-leak-connect-retry
                if (fd >= 0 && connect(fd, info.ai_addr, info.ai_addrlen) == 0)
                {
                    return fd;
                }

                p = info.ai_next;
            }

            return -1;
        }
        finally
        {
            freeaddrinfo(list);
        }
    }

    public static bool Exists(string host)
    {
        var hints = default(addrinfo);
        getaddrinfo(host, null!, ref hints, out IntPtr list); // expect: unchecked-getaddrinfo
        bool any = list != IntPtr.Zero;
        freeaddrinfo(list);
        return any;
    }

    public static string Describe(string host)
    {
        addrinfo hints = new();
        int rc = getaddrinfo(host, "80", ref hints, out var list);
        if (rc == -1) // expect: wrong-error-check
            throw new ArgumentException("cannot resolve", nameof(host));
        freeaddrinfo(list);
        addrinfo first = Marshal.PtrToStructure<addrinfo>(list); // expect: addrinfo-use-after-free
        return first.ai_family == 2 ? "IPv4" : "IPv6";
    }

    public static int Count(string host)
    {
        addrinfo hints = new() { ai_socktype = SOCK_STREAM };
        if (getaddrinfo(host, "80", ref hints, out IntPtr list) != 0)
            return 0;
        int count = 0;
        for (IntPtr p = list; p != IntPtr.Zero; p = Marshal.PtrToStructure<addrinfo>(p).ai_next)
            count++;
        if (count == 0)
            freeaddrinfo(list);
        freeaddrinfo(list); // expect: addrinfo-double-free
        return count;
    }

    public static int ConnectWell(string host)
    {
        addrinfo hints = new() { ai_family = AF_UNSPEC, ai_socktype = SOCK_STREAM };
        int rc = getaddrinfo(host, "http", ref hints, out IntPtr list);
        if (rc != 0)
        {
            Console.Error.WriteLine(Marshal.PtrToStringAnsi(gai_strerror(rc)));
            return -1;
        }

        int fd = -1;
        for (IntPtr p = list; p != IntPtr.Zero;)
        {
            addrinfo info = Marshal.PtrToStructure<addrinfo>(p);
            p = info.ai_next;
            fd = socket(info.ai_family, info.ai_socktype, info.ai_protocol);
            if (fd < 0)
                continue;
            if (connect(fd, info.ai_addr, info.ai_addrlen) == 0)
                break;
            close(fd);
            fd = -1;
        }

        freeaddrinfo(list);
        return fd;
    }
}
