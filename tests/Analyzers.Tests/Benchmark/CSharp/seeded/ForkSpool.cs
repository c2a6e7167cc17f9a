// spoolerd: takes print jobs over TCP, one forked child per connection, the child becomes the filter by execv().
// Linux only. Signals by sigaction() without SA_RESTART, so blocking calls do return EINTR here.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace ForkSpool
{
    internal static unsafe class Sys
    {
        public const int AF_INET = 2, SOCK_STREAM = 1, SOCK_DGRAM = 2, SOL_SOCKET = 1, SO_REUSEADDR = 2;
        public const int O_WRONLY = 1, O_CREAT = 0x40, O_TRUNC = 0x200;
        public const int EINTR = 4, SIGHUP = 1, SIGALRM = 14;
        public const uint Loopback = 0x7f000001;

        public struct SockAddr
        {
            public ushort Family, Port;
            public uint Addr;
            public long Pad;
        }

        public struct TimeVal
        {
            public long Sec, Usec;
        }

        public struct FdSet
        {
            public fixed long Bits[16];
            public void Set(int fd) => Bits[fd / 64] |= 1L << (fd % 64);
            public bool IsSet(int fd) => (Bits[fd / 64] & (1L << (fd % 64))) != 0;
        }

        public struct SigAction
        {
            public delegate* unmanaged<int, void> Handler;
            public fixed byte Mask[128];
            public int Flags;
            public IntPtr Restorer;
        }

        [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
        [DllImport("libc", SetLastError = true)] public static extern int bind(int fd, SockAddr* a, uint len);
        [DllImport("libc", SetLastError = true)] public static extern int listen(int fd, int n);
        [DllImport("libc", SetLastError = true)] public static extern int accept(int fd, SockAddr* a, uint* len);
        [DllImport("libc", SetLastError = true)] public static extern int setsockopt(int fd, int level, int name, int* v, uint len);
        [DllImport("libc", SetLastError = true)] public static extern int select(int n, FdSet* r, FdSet* w, FdSet* e, TimeVal* t);
        [DllImport("libc", SetLastError = true)] public static extern nint recvfrom(int fd, byte* b, nuint n, int flags, SockAddr* a, uint* len);
        [DllImport("libc", SetLastError = true)] public static extern nint sendto(int fd, byte* b, nuint n, int flags, SockAddr* a, uint len);
        [DllImport("libc", SetLastError = true)] public static extern nint read(int fd, byte* b, nuint n);
        [DllImport("libc", SetLastError = true)] public static extern nint write(int fd, byte* b, nuint n);
        [DllImport("libc", SetLastError = true)] public static extern int open(string path, int flags, uint mode);
        [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
        [DllImport("libc", SetLastError = true)] public static extern int dup2(int from, int to);
        [DllImport("libc", SetLastError = true)] public static extern int fork();
        [DllImport("libc", SetLastError = true)] public static extern int execv(string path, string[] argv);
        [DllImport("libc", SetLastError = true)] public static extern int system(string command);
        [DllImport("libc")] public static extern void _exit(int code);
        [DllImport("libc", SetLastError = true)] public static extern int sigaction(int sig, SigAction* act, SigAction* old);
        [DllImport("libc")] public static extern int atoi(string text);
        [DllImport("libc")] public static extern byte* gets(byte* line);
        [DllImport("libc")] public static extern ushort htons(ushort v);
        [DllImport("libc")] public static extern uint htonl(uint v);

        public static int Errno => Marshal.GetLastWin32Error();
    }

    internal static unsafe class Spooler
    {
        private static volatile int s_ticks;
        private static readonly HashSet<string> Queues = new HashSet<string> { "laser", "label", "plot" };

        [UnmanagedCallersOnly]
        private static void OnAlarm(int sig) => s_ticks++;

        [UnmanagedCallersOnly]
        private static void OnHangup(int sig)
        {
            Console.WriteLine("hangup, " + s_ticks + " ticks so far"); // expect: unsafe-signal-handler
        }

        private static bool Handle(int sig, delegate* unmanaged<int, void> handler)
        {
            Sys.SigAction act = default;
            act.Handler = handler;
            act.Flags = 0;
            return Sys.sigaction(sig, &act, null) == 0;
        }

        private static int Bound(int type, ushort port)
        {
            int fd = Sys.socket(Sys.AF_INET, type, 0);
            if (fd < 0)
                return -1;
            int on = 1;
            var me = new Sys.SockAddr { Family = Sys.AF_INET, Port = Sys.htons(port), Addr = Sys.htonl(Sys.Loopback) };
            if (Sys.setsockopt(fd, Sys.SOL_SOCKET, Sys.SO_REUSEADDR, &on, sizeof(int)) == 0 && Sys.bind(fd, &me, (uint)sizeof(Sys.SockAddr)) == 0)
                return fd;
            Console.Error.WriteLine("port " + port + ": errno " + Sys.Errno);
            Sys.close(fd);
            return -1;
        }

        private static nint ReadRetry(int fd, byte* b, int n)
        {
            nint got;
            do
                got = Sys.read(fd, b, (nuint)n);
            while (got < 0 && Sys.Errno == Sys.EINTR);
            return got;
        }

        private static bool WriteAll(int fd, byte* b, nint n)
        {
            while (n > 0)
            {
                nint done = Sys.write(fd, b, (nuint)n);
                if (done < 0 && Sys.Errno == Sys.EINTR)
                    continue;
                if (done < 0)
                    return false;
                b += done;
                n -= done;
            }
            return true;
        }

        private static string Line(int fd)
        {
            byte* text = stackalloc byte[80];
            int have = 0;
            while (have < 80 && ReadRetry(fd, text + have, 1) == 1)
            {
                if (text[have] == '\n')
                    return Encoding.ASCII.GetString(text, have);
                have++;
            }
            return null;
        }

        // "store NAME" and then the data up to the end of the connection
        private static void Store(int c, string name)
        {
            byte* block = stackalloc byte[4096];
            int file = Sys.open("/var/spool/jobs/" + name, Sys.O_WRONLY | Sys.O_CREAT | Sys.O_TRUNC, 0x180); // expect: net-path-traversal
            if (file < 0)
                return;
            for (; ; )
            {
                nint n = Sys.read(c, block, 4096); // expect: recv-zero-not-handled
                if (n < 0) // or: recv-zero-not-handled
                {
                    if (Sys.Errno == Sys.EINTR)
                        continue;
                    break;
                }
                if (!WriteAll(file, block, n))
                    break;
            }
            Sys.close(file);
        }

        private static void Child(int c)
        {
            string line = Line(c);
            string[] word = line == null ? Array.Empty<string>() : line.Trim().Split(' ');
            byte ok = 0;
            if (word.Length == 2 && word[0] == "store")
            {
                Store(c, word[1]);
            }
            else if (word.Length == 2 && word[0] == "cancel")
            {
                int status = Sys.system("lprm -P laser " + word[1]); // expect: net-command-injection
                ok = (byte)(status == 0 ? 0 : 1);
                Sys.write(c, &ok, 1); // expect: unchecked-send
            }
            else if (word.Length == 2 && word[0] == "print" && Queues.Contains(word[1]))
            {
                // no shell, and the queue comes from the list
                if (Sys.dup2(c, 0) == 0)
                    Sys.execv("/usr/lib/spooler/filter", new[] { "filter", word[1], null });
            }
            else if (!WriteAll(c, &ok, 1))
            {
                Console.Error.WriteLine("client is gone");
            }
        }

        // The printers report themselves in datagrams.
        private static byte NextStatus(int udp)
        {
            byte* packet = stackalloc byte[32];
            Sys.SockAddr from;
            uint len = (uint)sizeof(Sys.SockAddr);
            nint n = Sys.recvfrom(udp, packet, 32, 0, &from, &len); // expect: eintr-not-handled
            if (n < 0) // or: eintr-not-handled
                Environment.Exit(1); // or: eintr-not-handled
            return n == 0 ? (byte)0 : packet[0];
        }

        private static void Echo(int udp)
        {
            byte* packet = stackalloc byte[32];
            Sys.SockAddr from;
            uint len;
            nint n;
            while ((n = Sys.recvfrom(udp, packet, 32, 0, &from, &len)) < 0) // expect: addrlen-uninit
                if (Sys.Errno != Sys.EINTR)
                    return;
            if (Sys.sendto(udp, packet, (nuint)n, 0, &from, len) != n)
                Console.Error.WriteLine("echo: errno " + Sys.Errno);
        }

        private static bool Sure()
        {
            byte* answer = stackalloc byte[16];
            Console.Write("start spooler? ");
            return Sys.gets(answer) != null && answer[0] == 'y'; // expect: gets-use
        }

        private static int Main(string[] args)
        {
            if (args.Length != 1 || !Sure())
                return 2;
            ushort port = (ushort)Sys.atoi(args[0]); // expect: atoi-port
            if (!Handle(Sys.SIGALRM, &OnAlarm) || !Handle(Sys.SIGHUP, &OnHangup))
                return 1;
            int jobs = Bound(Sys.SOCK_STREAM, port), status = Bound(Sys.SOCK_DGRAM, port);
            if (jobs < 0 || status < 0 || jobs >= 1024 || status >= 1024)
                return 1;
            if (Sys.listen(jobs, 16) == 1) // expect: wrong-error-check
                return 1;

            var wait = new Sys.TimeVal { Sec = 30 }; // or: select-timeout-not-reset
            while (true)
            {
                Sys.FdSet ready = default;
                ready.Set(jobs);
                ready.Set(status);
                int n = Sys.select(Math.Max(jobs, status) + 1, &ready, null, null, &wait); // expect: select-timeout-not-reset
                if (n < 0 && Sys.Errno != Sys.EINTR)
                    return 1;
                if (n <= 0)
                    continue;
                if (ready.IsSet(status) && NextStatus(status) == (byte)'E')
                    Echo(status);
                if (!ready.IsSet(jobs))
                    continue;
                int c = Sys.accept(jobs, null, null); // expect: fd-leak-accept-loop
                if (c < 0)
                {
                    Thread.Sleep(50);
                    continue;
                }
                int pid = Sys.fork(); // expect: fork-no-reap
                if (pid == 0)
                {
                    Sys.close(jobs);
                    Child(c);
                    Sys.close(c);
                    Sys._exit(0);
                }
                if (pid < 0)
                    Console.Error.WriteLine("fork: errno " + Sys.Errno);
            }
        }
    }
}
