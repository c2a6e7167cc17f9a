using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

static unsafe class Sets
{
    public struct TimeVal
    {
        public long Sec, Usec;
    }

    public struct FdSet
    {
        private fixed int _words[32];

        public void Add(int fd) => _words[fd / 32] |= 1 << (fd % 32);

        public bool Has(int fd) => (_words[fd / 32] & (1 << (fd % 32))) != 0;
    }

    public struct PollFd
    {
        public int Fd;
        public short Events, Revents;
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int select(int nfds, ref FdSet read, nint write, nint except, ref TimeVal timeout);

    [DllImport("libc", SetLastError = true)]
    private static extern int poll(ref PollFd fds, uint count, int timeout);

    [DllImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static extern int PollAll(PollFd[] fds, uint count, int timeout);

    [DllImport("libc", SetLastError = true)]
    private static extern int socket(int domain, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);

    private static int First(int a, int b)
    {
        FdSet readable = default;
        readable.Add(a);
        readable.Add(b);
        TimeVal limit = new() { Sec = 3 };
        if (select(Math.Max(a, b), ref readable, 0, 0, ref limit) <= 0) // expect: select-wrong-nfds
            return -1;
        return readable.Has(a) ? a : b;
    }

    private static int Second(int a, int b)
    {
        FdSet readable = default;
        readable.Add(a);
        readable.Add(b);
        TimeVal limit = new() { Sec = 3 };
        return select(Math.Max(a, b) + 1, ref readable, 0, 0, ref limit) <= 0 ? -1 : readable.Has(a) ? a : b;
    }

    private static int WaitForOne()
    {
        int fd = socket(2, 1, 0); // expect: fd-leak-error-path
        if (fd < 0)
            return -1;
        var p = new PollFd { Fd = fd, Events = 1 };
        if (poll(ref p, 1, 100) < 0)
            return -1;
        close(fd);
        return p.Revents;
    }

    private static int WaitForTable()
    {
        int fd = socket(2, 1, 0); // expect: fd-leak-error-path
        if (fd < 0)
            return -1;
        PollFd[] p = { new PollFd { Fd = fd, Events = 1 } };
        if (PollAll(p, 1, 100) < 0)
            return -1;
        close(fd);
        return p[0].Revents;
    }

    private static readonly List<PollFd> s_kept = [];

    private static bool Keep()
    {
        int fd = socket(2, 1, 0);
        if (fd < 0)
            return false;
        s_kept.Add(new PollFd { Fd = fd, Events = 1 });
        return true;
    }

    private static PollFd[]? Hand()
    {
        int fd = socket(2, 1, 0);
        if (fd < 0)
            return null;
        PollFd[] p = { new PollFd { Fd = fd, Events = 1 } };
        return p;
    }
}

static unsafe class WinsockSets
{
    public struct FdSet
    {
        public uint Count;
        public fixed ulong Items[64];
    }

    [DllImport("ws2_32")]
    private static extern int select(int nfds, FdSet* read, FdSet* write, FdSet* except, nint timeout);

    private static int Watch(List<nuint> sockets)
    {
        FdSet busy = default;
        foreach (nuint s in sockets)
            busy.Items[busy.Count++] = s; // expect: fdset-overflow
        return select(0, &busy, null, null, 0);
    }

    private static int WatchSome(List<nuint> sockets)
    {
        FdSet busy = default;
        foreach (nuint s in sockets)
        {
            if (busy.Count < 64)
                busy.Items[busy.Count++] = s;
        }

        return select(0, &busy, null, null, 0);
    }

    private static int WatchTwo(nuint a, nuint b)
    {
        while (true)
        {
            FdSet ready = default;
            ready.Items[ready.Count++] = a;
            ready.Items[ready.Count++] = b;
            if (select(0, &ready, null, null, 0) > 0)
                return (int)ready.Count;
        }
    }
}
