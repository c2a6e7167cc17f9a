// Examples for a course: what happens when the calls come in the wrong order.
using System.Runtime.InteropServices;

unsafe struct SockAddrIn
{
    public ushort Family;
    public ushort Port;
    public uint Addr;
    public fixed byte Zero[8];
}

static unsafe class C
{
    public const int AF_INET = 2, SOCK_STREAM = 1, SOCK_DGRAM = 2, SOMAXCONN = 128;

    [DllImport("libc")] public static extern int socket(int d, int t, int p);
    [DllImport("libc")] public static extern int bind(int fd, SockAddrIn* a, int len);
    [DllImport("libc")] public static extern int connect(int fd, SockAddrIn* a, int len);
    [DllImport("libc")] public static extern int listen(int fd, int n);
    [DllImport("libc")] public static extern int accept(int fd, SockAddrIn* a, int* len);
    [DllImport("libc")] public static extern long send(int fd, void* p, ulong n, int flags);
    [DllImport("libc")] public static extern long recv(int fd, void* p, ulong n, int flags);
    [DllImport("libc")] public static extern int close(int fd);
    [DllImport("libc")] public static extern int setsockopt(int fd, int level, int name, void* value, int len);
}

static unsafe class Phases
{
    static int ListenFirst(SockAddrIn* here)
    {
        int s = C.socket(C.AF_INET, C.SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        int on = 1;
        if (C.setsockopt(s, 1, 2, &on, sizeof(int)) < 0 || C.listen(s, C.SOMAXCONN) < 0 || C.bind(s, here, sizeof(SockAddrIn)) < 0) // expect: phase-listen-before-bind
        {
            C.close(s);
            return -1;
        }
        return s;
    }

    static int AcceptAtOnce(SockAddrIn* here)
    {
        int s = C.socket(C.AF_INET, C.SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        if (C.bind(s, here, sizeof(SockAddrIn)) < 0)
        {
            C.close(s);
            return -1;
        }
        int c = C.accept(s, null, null); // expect: phase-accept-before-listen
        C.close(s);
        return c;
    }

    static int CallOutOnListener(SockAddrIn* here, SockAddrIn* peer)
    {
        int s = C.socket(C.AF_INET, C.SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        int on = 1;
        if (C.setsockopt(s, 1, 2, &on, sizeof(int)) < 0 || C.bind(s, here, sizeof(SockAddrIn)) < 0 || C.listen(s, 5) < 0)
        {
            C.close(s);
            return -1;
        }
        if (C.connect(s, peer, sizeof(SockAddrIn)) < 0) // expect: phase-connect-after-listen
        {
            C.close(s);
            return -1;
        }
        return s;
    }

    static int BindLate(SockAddrIn* here, SockAddrIn* peer)
    {
        int s = C.socket(C.AF_INET, C.SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        if (C.connect(s, peer, sizeof(SockAddrIn)) < 0)
        {
            C.close(s);
            return -1;
        }
        if (C.bind(s, here, sizeof(SockAddrIn)) < 0) // expect: phase-bind-after-connect
        {
            C.close(s);
            return -1;
        }
        return s;
    }

    static void SendIntoTheBlue(byte[] text)
    {
        int s = C.socket(C.AF_INET, C.SOCK_STREAM, 0);
        if (s < 0)
            return;
        fixed (byte* p = text)
        {
            if (C.send(s, p, (ulong)text.Length, 0) != text.Length) // expect: phase-send-unconnected
                Console.WriteLine("not sent");
        }
        C.close(s);
    }

    static void ListenOnDatagrams(SockAddrIn* here)
    {
        int s = C.socket(C.AF_INET, C.SOCK_DGRAM, 0);
        if (s < 0)
            return;
        if (C.bind(s, here, sizeof(SockAddrIn)) == 0 && C.listen(s, 5) == 0) // expect: type-listen-on-dgram
        {
            int c = C.accept(s, null, null); // expect: type-accept-on-dgram
            if (c >= 0)
                C.close(c);
        }
        C.close(s);
    }

    static int Persist(SockAddrIn* peer)
    {
        int s = C.socket(C.AF_INET, C.SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        while (C.connect(s, peer, sizeof(SockAddrIn)) < 0) // expect: connect-retry-same-socket
            Thread.Sleep(1000);
        return s;
    }

    static int PersistWell(SockAddrIn* peer)
    {
        while (true)
        {
            int s = C.socket(C.AF_INET, C.SOCK_STREAM, 0);
            if (s < 0)
                return -1;
            if (C.connect(s, peer, sizeof(SockAddrIn)) == 0)
                return s;
            C.close(s);
            Thread.Sleep(1000);
        }
    }

    static int InOrder(SockAddrIn* here)
    {
        int s = C.socket(C.AF_INET, C.SOCK_STREAM, 0);
        if (s < 0)
            return -1;
        int on = 1;
        if (C.setsockopt(s, 1, 2, &on, sizeof(int)) < 0 || C.bind(s, here, sizeof(SockAddrIn)) < 0 || C.listen(s, 5) < 0)
        {
            C.close(s);
            return -1;
        }
        int c = C.accept(s, null, null);
        C.close(s);
        return c;
    }
}
