using System;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

static class Kept
{
    private static readonly object s_gate = new();
    private static int s_count;

    [DllImport("libc", SetLastError = true)]
    private static extern int socket(int domain, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    private static extern int connect(int fd, nint address, uint length);

    [DllImport("libc", SetLastError = true)]
    private static extern int accept(int fd, nint address, nint length);

    [DllImport("libc", SetLastError = true)]
    private static extern nint recv(int fd, byte[] buffer, nuint length, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);

    // The timer has the descriptor for as long as it runs.
    private static Timer? Watch()
    {
        int s = socket(2, 1, 0);
        if (s == -1)
            return null;
        byte[] one = new byte[1];
        return new Timer(_ => Console.WriteLine(recv(s, one, 1, 0)));
    }

    private static async Task<bool> Probe()
    {
        int s = socket(2, 1, 0);
        if (s == -1)
            return false;
        try
        {
            return await Task.Run(() => connect(s, 0, 16)) == 0;
        }
        finally
        {
            close(s);
        }
    }

    private static int Open(nint address)
    {
        int s = socket(2, 1, 0);
        if (s == -1)
            return -1;
        if (Try())
            return s;
        Give();
        return -1;

        bool Try() => connect(s, address, 16) == 0;
        void Give() => close(s);
    }

    // The lock is given back before the next connection is awaited.
    private static void Serve(int l)
    {
        while (true)
        {
            int c = accept(l, 0, 0);
            if (c == -1)
                continue;
            lock (s_gate)
                s_count++;
            close(c);
        }
    }
}
