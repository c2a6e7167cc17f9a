using System;
using System.Runtime.InteropServices;
using System.Text;

// What helpers hand back, what `fixed` and `ref` give other names to, and which looks at a text are no check.
internal static unsafe class PlatformInvokeHelpers
{
    private struct Info
    {
        public int Family;
        public uint Length;
        public nint Address;
    }

    [DllImport("libc", SetLastError = true)] private static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] private static extern int connect(int fd, nint address, uint length);
    [DllImport("libc", SetLastError = true)] private static extern nint recv(int fd, byte* buffer, nint length, int flags);
    [DllImport("libc", SetLastError = true)] private static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] private static extern int system(string command);
    [DllImport("libc")] private static extern int getaddrinfo(string host, string? service, nint hints, out nint list);
    [DllImport("libc")] private static extern void freeaddrinfo(nint list);

    private static int Must(int result) => result >= 0 ? result : throw new InvalidOperationException();

    private static bool Reaches(nint address)
    {
        int fd = Must(socket(2, 1, 0)); // expect: fd-leak-error-path
        if (connect(fd, address, 16) < 0)
            return false;
        close(fd);
        return true;
    }

    private static bool ReachesAndCloses(nint address)
    {
        int fd = Must(socket(2, 1, 0));
        bool reached = connect(fd, address, 16) == 0;
        close(fd);
        return reached;
    }

    private static int Opens(nint address)
    {
        int fd = Must(socket(2, 1, 0));
        if (connect(fd, address, 16) == 0)
            return Must(fd);
        close(fd);
        return -1;
    }

    private static bool Runs(int client)
    {
        byte[] text = new byte[4096];
        fixed (byte* p = text)
        {
            nint n = recv(client, p, text.Length, 0);
            if (n <= 0)
                return false;
            string command = Encoding.UTF8.GetString(text, 0, (int)n);
            if (!command.StartsWith("RUN ", StringComparison.Ordinal))
                return false;
            return system(command.Substring(4)) == 0; // expect: net-command-injection
        }
    }

    private static bool RunsNoShell(int client)
    {
        byte[] text = new byte[4096];
        fixed (byte* p = text)
        {
            nint n = recv(client, p, text.Length, 0);
            if (n <= 0)
                return false;
            string command = Encoding.UTF8.GetString(text, 0, (int)n);
            if (command.IndexOfAny([';', '|', '&', '$', '`']) >= 0)
                return false;
            return system(command) == 0;
        }
    }

    private static int Family(string host)
    {
        if (getaddrinfo(host, null, 0, out nint list) != 0)
            return -1;
        ref readonly Info head = ref *(Info*)list;
        freeaddrinfo(list);
        return head.Family; // expect: addrinfo-use-after-free
    }

    private static int FamilyFirst(string host)
    {
        if (getaddrinfo(host, null, 0, out nint list) != 0)
            return -1;
        ref readonly Info head = ref *(Info*)list;
        int family = head.Family;
        freeaddrinfo(list);
        return family;
    }
}

// A descriptor that a lambda captures is inside of it what it is outside; the program has datagrams, too.
internal static class PlatformInvokeCaptured
{
    private const int SOCK_DGRAM = 2;

    [DllImport("libc", SetLastError = true)] private static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] private static extern int accept(int fd, nint address, nint length);
    [DllImport("libc", SetLastError = true)] private static extern nint send(int fd, byte[] buffer, nint length, int flags);

    private static int Datagrams() => socket(2, SOCK_DGRAM, 0);

    private static void Serve(int listener, System.Collections.Generic.List<Action> work)
    {
        int client = accept(listener, 0, 0);
        if (client < 0)
            return;
        work.Add(() => Greet(client));
        work.Add(() =>
        {
            if (send(client, [1, 2, 3], 3, 0x4000) < 0) // expect: partial-send
                throw new InvalidOperationException();
        });
    }

    private static void Greet(int client)
    {
        if (send(client, [1, 2, 3], 3, 0x4000) < 0) // expect: partial-send
            throw new InvalidOperationException();
    }

    private static void ServeEither(int listener, System.Collections.Generic.List<Action> work)
    {
        int client = accept(listener, 0, 0);
        work.Add(() =>
        {
            if (send(client, [1, 2, 3], 3, 0x4000) < 0)
                throw new InvalidOperationException();
        });
        client = Datagrams();
    }
}
