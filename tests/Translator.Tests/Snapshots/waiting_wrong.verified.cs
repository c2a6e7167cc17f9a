/* waiting_wrong.c: select with too small a number and a time that is set once, flags that replace all others */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class WaitingWrong
{
    static int wait_for_byte(int fd)
    {
        timeval patience = new timeval { tv_sec = 30 };
        fd_set set;
        sbyte @byte;
        int n;

        for (;;)
        {
            FD_ZERO(&set);
            FD_SET(fd, &set);
            n = select(fd + 1, &set, null, null, &patience);
            if (n == -1 && errno == EINTR)
                continue;
            if (n <= 0)
                return -1;
            if (read(fd, &@byte, 1) != 1 || @byte == '.')
                return 0;
            printf("%c\n"u8, @byte);
        }
    }

    static int wait_for_first(int low, int high)
    {
        fd_set set;

        FD_ZERO(&set);
        FD_SET(low, &set);
        FD_SET(high, &set);
        if (select(high, &set, null, null, null) == -1)
            return -1;
        return FD_ISSET(low, &set) != 0 ? 1 : 0;
    }

    static int read_without_waiting(int fd)
    {
        sbyte @byte;

        if (fcntl(fd, F_SETFL, O_NONBLOCK) == -1)
            return -1;
        return read(fd, &@byte, 1) == -1 && errno == EAGAIN ? 1 : 0;
    }

    static int main()
    {
        int* ends = stackalloc int[2];
        int* others = stackalloc int[2];

        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == -1 || socketpair(AF_UNIX, SOCK_STREAM, 0, others) == -1)
            return 1;
        if (write(ends[0], "ab."u8, 3) != 3 || wait_for_byte(ends[1]) == -1)
            return 1;
        if (write(ends[0], "c"u8, 1) != 1)
            return 1;
        printf("the low one: %d\n"u8, wait_for_first(ends[1], others[1]));
        printf("nothing there: %d\n"u8, read_without_waiting(others[0]));
        close(ends[0]);
        close(ends[1]);
        close(others[0]);
        close(others[1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
