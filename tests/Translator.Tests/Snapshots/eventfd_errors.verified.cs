using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEventfd;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class EventfdErrors
{
    /* eventfd: sizes, limits, flags and what poll says at each value */

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

    static void put(sbyte* what, int fd, ulong value)
    {
        show(what, write(fd, &value, sizeof(ulong)));
        poll_now("  poll"u8.ToPointer(), fd, POLLIN | POLLOUT);
    }

    static int main()
    {
        ulong* value = stackalloc ulong[] { 0, 0 };
        int fd = eventfd(0, EFD_NONBLOCK);
        show("flags that are none"u8.ToPointer(), eventfd(0, 2));
        poll_now("0"u8.ToPointer(), fd, POLLIN | POLLOUT);
        show("read"u8.ToPointer(), read(fd, value, 8));
        show("read 7 bytes"u8.ToPointer(), read(fd, value, 7));
        show("write 7 bytes"u8.ToPointer(), write(fd, value, 7));
        put("write 0"u8.ToPointer(), fd, 0);
        put("write 3"u8.ToPointer(), fd, 3);
        put("write the largest"u8.ToPointer(), fd, 0xfffffffffffffffeUL);
        put("write one that is too large"u8.ToPointer(), fd, 0xffffffffffffffffUL);
        show("read into 16 bytes"u8.ToPointer(), read(fd, value, 16));
        printf("%llu\n"u8, value[0]);
        put("write the largest"u8.ToPointer(), fd, 0xfffffffffffffffeUL);
        put("one more"u8.ToPointer(), fd, 1);
        show("read"u8.ToPointer(), read(fd, value, 8));
        printf("%llu\n"u8, value[0]);
        show("lseek"u8.ToPointer(), lseek(fd, 0, SEEK_SET));
        show("pread"u8.ToPointer(), pread(fd, value, 8, 0));
        printf("F_GETFL: %#x\n"u8, fcntl(fd, F_GETFL));
        fd = eventfd(7, EFD_CLOEXEC | EFD_SEMAPHORE);
        show("F_GETFD"u8.ToPointer(), fcntl(fd, F_GETFD));
        show("read"u8.ToPointer(), read(fd, value, 8));
        printf("%llu\n"u8, value[0]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
