// For each call whose result counts: once ignored, once looked at.
using System.Runtime.InteropServices;

internal static unsafe class L
{
    [DllImport("libc", SetLastError = true)] public static extern int socket(int d, int t, int p);
    [DllImport("libc", SetLastError = true)] public static extern int bind(int s, byte* a, int l);
    [DllImport("libc", SetLastError = true)] public static extern int listen(int s, int n);
    [DllImport("libc", SetLastError = true)] public static extern int accept(int s, byte* a, int* l);
    [DllImport("libc", SetLastError = true)] public static extern int connect(int s, byte* a, int l);
    [DllImport("libc", SetLastError = true)] public static extern long send(int s, byte* b, long n, int f);
    [DllImport("libc", SetLastError = true)] public static extern long recv(int s, byte* b, long n, int f);
    [DllImport("libc", SetLastError = true)] public static extern int setsockopt(int s, int l, int o, int* v, int n);
    [DllImport("libc", SetLastError = true)] public static extern int poll(void* p, ulong n, int t);
    [DllImport("libc", SetLastError = true)] public static extern int close(int s);
    [DllImport("libc")] public static extern byte* inet_ntop(int af, void* a, byte* b, uint n);
    [DllImport("libc")] public static extern int inet_pton(int af, string s, void* a);
    [DllImport("libc")] public static extern Host* gethostbyname(string name);
    [DllImport("libc")] public static extern int getaddrinfo(string h, string p, Info* hints, Info** list);
    [DllImport("libc")] public static extern void freeaddrinfo(Info* list);
}

internal unsafe struct Host { public byte* h_name; public byte** h_aliases; public int h_addrtype; public int h_length; public byte** h_addr_list; }

internal unsafe struct Info
{
    public int ai_flags, ai_family, ai_socktype, ai_protocol;
    public uint ai_addrlen;
    public byte* ai_addr;
    public byte* ai_canonname;
    public Info* ai_next;
}

public static unsafe class Bad
{
    public static void SendTo(byte* address, byte* data, int n)
    {
        int s = L.socket(2, 1, 0); // or: unchecked-socket
        L.connect(s, address, 16); // expect: unchecked-connect, unchecked-socket
        L.send(s, data, n, 0); // expect: unchecked-send
        L.close(s);
    }

    public static void Serve(int s, byte* address)
    {
        L.bind(s, address, 16); // expect: unchecked-bind
        L.listen(s, 5); // expect: unchecked-listen
        byte* buffer = stackalloc byte[64];
        while (true)
        {
            int c = L.accept(s, null, null); // or: unchecked-accept
            L.recv(c, buffer, 64, 0); // expect: unchecked-accept, unchecked-recv
            Console.WriteLine(buffer[0]);
            L.close(c);
        }
    }

    public static byte First(string name)
    {
        Host* h = L.gethostbyname(name); // expect: obsolete-gethostbyname, unchecked-gethostbyname
        return h->h_addr_list[0][0]; // or: unchecked-gethostbyname
    }

    public static int FamilyOf(string name)
    {
        Info* list;
        L.getaddrinfo(name, null, null, &list); // expect: unchecked-getaddrinfo
        int family = list->ai_family;
        L.freeaddrinfo(list);
        return family;
    }

    public static string Text(uint address)
    {
        byte* text = stackalloc byte[16];
        L.inet_ntop(2, &address, text, 16); // expect: unchecked-inet-ntop
        return Marshal.PtrToStringUTF8((nint)text)!;
    }

    public static uint Number(string text)
    {
        uint address;
        L.inet_pton(2, text, &address); // expect: unchecked-inet-pton
        return address;
    }

    public static long Wait(int s, byte* buffer)
    {
        (int fd, short events, short revents) p = (s, 1, 0);
        L.poll(&p, 1, 1000); // expect: unchecked-select
        return L.recv(s, buffer, 100, 0x40);
    }

    public static void KeepAlive(int s)
    {
        int on = 1;
        L.setsockopt(s, 1, 9, &on, 4); // expect: unchecked-setsockopt
    }
}

public static unsafe class Good
{
    public static bool SendTo(byte* address, byte* data, int n)
    {
        int s = L.socket(2, 1, 0);
        if (s is < 0)
        {
            return false;
        }

        bool done = L.connect(s, address, 16) is 0 && L.send(s, data, n, 0) == n;
        L.close(s);
        return done;
    }

    public static void Serve(int s, byte* address)
    {
        _ = L.bind(s, address, 16) == 0 ? 0 : throw new IOException("bind");
        Check(L.listen(s, 5));
        byte* buffer = stackalloc byte[64];
        while (true)
        {
            int c = L.accept(s, null, null);
            if (c < 0)
            {
                continue;
            }

            try
            {
                switch (L.recv(c, buffer, 64, 0))
                {
                    case > 0:
                        Console.WriteLine(buffer[0]);
                        break;
                    case 0:
                        break;
                    default:
                        Console.Error.WriteLine("recv");
                        break;
                }
            }
            finally
            {
                L.close(c);
            }
        }
    }

    private static int Check(int result) => result < 0 ? throw new IOException(Marshal.GetLastPInvokeErrorMessage()) : result;

    public static byte First(string name)
    {
        Host* h = L.gethostbyname(name); // expect: obsolete-gethostbyname
        return h != null ? h->h_addr_list[0][0] : (byte)0;
    }

    public static int FamilyOf(string name)
    {
        Info* list;
        if (L.getaddrinfo(name, null, null, &list) is not 0)
        {
            return -1;
        }

        try
        {
            return list->ai_family;
        }
        finally
        {
            L.freeaddrinfo(list);
        }
    }

    public static string? Text(uint address)
    {
        byte* text = stackalloc byte[16];
        return L.inet_ntop(2, &address, text, 16) is null ? null : Marshal.PtrToStringUTF8((nint)text);
    }

    public static uint? Number(string text)
    {
        uint address;
        return L.inet_pton(2, text, &address) == 1 ? address : null;
    }

    public static long Wait(int s, byte* buffer)
    {
        (int fd, short events, short revents) p = (s, 1, 0);
        return L.poll(&p, 1, 1000) > 0 ? L.recv(s, buffer, 100, 0x40) : -1;
    }

    public static bool KeepAlive(int s)
    {
        int on = 1;
        return L.setsockopt(s, 1, 9, &on, 4) == 0;
    }
}
