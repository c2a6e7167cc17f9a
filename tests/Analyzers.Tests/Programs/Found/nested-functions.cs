using System.Runtime.InteropServices;
using System.Threading.Tasks;

static unsafe class Nested
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint recv(int fd, byte* buffer, nuint length, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern nint send(int fd, byte* buffer, nuint length, int flags);

    private static Task Start(int fd) => Task.Run(() =>
    {
        byte* buffer = stackalloc byte[128];
        nint n = recv(fd, buffer, 128, 0);
        if (n < 0)
            return;
        buffer[n] = 0; // expect: recv-off-by-one-nul
    });

    private static void Talk(int fd, byte* hello, nuint length)
    {
        Greet();
        Answer(fd);

        void Greet()
        {
            if (send(fd, hello, length, 0) < 0) // expect: partial-send
                return;
        }

        static void Answer(int peer)
        {
            byte* line = stackalloc byte[64];
            nint got = recv(peer, line, 64, 0);
            line[got] = 0; // expect: recv-minus-one-index, recv-off-by-one-nul
        }
    }

    // The count that the lambda writes is not the one that the function wrote before.
    private static void Fill(int fd, byte* buffer)
    {
        nint n = 1;
        void More() => n = 0;
        n = recv(fd, buffer, 128, 0);
        if (n <= 0)
            return;
        More();
        buffer[n] = 0;
    }
}
