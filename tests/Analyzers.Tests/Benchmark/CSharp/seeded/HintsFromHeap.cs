// Hints that nobody cleared.
using System.Runtime.InteropServices;

internal unsafe struct addrinfo
{
    public int ai_flags, ai_family, ai_socktype, ai_protocol;
    public uint ai_addrlen;
    public sockaddr* ai_addr;
    public byte* ai_canonname;
    public addrinfo* ai_next;
}

internal unsafe struct sockaddr
{
    public ushort sa_family;
    public fixed byte sa_data[14];
}

internal unsafe struct sockaddr_in
{
    public ushort sin_family, sin_port;
    public uint sin_addr;
    public ulong sin_zero;
}

internal static unsafe class HintsFromHeap
{
    [DllImport("libc")] private static extern int getaddrinfo(byte* node, byte* service, addrinfo* hints, addrinfo** list);
    [DllImport("libc")] private static extern void freeaddrinfo(addrinfo* list);
    [DllImport("libc")] private static extern byte* inet_ntop(int family, void* address, byte* text, int size);

    public static int FromStack(byte* host)
    {
        addrinfo hints;
        hints.ai_family = 2;
        hints.ai_socktype = 1;
        addrinfo* list;
        if (getaddrinfo(host, null, &hints, &list) != 0) // expect: hints-uninit
            return -1;
        int family = list->ai_family;
        freeaddrinfo(list);
        return family;
    }

    public static int FromHeap(byte* host)
    {
        addrinfo* hints = (addrinfo*)Marshal.AllocHGlobal(sizeof(addrinfo));
        hints->ai_family = 0;
        hints->ai_socktype = 1;
        addrinfo* list;
        int rc = getaddrinfo(host, null, hints, &list); // expect: hints-uninit
        Marshal.FreeHGlobal((IntPtr)hints);
        if (rc != 0)
            return -1;
        int family = list->ai_family;
        freeaddrinfo(list);
        return family;
    }

    public static int Well(byte* host)
    {
        addrinfo hints = default;
        hints.ai_socktype = 1;
        addrinfo* list;
        if (getaddrinfo(host, null, &hints, &list) != 0)
            return -1;
        int family = list->ai_family;
        freeaddrinfo(list);
        return family;
    }

    public static string? Show(byte* host)
    {
        addrinfo hints = default;
        hints.ai_socktype = 1;
        addrinfo* list;
        if (getaddrinfo(host, null, &hints, &list) != 0)
            return null;
        byte* text = stackalloc byte[46];
        string? shown = null;
        for (addrinfo* p = list; p != null; p = p->ai_next)
        {
            sockaddr_in* address = (sockaddr_in*)p->ai_addr; // or: wrong-family
            if (inet_ntop(2, &address->sin_addr, text, 46) != null) // expect: wrong-family
                shown = Marshal.PtrToStringUTF8((IntPtr)text);
        }
        freeaddrinfo(list);
        return shown;
    }
}
