using System;
using System.Runtime.InteropServices;

static unsafe class Options
{
    [DllImport("libc")]
    private static extern int setsockopt(int fd, int level, int name, ref int value, uint length);

    [DllImport("libc", EntryPoint = "setsockopt")]
    private static extern int SetOption(int fd, int level, int name, byte* value, uint length);

    [DllImport("libc")]
    private static extern int listen(int fd, int backlog);

    [DllImport("libc")]
    private static extern int fcntl(int fd, int command, int argument);

    [DllImport("libc")]
    private static extern IntPtr inet_ntop(int family, byte* address, byte* text, uint size);

    private static bool Set(int fd, byte* address)
    {
        int on = 1;
        byte* text = stackalloc byte[46];
        byte* small = stackalloc byte[16];
        return setsockopt(fd, 1, 2, ref on, sizeof(int)) == 0
            && setsockopt(fd, 1, 2, ref on, 1) == 0 // expect: setsockopt-wrong-optlen
            && SetOption(fd, 1, 13, text, 4) == 0 // expect: setsockopt-wrong-optlen
            && listen(fd, 0) == 0 // expect: zero-backlog
            && fcntl(fd, 4, 2048) == 0 // expect: fcntl-setfl-clobber
            && fcntl(fd, 4, fcntl(fd, 3, 0) | 2048) == 0
            && inet_ntop(10, address, text, 46) != IntPtr.Zero
            && inet_ntop(10, address, small, 16) != IntPtr.Zero; // expect: ntop-buffer-too-small
    }
}
