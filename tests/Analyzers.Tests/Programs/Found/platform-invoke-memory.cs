using System;
using System.Runtime.InteropServices;
using System.Text;

static unsafe class FromMemory
{
    public struct AddrInfo
    {
        public int ai_flags, ai_family, ai_socktype, ai_protocol;
        public uint ai_addrlen;
        public nint ai_addr, ai_canonname, ai_next;
    }

    public struct sockaddr_un
    {
        public ushort sun_family;
        public fixed byte sun_path[108];
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int socket(int domain, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    private static extern int connect(int fd, nint address, uint length);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);

    [DllImport("libc")]
    private static extern int getaddrinfo(string node, string service, nint hints, out nint list);

    [DllImport("libc")]
    private static extern void freeaddrinfo(nint list);

    private static int Lookup(string host)
    {
        nint hints = Marshal.AllocHGlobal(sizeof(AddrInfo));
        Marshal.WriteInt32(hints, 4, 2);
        Marshal.WriteInt32(hints, 8, 1);
        int rc = getaddrinfo(host, "80", hints, out nint list); // expect: hints-uninit
        Marshal.FreeHGlobal(hints);
        if (rc != 0)
            return -1;
        AddrInfo first = Marshal.PtrToStructure<AddrInfo>(list);
        int fd = socket(first.ai_family, first.ai_socktype, first.ai_protocol);
        freeaddrinfo(list);
        if (fd == -1)
            return -1;
        if (connect(fd, first.ai_addr, first.ai_addrlen) == 0) // expect: addrinfo-use-after-free
            return fd;
        close(fd);
        return -1;
    }

    private static bool IsFamilyOnly(string host)
    {
        nint hints = Marshal.AllocHGlobal(sizeof(AddrInfo));
        new Span<byte>((void*)hints, sizeof(AddrInfo)).Clear();
        Marshal.WriteInt32(hints, 4, 2);
        int rc = getaddrinfo(host, "80", hints, out nint list);
        Marshal.FreeHGlobal(hints);
        if (rc == -1) // expect: wrong-error-check
            return false;
        for (nint p = list; p != 0; p = Marshal.PtrToStructure<AddrInfo>(p).ai_next)
            Console.WriteLine(p);
        freeaddrinfo(list);
        return true;
    }

    private static int Partly(int fd)
    {
        nint address = Marshal.AllocHGlobal(16);
        Marshal.WriteInt16(address, 0, 2);
        Marshal.WriteInt16(address, 2, 0x5000);
        int rc = connect(fd, address, 16); // expect: sockaddr-not-zeroed
        Marshal.FreeHGlobal(address);
        return rc;
    }

    private static int Whole(int fd)
    {
        nint address = Marshal.AllocHGlobal(16);
        Marshal.WriteInt16(address, 0, 2);
        Marshal.WriteInt16(address, 2, 0x5000);
        Marshal.WriteInt32(address, 4, 0x0100007f);
        Marshal.WriteInt64(address, 8, 0);
        int rc = connect(fd, address, 16);
        Marshal.FreeHGlobal(address);
        return rc;
    }

    private static void Name(sockaddr_un* address, string path)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(path);
        Marshal.Copy(bytes, 0, (nint)address->sun_path, bytes.Length); // expect: sun-path-overflow
    }

    private static void NameInLoop(sockaddr_un* address, string path)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(path);
        for (int i = 0; i < bytes.Length; i++)
            address->sun_path[i] = bytes[i]; // expect: sun-path-overflow
    }

    private static void NameMeasured(sockaddr_un* address, string path)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(path);
        if (bytes.Length >= 108)
            throw new ArgumentException(path);
        Marshal.Copy(bytes, 0, (nint)address->sun_path, bytes.Length);
    }
}
