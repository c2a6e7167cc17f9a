using System;
using System.Runtime.InteropServices;

static unsafe class Totals
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint recv(int fd, byte* buffer, nuint length, int flags);

    // The loop asks for room before it receives; behind it there may be none.
    private static int ReadName(int fd, byte* line)
    {
        const int Size = 128;
        int used = 0;
        while (used < Size)
        {
            long n = (long)recv(fd, line + used, (nuint)(Size - used), 0);
            if (n <= 0)
                return -1;
            used += (int)n;
            line[used] = 0; // expect: recv-off-by-one-nul
            if (new Span<byte>(line, used).IndexOf((byte)'\n') >= 0)
                return used;
        }

        return -1;
    }

    private static int ReadWell(int fd, byte* line)
    {
        const int Size = 127;
        int used = 0;
        while (used < Size)
        {
            long n = (long)recv(fd, line + used, (nuint)(Size - used), 0);
            if (n <= 0)
                return -1;
            used += (int)n;
            line[used] = 0;
        }

        return used;
    }

    private static void Serve(int fd)
    {
        byte* line = stackalloc byte[128];
        if (ReadName(fd, line) >= 0 && ReadWell(fd, line) >= 0)
            Console.WriteLine(line[0]);
    }

    private static byte Banner(int fd)
    {
        byte* line = stackalloc byte[256];
        int used = 0;
        nint n;
        do
        {
            n = recv(fd, line + used, (nuint)(255 - used), 0);
            used += (int)n;
            line[used] = 0; // expect: recv-minus-one-index
        }
        while (n > 0 && used < 255);
        return line[0];
    }
}
