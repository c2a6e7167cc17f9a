using System.Runtime.InteropServices;

static unsafe class Received
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint recv(int fd, byte* buffer, nuint length, int flags);

    [DllImport("ws2_32", EntryPoint = "recv")]
    private static extern int Receive(nint fd, void* buffer, int length, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern nint send(int fd, byte* buffer, nuint length, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int accept(int fd, void* address, uint* length);

    private static int Line(int fd, byte* line)
    {
        byte* buffer = stackalloc byte[128];
        nint n = recv(fd, buffer, 128, 0);
        if (n < 0)
            return -1;
        buffer[n] = 0; // expect: recv-off-by-one-nul
        int more = Receive(fd, line, 64, 0);
        line[more] = 0; // expect: recv-minus-one-index
        return more;
    }

    private static void Copy(int fd, byte* buffer)
    {
        while (true)
        {
            nint n = recv(fd, buffer, 128, 0); // expect: recv-zero-not-handled
            if (n < 0)
                break;
        }
    }

    private static void Greet(int l, byte* hello, nuint length)
    {
        int c = accept(l, null, null); // expect: fd-leak-accept-loop
        if (c < 0)
            return;
        if (send(c, hello, length, 0) < 0) // expect: partial-send
            return;
        Copy(c, hello);
    }
}
