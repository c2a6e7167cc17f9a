using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysIoctl;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class PipeFcntl
{
    /* pipes: non-blocking ends by fcntl, duplicates, sizes and who may read and write */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    /* what poll tells at once */
    static void poll_now(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        int count = poll(&request, 1, 0);
        printf("%s: %d%s%s%s%s%s%s\n"u8, what, count, (request.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " PRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (request.revents & POLLERR) != 0 ? " ERR"u8 : ""u8,
            (request.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8);
    }

    static readonly sbyte* block = StaticStorage.Allocate<sbyte>(65536);

    static int main()
    {
        int* ends = stackalloc int[2];
        int copy, waiting = -1;
        sbyte* text = stackalloc sbyte[8];
        show("pipe"u8.ToPointer(), pipe(ends));
        int fcntlResult = fcntl(ends[1], F_GETFL);
        printf("F_GETFL: %#x %#x\n"u8, fcntl(ends[0], F_GETFL), fcntlResult);
        show("F_SETFL"u8.ToPointer(), fcntl(ends[0], F_SETFL, O_NONBLOCK));
        copy = dup(ends[0]);
        printf("F_GETFL of a copy: %#x\n"u8, fcntl(copy, F_GETFL));
        show("read nothing"u8.ToPointer(), read(copy, text, 8));
        show("write"u8.ToPointer(), write(ends[1], "abc"u8, 3));
        ioctl(ends[0], FIONREAD, &waiting);
        printf("FIONREAD: %d\n"u8, waiting);
        show("read"u8.ToPointer(), read(copy, text, 8));
        show("write to the end that is read"u8.ToPointer(), write(ends[0], "x"u8, 1));
        show("read from the end that is written"u8.ToPointer(), read(ends[1], text, 1));
        show("F_GETPIPE_SZ"u8.ToPointer(), fcntl(ends[0], F_GETPIPE_SZ));
        fcntl(ends[1], F_SETFL, O_NONBLOCK);
        show("write much"u8.ToPointer(), write(ends[1], block, 65536));
        show("write more"u8.ToPointer(), write(ends[1], "x"u8, 1));
        poll_now("full"u8.ToPointer(), ends[1], POLLOUT);
        show("read some"u8.ToPointer(), read(ends[0], block, 4096));
        poll_now("room"u8.ToPointer(), ends[1], POLLOUT);
        show("write what fits partly"u8.ToPointer(), write(ends[1], block, 8192));
        close(ends[0]);
        poll_now("one copy is left"u8.ToPointer(), ends[1], POLLOUT);
        close(copy);
        poll_now("no reader"u8.ToPointer(), ends[1], POLLOUT);
        show("lseek"u8.ToPointer(), lseek(ends[1], 0, SEEK_SET));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
