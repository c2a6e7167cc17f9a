using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEventfd;
using static CSockTranslate.Runtime.Unistd;
using uint64_t = ulong;

internal static unsafe class EventfdCounter
{
    /* eventfd: a counter that can be waited for */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    /* what a descriptor is ready for, at once */
    static void poll_now(sbyte* what, int fd)
    {
        pollfd request = new pollfd { fd = fd, events = POLLIN | POLLPRI | POLLOUT | POLLRDHUP };
        int result = poll(&request, 1, 0);
        printf("%s: %d%s%s%s%s%s%s%s\n"u8, what, result, (request.revents & POLLIN) != 0 ? " POLLIN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " POLLPRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " POLLOUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " POLLRDHUP"u8 : ""u8,
            (request.revents & POLLERR) != 0 ? " POLLERR"u8 : ""u8, (request.revents & POLLHUP) != 0 ? " POLLHUP"u8 : ""u8, (request.revents & POLLNVAL) != 0 ? " POLLNVAL"u8 : ""u8);
    }

    static int main()
    {
        int fd = eventfd(3, EFD_NONBLOCK);
        uint64_t value = 0;
        poll_now("3"u8.ToPointer(), fd);
        show("read"u8.ToPointer(), read(fd, &value, sizeof(uint64_t)));
        printf("%llu\n"u8, value);
        show("read of 0"u8.ToPointer(), read(fd, &value, sizeof(uint64_t)));
        poll_now("0"u8.ToPointer(), fd);
        value = 5;
        show("write"u8.ToPointer(), write(fd, &value, sizeof(uint64_t)));
        show("write"u8.ToPointer(), write(fd, &value, sizeof(uint64_t)));
        show("read"u8.ToPointer(), read(fd, &value, 100));
        printf("%llu\n"u8, value);
        show("read of 4 bytes"u8.ToPointer(), read(fd, &value, 4));
        show("write of 4 bytes"u8.ToPointer(), write(fd, &value, 4));
        value = UINT64_MAX;
        show("write of the largest number"u8.ToPointer(), write(fd, &value, sizeof(uint64_t)));
        value = UINT64_MAX - 1;
        show("write of one less"u8.ToPointer(), write(fd, &value, sizeof(uint64_t)));
        poll_now("full"u8.ToPointer(), fd);
        value = 1;
        show("one more"u8.ToPointer(), write(fd, &value, sizeof(uint64_t)));
        show("eventfd_read"u8.ToPointer(), eventfd_read(fd, &value));
        printf("%d\n"u8, value == UINT64_MAX - 1);
        show("eventfd_write"u8.ToPointer(), eventfd_write(fd, 9));
        show("eventfd_read"u8.ToPointer(), eventfd_read(fd, &value));
        printf("%llu\n"u8, value);
        show("eventfd_read of 0"u8.ToPointer(), eventfd_read(fd, &value));
        show("other flags"u8.ToPointer(), eventfd(0, 4));
        show("lseek"u8.ToPointer(), lseek(fd, 0, SEEK_SET));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
