// A chat room for netcat: what one says everybody hears. Port of a select() sample.
using System.Runtime.InteropServices;

unsafe struct fd_set
{
    public fixed long bits[16];
}

struct sockaddr_in
{
    public short sin_family;
    public ushort sin_port;
    public uint s_addr;
    public ulong sin_zero;
}

static unsafe class C
{
    const string Lib = "libc.so.6";
    [DllImport(Lib, SetLastError = true)] public static extern int socket(int d, int t, int p);
    [DllImport(Lib, SetLastError = true)] public static extern int bind(int s, sockaddr_in* a, uint l);
    [DllImport(Lib, SetLastError = true)] public static extern int listen(int s, int n);
    [DllImport(Lib, SetLastError = true)] public static extern int accept(int s, sockaddr_in* a, uint* l);
    [DllImport(Lib, SetLastError = true)] public static extern int select(int n, fd_set* r, fd_set* w, fd_set* e, void* tv);
    [DllImport(Lib, SetLastError = true)] public static extern nint read(int s, byte* b, nuint n);
    [DllImport(Lib, SetLastError = true)] public static extern nint write(int s, byte* b, nuint n);
    [DllImport(Lib, SetLastError = true)] public static extern int close(int s);
    [DllImport(Lib)] public static extern ushort htons(ushort v);
    [DllImport(Lib)] public static extern ushort ntohs(ushort v);
    [DllImport(Lib)] public static extern uint htonl(uint v);

    public static void FD_ZERO(fd_set* s) => *s = default;
    public static void FD_SET(int fd, fd_set* s) => s->bits[fd / 64] |= 1L << (fd % 64);
    public static void FD_CLR(int fd, fd_set* s) => s->bits[fd / 64] &= ~(1L << (fd % 64));
    public static bool FD_ISSET(int fd, fd_set* s) => (s->bits[fd / 64] >> (fd % 64) & 1) != 0;
}

static unsafe class Chat
{
    const int PORT = 7777;

    static int Main()
    {
        int s = C.socket(2, 1, 0);
        if (s < 0) { Console.Error.WriteLine("socket"); return 1; }

        sockaddr_in a = default;
        a.sin_family = 2;
        a.sin_port = C.htons(PORT);
        a.s_addr = C.htonl(0);
        if (C.bind(s, &a, (uint)sizeof(sockaddr_in)) < 0) { Console.Error.WriteLine("bind"); return 1; } // expect: missing-reuseaddr
        C.listen(s, 0); // expect: unchecked-listen, zero-backlog

        fd_set master;
        C.FD_ZERO(&master);
        C.FD_SET(s, &master);
        int max = s;
        byte* buf = stackalloc byte[512];

        for (; ; )
        {
            fd_set rd = master;
            if (C.select(max, &rd, null, null, null) < 0) // expect: select-wrong-nfds
                return 1;

            if (C.FD_ISSET(s, &rd))
            {
                sockaddr_in peer;
                uint len = (uint)sizeof(sockaddr_in);
                int c = C.accept(s, &peer, &len);
                if (c >= 0)
                {
                    Console.WriteLine("+ {0} from port {1}", c, peer.sin_port); // expect: port-missing-ntohs
                    C.FD_SET(c, &master); // expect: fdset-overflow
                    if (c > max) max = c;
                }
            }

            for (int i = 0; i <= max; i++)
            {
                if (i == s || !C.FD_ISSET(i, &rd)) continue;
                nint n = C.read(i, buf, 512);
                if (n <= 0)
                {
                    C.close(i);
                    C.FD_CLR(i, &master);
                    continue;
                }
                for (int j = 0; j <= max; j++)
                {
                    if (j != s && j != i && C.FD_ISSET(j, &master))
                        C.write(j, buf, (nuint)n); // expect: unchecked-send
                }
            }
        }
    }
}
