// fbgwd - hands the registers of a field bus master to TCP clients, one child per client.
// Lives on ARM boxes since the Mono 2.x days, so everything is plain DllImport("libc").
using System;
using System.IO;
using System.Runtime.InteropServices;

namespace FieldbusGateway
{
    [StructLayout(LayoutKind.Sequential)]
    struct SockAddrIn
    {
        public ushort family;
        public ushort port;
        public uint addr;
        public ulong zero;
    }

    [StructLayout(LayoutKind.Sequential)]
    struct Linger { public int onoff; public int seconds; }

    [StructLayout(LayoutKind.Sequential)]
    struct TimeVal { public IntPtr sec; public IntPtr usec; }

    static unsafe class Libc
    {
        public const int AF_INET = 2, SOCK_STREAM = 1, SOCK_DGRAM = 2, SOCK_CLOEXEC = 0x80000;
        public const int SOL_SOCKET = 1, SO_REUSEADDR = 2, SO_KEEPALIVE = 9, SO_LINGER = 13, SO_RCVTIMEO = 20;
        public const int MSG_NOSIGNAL = 0x4000, F_GETFL = 3, F_SETFL = 4, O_NONBLOCK = 0x800;
        public const int EINTR = 4, EAGAIN = 11, SIGHUP = 1, SIGUSR1 = 10;

        [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int proto);
        [DllImport("libc", SetLastError = true)] public static extern int bind(int fd, SockAddrIn* a, uint len);
        [DllImport("libc", SetLastError = true)] public static extern int listen(int fd, int backlog);
        [DllImport("libc", SetLastError = true)] public static extern int accept4(int fd, SockAddrIn* a, uint* len, int flags);
        [DllImport("libc", SetLastError = true)] public static extern int setsockopt(int fd, int level, int name, void* val, uint len);
        [DllImport("libc", SetLastError = true)] public static extern IntPtr recv(int fd, byte* buf, UIntPtr len, int flags);
        [DllImport("libc", SetLastError = true)] public static extern IntPtr send(int fd, byte* buf, UIntPtr len, int flags);
        [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
        [DllImport("libc", SetLastError = true)] public static extern int fcntl(int fd, int cmd, int arg);
        [DllImport("libc", SetLastError = true)] public static extern int fork();
        [DllImport("libc", SetLastError = true)] public static extern int waitpid(int pid, int* status, int options);
        [DllImport("libc")] public static extern void _exit(int code);
        [DllImport("libc")] public static extern IntPtr signal(int sig, delegate* unmanaged[Cdecl]<int, void> handler);
        [DllImport("libc")] public static extern ushort htons(ushort v);
        [DllImport("libc")] public static extern uint htonl(uint v);
    }

    static unsafe class Program
    {
        const uint Loopback = 0x7f000001;
        const int MaxFrame = 512;
        static volatile bool reload;
        static readonly byte[] registers = new byte[4096];

        // glibc's signal() restarts system calls
        [UnmanagedCallersOnly(CallConvs = new[] { typeof(System.Runtime.CompilerServices.CallConvCdecl) })]
        static void OnHangup(int sig)
        {
            reload = true;
        }

        [UnmanagedCallersOnly(CallConvs = new[] { typeof(System.Runtime.CompilerServices.CallConvCdecl) })]
        static void OnDump(int sig)
        {
            Console.WriteLine("register 0 is {0}", registers[0]); // expect: unsafe-signal-handler
        }

        static int OpenListener(uint hostAddr, ushort port)
        {
            int fd = Libc.socket(Libc.AF_INET, Libc.SOCK_STREAM | Libc.SOCK_CLOEXEC, 0);
            if (fd == -1)
            {
                Console.Error.WriteLine("socket: errno {0}", Marshal.GetLastWin32Error());
                return -1;
            }

            int on = 1;
            if (Libc.setsockopt(fd, Libc.SOL_SOCKET, Libc.SO_REUSEADDR, &on, sizeof(int)) == -1)
            {
                int err = Marshal.GetLastWin32Error();
                Libc.close(fd);
                Console.Error.WriteLine("SO_REUSEADDR: errno {0}", err);
                return -1;
            }

            SockAddrIn a = new SockAddrIn();
            a.family = Libc.AF_INET;
            a.port = Libc.htons(port);
            a.addr = Libc.htonl(hostAddr);
            if (Libc.bind(fd, &a, (uint)sizeof(SockAddrIn)) == -1)
            {
                Libc.close(fd);
                Console.Error.WriteLine("bind {0}: errno {1}", port, Marshal.GetLastWin32Error()); // expect: errno-clobbered
                return -1;
            }
            if (Libc.listen(fd, 16) == -1)
            {
                int err = Marshal.GetLastWin32Error();
                Libc.close(fd);
                Console.Error.WriteLine("listen {0}: errno {1}", port, err);
                return -1;
            }
            return fd;
        }

        static bool RecvFull(int fd, byte* p, int want)
        {
            int got = 0;
            while (got < want)
            {
                long n = (long)Libc.recv(fd, p + got, (UIntPtr)(want - got), 0);
                if (n == -1 && Marshal.GetLastWin32Error() == Libc.EINTR) continue;
                if (n <= 0) return false;
                got += (int)n;
            }
            return true;
        }

        static bool SendFull(int fd, byte* p, int len)
        {
            for (int off = 0; off < len;)
            {
                long n = (long)Libc.send(fd, p + off, (UIntPtr)(len - off), Libc.MSG_NOSIGNAL);
                if (n == -1)
                {
                    if (Marshal.GetLastWin32Error() == Libc.EINTR) continue;
                    return false;
                }
                off += (int)n;
            }
            return true;
        }

        // "HELLO <name>\n", at most 127 characters
        static int RecvHello(int fd, byte* line)
        {
            const int cap = 128;
            int used = 0;
            while (used < cap)
            {
                long n = (long)Libc.recv(fd, line + used, (UIntPtr)(cap - used), 0); // or: recv-off-by-one-nul
                if (n <= 0) return -1;
                used += (int)n;
                line[used] = 0; // expect: recv-off-by-one-nul
                if (new Span<byte>(line, used).IndexOf((byte)'\n') >= 0) return used;
            }
            return -1;
        }

        // password line, same idea with a place kept for the terminator
        static int RecvSecret(int fd, byte* line)
        {
            const int cap = 128;
            int used = 0;
            while (used < cap - 1)
            {
                long n = (long)Libc.recv(fd, line + used, (UIntPtr)(cap - 1 - used), 0);
                if (n <= 0) return -1;
                used += (int)n;
                line[used] = 0;
                if (line[used - 1] == '\n') return used;
            }
            return -1;
        }

        static int BigEndian16(byte* p) => (p[0] << 8) | p[1];

        // 1: read registers, 2: write registers; both with a 16 bit length behind the opcode
        static void Serve(int fd)
        {
            byte* line = stackalloc byte[128];
            byte* head = stackalloc byte[3];
            byte* body = stackalloc byte[MaxFrame];

            if (RecvHello(fd, line) < 0 || RecvSecret(fd, line) < 0) return;
            while (RecvFull(fd, head, 3))
            {
                int len = BigEndian16(head + 1);
                switch (head[0])
                {
                    case 1:
                        if (!RecvFull(fd, body, len)) return; // expect: net-length-unvalidated
                        fixed (byte* r = registers)
                            if ((long)Libc.send(fd, r, (UIntPtr)registers.Length, Libc.MSG_NOSIGNAL) < 0) return; // expect: partial-send
                        break;
                    case 2:
                        if (len < 1 || len > MaxFrame) return;
                        if (!RecvFull(fd, body, len)) return;
                        new Span<byte>(body, len).CopyTo(registers);
                        if (!SendFull(fd, head, 3)) return;
                        break;
                    default:
                        return;
                }
            }
        }

        static bool TuneClient(int fd)
        {
            int on = 1;
            if (Libc.setsockopt(fd, Libc.SOL_SOCKET, Libc.SO_KEEPALIVE, &on, (uint)sizeof(int)) != 0) return false;

            TimeVal tv;
            tv.sec = (IntPtr)30;
            tv.usec = IntPtr.Zero;
            if (Libc.setsockopt(fd, Libc.SOL_SOCKET, Libc.SO_RCVTIMEO, &tv, sizeof(int)) != 0) return false; // expect: setsockopt-wrong-optlen

            Linger l = new Linger { onoff = 1, seconds = 5 };
            return Libc.setsockopt(fd, Libc.SOL_SOCKET, Libc.SO_LINGER, &l, (uint)sizeof(Linger)) == 0;
        }

        static void SayBusyAndClose(int fd)
        {
            byte* msg = stackalloc byte[5] { (byte)'B', (byte)'U', (byte)'S', (byte)'Y', (byte)'\n' };
            if (!SendFull(fd, msg, 5)) Console.Error.WriteLine("client gone");
            Linger l = new Linger { onoff = 1, seconds = 0 }; // or: linger-misuse
            if (Libc.setsockopt(fd, Libc.SOL_SOCKET, Libc.SO_LINGER, &l, (uint)sizeof(Linger)) != 0) // expect: linger-misuse
                Console.Error.WriteLine("SO_LINGER");
            Libc.close(fd);
        }

        // runs the hook of the box owner; this child is waited for
        static int RunReloadHook()
        {
            int pid = Libc.fork();
            if (pid == -1) return -1;
            if (pid == 0)
            {
                registers.AsSpan().Clear();
                Libc._exit(0);
            }
            int status;
            while (Libc.waitpid(pid, &status, 0) == -1)
                if (Marshal.GetLastWin32Error() != Libc.EINTR) return -1;
            return status;
        }

        static int DataLoop(int lfd)
        {
            SockAddrIn peer = default;
            uint plen = (uint)sizeof(SockAddrIn);
            int served = 0;
            for (;;)
            {
                int c = Libc.accept4(lfd, &peer, &plen, Libc.SOCK_CLOEXEC); // expect: addrlen-not-reset // or: accept-error-fatal
                if (c == -1)
                    return 1; // expect: accept-error-fatal
                if (reload) { reload = false; if (RunReloadHook() != 0) Console.Error.WriteLine("hook failed"); }
                if (++served % 100 == 0) { SayBusyAndClose(c); continue; }

                int pid = Libc.fork(); // expect: fork-no-reap
                if (pid == 0)
                {
                    Libc.close(lfd);
                    if (TuneClient(c)) Serve(c);
                    Libc.close(c);
                    Libc._exit(0);
                }
                if (pid == -1) Console.Error.WriteLine("fork failed");
                Libc.close(c);
            }
        }

        // local status port: one byte per client, no child. Only ports under 1024 may ask.
        static void StatusLoop(int lfd)
        {
            for (;;)
            {
                SockAddrIn peer = default;
                uint plen = (uint)sizeof(SockAddrIn);
                int c = Libc.accept4(lfd, &peer, &plen, Libc.SOCK_CLOEXEC); // expect: fd-leak-accept-loop
                if (c == -1)
                {
                    System.Threading.Thread.Sleep(50);
                    continue;
                }
                if (Libc.htons(peer.port) >= 1024) continue; // or: fd-leak-accept-loop
                byte state = registers[0];
                if (!SendFull(c, &state, 1)) Console.Error.WriteLine("status client gone");
                Libc.close(c);
            }
        }

        static bool SetNonBlocking(int fd)
        {
            int fl = Libc.fcntl(fd, Libc.F_GETFL, 0);
            return fl != -1 && Libc.fcntl(fd, Libc.F_SETFL, fl | Libc.O_NONBLOCK) != -1;
        }

        static int OpenBeaconSocket(ushort port, bool quick)
        {
            int fd = Libc.socket(Libc.AF_INET, Libc.SOCK_DGRAM | Libc.SOCK_CLOEXEC, 0);
            if (fd < 0) return -1;
            SockAddrIn a = new SockAddrIn { family = Libc.AF_INET, port = Libc.htons(port), addr = Libc.htonl(Loopback) };
            if (Libc.bind(fd, &a, (uint)sizeof(SockAddrIn)) < 0) { Libc.close(fd); return -1; }
            bool ok = quick
                ? Libc.fcntl(fd, Libc.F_SETFL, Libc.O_NONBLOCK) != -1 // expect: fcntl-setfl-clobber
                : SetNonBlocking(fd);
            if (ok) return fd;
            Libc.close(fd);
            return -1;
        }

        static int Main(string[] args)
        {
            Libc.signal(Libc.SIGHUP, &OnHangup);
            Libc.signal(Libc.SIGUSR1, &OnDump);
            bool status = args.Length > 0 && args[0] == "--status";
            int lfd = OpenListener(Loopback, status ? (ushort)5021 : (ushort)5020);
            if (lfd == -1) return 1;
            int beacon = OpenBeaconSocket(5022, status);
            byte* drop = stackalloc byte[64];
            while (beacon != -1 && (long)Libc.recv(beacon, drop, (UIntPtr)64, 0) > 0) { }
            if (beacon != -1) Libc.close(beacon);

            int rc = 0;
            if (status) StatusLoop(lfd);
            else rc = DataLoop(lfd);
            Libc.close(lfd);
            return rc;
        }
    }
}
