using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEventfd;
using static CSockTranslate.Runtime.Unistd;
using uint64_t = ulong;

internal static unsafe class EventfdSemaphore
{
    /* EFD_SEMAPHORE: one at a time */

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
        int fd = eventfd(2, EFD_SEMAPHORE | EFD_NONBLOCK | EFD_CLOEXEC);
        uint64_t value;
        printf("close on exec %d\n"u8, fcntl(fd, F_GETFD));
        show("read"u8.ToPointer(), read(fd, &value, sizeof(uint64_t)));
        printf("%llu\n"u8, value);
        show("read"u8.ToPointer(), read(fd, &value, sizeof(uint64_t)));
        printf("%llu\n"u8, value);
        show("read"u8.ToPointer(), read(fd, &value, sizeof(uint64_t)));
        show("write 3"u8.ToPointer(), eventfd_write(fd, 3));
        show("read"u8.ToPointer(), eventfd_read(fd, &value));
        printf("%llu\n"u8, value);
        poll_now("2 are left"u8.ToPointer(), fd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
