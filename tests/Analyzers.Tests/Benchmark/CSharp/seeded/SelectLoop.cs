// select() as it is done by hand in C#: an array of words, and small helpers of its own.
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct fd_set
{
    public const int FD_SETSIZE = 1024;
    public fixed long fds_bits[16];
}

[StructLayout(LayoutKind.Sequential)]
internal struct timeval
{
    public long tv_sec;
    public long tv_usec;
}

internal static unsafe class Sel
{
    [DllImport("libc", SetLastError = true)]
    internal static extern int select(int nfds, ref fd_set readfds, IntPtr writefds, IntPtr exceptfds, ref timeval timeout);

    [DllImport("libc", EntryPoint = "select", SetLastError = true)]
    internal static extern int SelectForever(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, timeval* timeout);

    [DllImport("libc", SetLastError = true)]
    internal static extern int accept(int fd, IntPtr address, IntPtr length);

    [DllImport("libc", SetLastError = true)]
    internal static extern nint recv(int fd, byte[] buffer, nint length, int flags);

    [DllImport("libc", SetLastError = true)]
    internal static extern int close(int fd);

    internal static void FD_ZERO(ref fd_set set) => set = default;

    internal static void FD_SET(int fd, ref fd_set set) => set.fds_bits[fd / 64] |= 1L << (fd % 64);

    internal static bool FD_ISSET(int fd, ref fd_set set) => (set.fds_bits[fd / 64] & (1L << (fd % 64))) != 0;
}

internal static unsafe class SelectLoop
{
    public static void WaitOnce(int fd)
    {
        fd_set set = default;
        Sel.FD_SET(fd, ref set);
        timeval limit = new timeval { tv_sec = 5 };
        if (Sel.select(fd, ref set, IntPtr.Zero, IntPtr.Zero, ref limit) <= 0) // expect: select-wrong-nfds
        {
            return;
        }

        Console.WriteLine("ready");
    }

    public static void Poll(int fd)
    {
        byte[] buffer = new byte[512];
        fd_set set = default;
        Sel.FD_ZERO(ref set);
        Sel.FD_SET(fd, ref set);
        timeval limit = new timeval { tv_sec = 1 };
        while (true)
        {
            int ready = Sel.select(fd + 1, ref set, IntPtr.Zero, IntPtr.Zero, ref limit); // expect: select-fdset-not-reset, select-timeout-not-reset
            if (ready < 0)
            {
                break;
            }

            if (ready == 0)
            {
                Console.Write('.');
                continue;
            }

            if (Sel.recv(fd, buffer, buffer.Length, 0) <= 0)
            {
                break;
            }
        }
    }

    public static void PollWell(int fd)
    {
        byte[] buffer = new byte[512];
        while (true)
        {
            fd_set set = default;
            Sel.FD_SET(fd, ref set);
            timeval limit = new timeval { tv_sec = 1 };
            int ready = Sel.select(fd + 1, ref set, IntPtr.Zero, IntPtr.Zero, ref limit);
            if (ready < 0)
            {
                break;
            }

            if (ready > 0 && Sel.recv(fd, buffer, buffer.Length, 0) <= 0)
            {
                break;
            }
        }
    }

    public static void Serve(int listener)
    {
        byte[] buffer = new byte[512];
        List<int> clients = new();
        while (true)
        {
            fd_set set = default;
            Sel.FD_SET(listener, ref set);
            int highest = listener;
            foreach (int client in clients)
            {
                Sel.FD_SET(client, ref set);
                highest = Math.Max(highest, client);
            }

            if (Sel.SelectForever(highest + 1, &set, null, null, null) < 0)
            {
                return;
            }

            if (Sel.FD_ISSET(listener, ref set))
            {
                int client = Sel.accept(listener, IntPtr.Zero, IntPtr.Zero);
                if (client >= fd_set.FD_SETSIZE)
                {
                    Sel.close(client);
                }
                else if (client >= 0)
                {
                    clients.Add(client);
                }
            }

            for (int i = clients.Count - 1; i >= 0; i--)
            {
                if (Sel.FD_ISSET(clients[i], ref set) && Sel.recv(clients[i], buffer, buffer.Length, 0) <= 0)
                {
                    Sel.close(clients[i]);
                    clients.RemoveAt(i);
                }
            }
        }
    }

    public static void ServeAtMostMany(int listener)
    {
        byte[] buffer = new byte[512];
        fd_set master = default;
        Sel.FD_SET(listener, ref master);
        int highest = listener;
        while (true)
        {
            fd_set set = master;
            if (Sel.SelectForever(highest + 1, &set, null, null, null) < 0)
            {
                return;
            }

            for (int fd = 0; fd <= highest; fd++)
            {
                if (!Sel.FD_ISSET(fd, ref set))
                {
                    continue;
                }

                if (fd != listener)
                {
                    if (Sel.recv(fd, buffer, buffer.Length, 0) <= 0)
                    {
                        master.fds_bits[fd / 64] &= ~(1L << (fd % 64));
                        Sel.close(fd);
                    }

                    continue;
                }

                int client = Sel.accept(listener, IntPtr.Zero, IntPtr.Zero);
                if (client < 0)
                {
                    continue;
                }

                Sel.FD_SET(client, ref master); // expect: fdset-overflow
                highest = Math.Max(highest, client);
            }
        }
    }
}
