using System;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

static class Captured
{
    [DllImport("libc", SetLastError = true)]
    private static extern int socket(int domain, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    private static extern int bind(int fd, nint address, uint length);

    [DllImport("libc", SetLastError = true)]
    private static extern int connect(int fd, nint address, uint length);

    [DllImport("libc", SetLastError = true)]
    private static extern int accept(int fd, nint address, nint length);

    [DllImport("libc", SetLastError = true)]
    private static extern nint recv(int fd, byte[] buffer, nuint length, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);

    private static T WithAddress<T>(Func<nint, T> body) => body(0);

    private static async Task<bool> Probe()
    {
        int s = socket(2, 1, 0); // expect: fd-leak-error-path
        if (s == -1)
            return false;
        int rc = await Task.Run(() => connect(s, 0, 16));
        if (rc != 0)
            return false;
        close(s);
        return true;
    }

    private static int Early()
    {
        int s = socket(2, 1, 0);
        if (s == -1)
            return -1;
        if (WithAddress(address => bind(s, address, 16)) != 0)
        {
            close(s);
            return -1;
        }

        int client = accept(s, 0, 0); // expect: phase-accept-before-listen
        close(s);
        return client;
    }

    private static nint Late()
    {
        int s = socket(2, 1, 0);
        if (s == -1)
            return -1;
        int rc = connect(s, 0, 16);
        close(s);
        byte[] one = new byte[1];
        Func<nint> last = () => recv(s, one, 1, 0); // expect: fd-use-after-close
        return rc == 0 ? last() : -1;
    }

    private static void Serve(int l)
    {
        while (true)
        {
            int c = accept(l, 0, 0); // expect: fd-leak-accept-loop
            if (c == -1)
                continue;
            if (!IsWelcome())
                continue;
            _ = Task.Run(() => Talk(c));
        }
    }

    private static void ServeUnchecked(int l)
    {
        int c = accept(l, 0, 0); // expect: unchecked-accept
        ThreadPool.QueueUserWorkItem(_ => Talk(c));
    }

    private static bool IsWelcome() => DateTime.UtcNow.Hour > 8;

    private static void Talk(int c)
    {
        byte[] one = new byte[1];
        if (recv(c, one, 1, 0) == 1)
            Console.WriteLine(one[0]);
        close(c);
    }
}
