using System.ComponentModel;
using System.Runtime.InteropServices;

static unsafe class Throwing
{
    [DllImport("libc", SetLastError = true)]
    private static extern int socket(int domain, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    private static extern int connect(int fd, nint address, uint length);

    [DllImport("libc", SetLastError = true)]
    private static extern nint send(int fd, byte* data, nuint length, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern nint recv(int fd, byte* data, nuint length, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);

    private static int Check(int result) => result >= 0 ? result : throw new Win32Exception(Marshal.GetLastWin32Error());

    private static nint Check(nint result)
    {
        if (result < 0)
            throw new Win32Exception(Marshal.GetLastWin32Error());
        return result;
    }

    private static int Open(nint address)
    {
        int fd = Check(socket(2, 1, 0)); // expect: fd-leak-error-path
        Check(connect(fd, address, 16));
        return fd;
    }

    private static int OpenWell(nint address)
    {
        int fd = Check(socket(2, 1, 0));
        bool isDone = false;
        try
        {
            Check(connect(fd, address, 16));
            isDone = true;
            return fd;
        }
        finally
        {
            if (!isDone)
                close(fd);
        }
    }

    private static void Greet(int fd, byte* hello, nuint length) => Check(send(fd, hello, length, 0)); // expect: partial-send

    // Nothing of what the loop through the bytes does ends the one around it.
    private static int CountLines(int fd)
    {
        byte* chunk = stackalloc byte[512];
        int lines = 0;
        while (true)
        {
            nint n = recv(fd, chunk, 512, 0); // expect: recv-zero-not-handled
            if (n < 0)
                break;
            for (int i = 0; i < n; i++)
            {
                if (chunk[i] == '\n')
                    lines++;
            }
        }

        return lines;
    }
}
