// stbctl: control daemon of a set-top box. Remote keys come over TCP (select), orders over a
// SOCK_SEQPACKET unix socket (poll), subscribers get events over a unix stream socket.
using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using Microsoft.Win32.SafeHandles;

namespace SetTop
{
    public sealed class Fd : SafeHandleMinusOneIsInvalid
    {
        public Fd() : base(true) { }
        public int Value => (int)handle;
        protected override bool ReleaseHandle() => Posix.CloseQuietly((int)handle) == 0;
    }

    public unsafe struct SockAddrUn
    {
        public ushort Family;
        public fixed byte Path[108];
    }

    public struct SockAddrIn { public ushort Family, Port; public uint Addr; public ulong Zero; }
    public struct TimeVal { public long Sec, Usec; }
    public struct PollFd { public int fd; public short events, revents; }

    public unsafe struct FdSet
    {
        public const int Size = 1024;
        fixed ulong words[Size / 64];

        public void Set(int fd) => words[fd / 64] |= 1UL << (fd % 64); // or: fdset-overflow
        public void Clear(int fd) => words[fd / 64] &= ~(1UL << (fd % 64));
        public readonly bool Has(int fd) => (words[fd / 64] >> (fd % 64) & 1) != 0;

        public bool TrySet(int fd)
        {
            if (fd < 0 || fd >= Size) return false;
            Set(fd);
            return true;
        }
    }

    public static unsafe class Posix
    {
        public const int AF_UNIX = 1, AF_INET = 2, STREAM = 1, SEQPACKET = 5, CLOEXEC = 0x80000, NONBLOCK = 0x800;
        public const int NOSIGNAL = 0x4000, EINTR = 4, EAGAIN = 11;
        public const short POLLIN = 1, POLLOUT = 4, POLLERR = 8, POLLHUP = 16, POLLNVAL = 32;

        [DllImport("libc", EntryPoint = "socket", SetLastError = true)] public static extern Fd Socket(int d, int t, int p);
        [DllImport("libc", EntryPoint = "bind", SetLastError = true)] public static extern int BindUn(Fd s, ref SockAddrUn a, int len);
        [DllImport("libc", EntryPoint = "bind", SetLastError = true)] public static extern int BindIn(Fd s, ref SockAddrIn a, int len);
        [DllImport("libc", EntryPoint = "listen", SetLastError = true)] public static extern int Listen(Fd s, int backlog);
        [DllImport("libc", EntryPoint = "setsockopt", SetLastError = true)] public static extern int SetOption(Fd s, int level, int name, ref int v, int len);
        [DllImport("libc", SetLastError = true)] public static extern int accept4(Fd s, IntPtr addr, IntPtr len, int flags);
        [DllImport("libc", SetLastError = true)] public static extern int select(int n, ref FdSet rd, IntPtr wr, IntPtr ex, ref TimeVal tv);
        [DllImport("libc", SetLastError = true)] public static extern int poll([In, Out] PollFd[] set, nuint n, int ms);
        [DllImport("libc", SetLastError = true)] public static extern nint recv(int fd, byte* p, nuint n, int flags);
        [DllImport("libc", SetLastError = true)] public static extern nint send(int fd, byte* p, nuint n, int flags);
        [DllImport("libc", SetLastError = true)] public static extern int unlink(string path);
        [DllImport("libc", EntryPoint = "close")] public static extern int CloseQuietly(int fd);
        [DllImport("libc")] public static extern byte* strcpy(byte* to, byte* from);
        [DllImport("libc", EntryPoint = "strcpy", CharSet = CharSet.Ansi)] public static extern byte* CopyName(byte* to, string from);
        [DllImport("libc")] public static extern ushort htons(ushort v);
        [DllImport("libc")] public static extern uint htonl(uint v);

        public static int Errno => Marshal.GetLastPInvokeError();

        public static void Check(bool ok, string what)
        {
            if (!ok) throw new IOException($"{what}: errno {Errno}");
        }
    }

    static unsafe class Listeners
    {
        const int SOL_SOCKET = 1, SO_REUSEADDR = 2;

        static Fd Guard(Fd s, Action<Fd> setup)
        {
            try { setup(s); return s; }
            catch { s.Dispose(); throw; }
        }

        static SockAddrUn Named(string path)
        {
            byte[] name = Encoding.UTF8.GetBytes(path);
            if (name.Length >= 108) throw new ArgumentException("socket name too long");
            SockAddrUn a = default;
            a.Family = Posix.AF_UNIX;
            for (int i = 0; i < name.Length; i++) a.Path[i] = name[i];
            return a;
        }

        static SockAddrUn NamedFast(string path)
        {
            SockAddrUn a = default;
            a.Family = Posix.AF_UNIX;
            Posix.CopyName(a.Path, path); // expect: sun-path-overflow
            return a;
        }

        public static Fd Control(string path)
        {
            Fd s = Posix.Socket(Posix.AF_UNIX, Posix.SEQPACKET | Posix.CLOEXEC, 0);
            Posix.Check(!s.IsInvalid, "socket");
            return Guard(s, l =>
            {
                _ = Posix.unlink(path);
                SockAddrUn a = Named(path);
                Posix.Check(Posix.BindUn(l, ref a, sizeof(SockAddrUn)) == 0, path);
                Posix.Check(Posix.Listen(l, 8) == 0, "listen");
            });
        }

        public static Fd Events(string path)
        {
            Fd s = Posix.Socket(Posix.AF_UNIX, Posix.STREAM | Posix.CLOEXEC, 0);
            Posix.Check(!s.IsInvalid, "socket");
            return Guard(s, l =>
            {
                SockAddrUn a = NamedFast(path);
                Posix.Check(Posix.BindUn(l, ref a, sizeof(SockAddrUn)) == 0, path); // expect: unix-unlink-missing
                Posix.Check(Posix.Listen(l, 8) == 0, "listen");
            });
        }

        static SockAddrIn Local(ushort port)
            => new() { Family = Posix.AF_INET, Port = Posix.htons(port), Addr = Posix.htonl(0x7f000001) };

        public static Fd Remote(ushort port)
        {
            SockAddrIn a = Local(port);
            int on = 1;
            Fd s = Posix.Socket(Posix.AF_INET, Posix.STREAM | Posix.CLOEXEC, 0);
            Posix.Check(!s.IsInvalid, "socket");
            return Guard(s, l =>
            {
                Posix.Check(Posix.SetOption(l, SOL_SOCKET, SO_REUSEADDR, ref on, sizeof(int)) == 0, "SO_REUSEADDR");
                Posix.Check(Posix.BindIn(l, ref a, sizeof(SockAddrIn)) == 0, "bind");
                Posix.Check(Posix.Listen(l, 8) == 0, "listen");
            });
        }

        public static Fd Upnp(ushort port)
        {
            SockAddrIn a = Local(port);
            int on = 1;
            Fd s = Posix.Socket(Posix.AF_INET, Posix.STREAM | Posix.CLOEXEC, 0);
            Posix.Check(!s.IsInvalid, "socket");
            try
            {
                Posix.Check(Posix.BindIn(s, ref a, sizeof(SockAddrIn)) == 0, "bind"); // or: missing-reuseaddr, reuseaddr-after-bind
                Posix.Check(Posix.SetOption(s, SOL_SOCKET, SO_REUSEADDR, ref on, sizeof(int)) == 0, "SO_REUSEADDR"); // expect: reuseaddr-after-bind
                Posix.Check(Posix.Listen(s, 8) == 0, "listen");
                return s;
            }
            catch { s.Dispose(); throw; }
        }

        public static Fd Debug(ushort port)
        {
            SockAddrIn a = Local(port);
            Fd s = Posix.Socket(Posix.AF_INET, Posix.STREAM | Posix.CLOEXEC, 0); // or: missing-reuseaddr
            Posix.Check(!s.IsInvalid, "socket");
            if (Posix.BindIn(s, ref a, sizeof(SockAddrIn)) == 0 // expect: missing-reuseaddr
                && Posix.Listen(s, 0) == 0) // expect: zero-backlog // or: missing-reuseaddr
                return s;
            s.Dispose();
            throw new IOException("debug port");
        }
    }

    /// <summary>One byte is one key; there are no messages.</summary>
    sealed unsafe class RemoteServer(Fd keys, Fd upnp)
    {
        static readonly int[] codes = new int[256];
        readonly object state = new();
        int volume = 50;

        bool Keys(int fd)
        {
            sbyte* k = stackalloc sbyte[64];
            nint n = Posix.recv(fd, (byte*)k, 64, 0);
            if (n <= 0) return false;
            int step = 0;
            for (nint i = 0; i < n; i++)
                fixed (int* table = codes) step += table[k[i]]; // expect: signed-char-index
            lock (state) volume += step;
            return true;
        }

        bool UpnpKeys(int fd)
        {
            sbyte* k = stackalloc sbyte[64];
            switch (Posix.recv(fd, (byte*)k, 64, 0))
            {
                case > 0 and nint n:
                    for (nint i = 0; i < n; i++) lock (state) volume += codes[(byte)k[i]];
                    return true;
                default:
                    return false;
            }
        }

        public void Run()
        {
            FdSet master = default;
            if (!master.TrySet(keys.Value) || !master.TrySet(upnp.Value)) return;
            int max = Math.Max(keys.Value, upnp.Value);
            var fromUpnp = new HashSet<int>();
            while (true)
            {
                FdSet rd = master;
                TimeVal tv = new() { Sec = 5 };
                int ready = Posix.select(max + 1, ref rd, 0, 0, ref tv);
                if (ready < 0 && Posix.Errno == Posix.EINTR) continue;
                if (ready < 0) break;
                if (ready == 0) { Console.WriteLine("volume {0}", volume); continue; }

                for (int fd = 0, end = max; fd <= end; fd++)
                {
                    if (!rd.Has(fd) || fd == keys.Value || fd == upnp.Value) continue;
                    if (fromUpnp.Contains(fd) ? UpnpKeys(fd) : Keys(fd)) continue;
                    master.Clear(fd);
                    fromUpnp.Remove(fd);
                    Posix.CloseQuietly(fd);
                }
                if (rd.Has(keys.Value))
                {
                    int c = Posix.accept4(keys, 0, 0, Posix.CLOEXEC);
                    if (c >= 0) { master.Set(c); max = Math.Max(max, c); } // expect: fdset-overflow
                }
                if (rd.Has(upnp.Value))
                {
                    int c = Posix.accept4(upnp, 0, 0, Posix.CLOEXEC);
                    if (c >= FdSet.Size) Posix.CloseQuietly(c);
                    else if (c >= 0) { master.Set(c); fromUpnp.Add(c); max = Math.Max(max, c); }
                }
            }
            for (int fd = 0; fd <= max; fd++)
                if (master.Has(fd) && fd != keys.Value && fd != upnp.Value) Posix.CloseQuietly(fd);
        }
    }

    /// <summary>Pushes events to subscribers and reads their one byte acknowledgements.</summary>
    static unsafe class Subscribers
    {
        static bool Wait(int fd, short what)
        {
            var p = new PollFd[] { new() { fd = fd, events = what } };
            return Posix.poll(p, 1, 2000) > 0 && (p[0].revents & (Posix.POLLERR | Posix.POLLNVAL)) == 0;
        }

        public static bool Push(int fd, byte* p, int left)
        {
            while (left > 0)
            {
                nint n = Posix.send(fd, p, (nuint)left, Posix.NOSIGNAL);
                if (n < 0)
                {
                    if (Posix.Errno == Posix.EAGAIN && Wait(fd, Posix.POLLOUT)) continue;
                    return false;
                }
                p += n;
                left -= (int)n;
            }
            return true;
        }

        public static bool PushUrgent(int fd, byte* p, int left)
        {
            while (left > 0)
            {
                nint n = Posix.send(fd, p, (nuint)left, Posix.NOSIGNAL); // or: eagain-busy-loop
                if (n < 0)
                {
                    if (Posix.Errno == Posix.EAGAIN) continue; // expect: eagain-busy-loop
                    return false;
                }
                p += n;
                left -= (int)n;
            }
            return true;
        }

        // false when the subscriber sent something else than 'A' or went away
        public static bool Acked(int fd)
        {
            var p = new PollFd[1];
            for (; ; )
            {
                p[0] = new PollFd { fd = fd, events = Posix.POLLIN };
                if (Posix.poll(p, 1, -1) < 0) return false; // or: poll-revents-unchecked
                if ((p[0].revents & Posix.POLLIN) == 0) continue; // expect: poll-revents-unchecked
                byte a;
                return Posix.recv(fd, &a, 1, 0) == 1 && a == (byte)'A';
            }
        }

        // the first subscriber has to turn up within a minute
        public static int First(Fd events)
        {
            FdSet rd = default;
            if (!rd.TrySet(events.Value)) return -1; // or: select-fdset-not-reset
            TimeVal tv = new() { Sec = 10 }; // or: select-timeout-not-reset
            for (int i = 0; i < 6; i++)
            {
                int n = Posix.select(events.Value + 1, ref rd, 0, 0, ref tv); // expect: select-fdset-not-reset, select-timeout-not-reset
                if (n < 0) return -1;
                if (n > 0) return Posix.accept4(events, 0, 0, Posix.CLOEXEC | Posix.NONBLOCK);
                Console.WriteLine("waiting for a subscriber");
            }
            return -1;
        }

        public static bool EitherReadable(int a, int b)
        {
            FdSet rd = default;
            TimeVal tv = default;
            return rd.TrySet(a) && rd.TrySet(b)
                && Posix.select(Math.Max(a, b), ref rd, 0, 0, ref tv) > 0; // expect: select-wrong-nfds
        }
    }

    static unsafe class Program
    {
        static string title = "";

        // One packet is one order: SEQPACKET keeps the borders.
        static bool Order(int c)
        {
            byte* msg = stackalloc byte[256];
            nint n = Posix.recv(c, msg, 255, 0);
            if (n <= 0) return false;
            msg[n] = 0;
            byte* shown = stackalloc byte[32];
            if (msg[0] == 'T') Posix.strcpy(shown, msg + 1); // expect: net-strcpy-overflow
            else if (n < 32) Posix.strcpy(shown, msg);
            else return true;
            title = Marshal.PtrToStringUTF8((nint)shown) ?? "";
            return true;
        }

        static string Greeting(int c)
        {
            byte* msg = stackalloc byte[64];
            nint n = Posix.recv(c, msg, 64, 0); // or: recv-not-terminated
            if (n <= 0) return "";
            string who = Marshal.PtrToStringAnsi((nint)msg)!; // expect: recv-not-terminated
            return who + " / " + Marshal.PtrToStringAnsi((nint)msg, (int)n);
        }

        static void Main(string[] args)
        {
            string dir = args.Length > 0 ? args[0] : "/run/stb";
            using Fd control = Listeners.Control(dir + "/control"), events = Listeners.Events(dir + "/events");
            using Fd keys = Listeners.Remote(9001), upnp = Listeners.Upnp(9002), debug = Listeners.Debug(9003);
            new Thread(new RemoteServer(keys, upnp).Run) { IsBackground = true }.Start();

            int sub = Subscribers.First(events);
            while (true)
            {
                int c = Posix.accept4(control, 0, 0, Posix.CLOEXEC);
                if (c < 0) { Thread.Sleep(20); continue; }
                try
                {
                    Console.WriteLine("controlled by {0}", Greeting(c));
                    while (Order(c))
                    {
                        byte[] line = Encoding.UTF8.GetBytes("title " + title + "\n");
                        if (sub < 0) continue;
                        fixed (byte* p = line)
                            if ((title.Length == 0 ? !Subscribers.PushUrgent(sub, p, line.Length) : !Subscribers.Push(sub, p, line.Length))
                                || !Subscribers.Acked(sub)) { Posix.CloseQuietly(sub); sub = -1; }
                        if (Subscribers.EitherReadable(c, debug.Value)) Console.WriteLine("more to do");
                    }
                }
                finally { Posix.CloseQuietly(c); }
            }
        }
    }
}
