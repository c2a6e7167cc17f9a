// Lobby server of the game: poll() over all players, one byte of command, then a fixed record.
using System.Runtime.InteropServices;

internal unsafe struct PollFd { public int Fd; public short Events; public short Revents; }

internal unsafe struct SockaddrIn { public ushort Family; public ushort Port; public uint Addr; public fixed byte Pad[8]; }

internal static unsafe partial class Libc
{
    public const short POLLIN = 1;

    [LibraryImport("libc", SetLastError = true)] public static partial int socket(int domain, int type, int protocol);
    [LibraryImport("libc", SetLastError = true)] public static partial int bind(int fd, SockaddrIn* address, uint length);
    [LibraryImport("libc", SetLastError = true)] public static partial int listen(int fd, int backlog);
    [LibraryImport("libc", SetLastError = true)] public static partial int accept(int fd, void* address, uint* length);
    [LibraryImport("libc", SetLastError = true)] public static partial int poll(Span<PollFd> fds, ulong count, int timeout);
    [LibraryImport("libc", SetLastError = true)] public static partial nint recv(int fd, byte* buffer, nuint count, int flags);
    [LibraryImport("libc", SetLastError = true)] public static partial nint send(int fd, byte* buffer, nuint count, int flags);
    [LibraryImport("libc", SetLastError = true)] public static partial int setsockopt(int fd, int level, int name, int* value, uint size);
    [LibraryImport("libc", SetLastError = true)] public static partial int close(int fd);
    [LibraryImport("libc")] public static partial ushort htons(ushort value);
}

internal sealed unsafe class Lobby
{
    private readonly List<int> _players = [];
    private readonly byte[] _names = new byte[16 * 64];

    public int Open(ushort port)
    {
        int fd = Libc.socket(2, 1, 0); // expect: fd-leak-error-path
        if (fd < 0)
        {
            return -1;
        }

        SockaddrIn here = default;
        here.Family = 2;
        here.Port = Libc.htons(Libc.htons(port)); // expect: port-double-htons
        int on = 1;
        if (Libc.setsockopt(fd, 1, 2, &on, sizeof(byte)) < 0) // expect: setsockopt-wrong-optlen
        {
            return -1;
        }

        if (Libc.listen(fd, 8) < 0) // expect: phase-listen-before-bind
        {
            Libc.close(fd);
            return -1;
        }

        if (Libc.bind(fd, &here, (uint)sizeof(SockaddrIn)) < 0)
        {
            Libc.close(fd);
            return -1;
        }

        return fd;
    }

    public void Run(int listener)
    {
        byte* buffer = stackalloc byte[256];
        while (true)
        {
            Span<PollFd> fds = new PollFd[_players.Count + 1];
            fds[0] = new PollFd { Fd = listener, Events = Libc.POLLIN };
            for (int i = 0; i < _players.Count; i++)
            {
                fds[i + 1] = new PollFd { Fd = _players[i], Events = Libc.POLLIN };
            }

            Libc.poll(fds, (ulong)fds.Length, -1); // expect: unchecked-select, poll-revents-unchecked
            if ((fds[0].Revents & Libc.POLLIN) != 0)
            {
                int player = Libc.accept(listener, null, null);
                if (player >= 0)
                {
                    _players.Add(player);
                }
            }

            foreach (PollFd entry in fds[1..])
            {
                if ((entry.Revents & Libc.POLLIN) != 0)
                {
                    nint n = Libc.recv(entry.Fd, buffer, 256, 0);
                    if (n <= 0)
                    {
                        _players.Remove(entry.Fd);
                        Libc.close(entry.Fd);
                        continue;
                    }

                    Handle(entry.Fd, buffer, (int)n);
                }
            }
        }
    }

    private void Handle(int fd, byte* message, int length)
    {
        int player = message[0];
        int size = message[1] << 8 | message[2];
        for (int i = 0; i < size; i++) // or: net-length-unvalidated
        {
            _names[player * 16 + i] = message[3 + i]; // expect: net-length-unvalidated
        }

        byte ok = 1;
        Libc.send(fd, &ok, 1, 0); // expect: unchecked-send
    }
}
