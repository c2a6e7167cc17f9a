using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class PollPipes
{
    /* poll on both ends of a pipe */

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
        int* ends = stackalloc int[2];
        sbyte* data = stackalloc sbyte[4096];
        pipe(ends);
        poll_now("empty, to read"u8.ToPointer(), ends[0]);
        poll_now("empty, to write"u8.ToPointer(), ends[1]);
        write(ends[1], "x"u8, 1);
        poll_now("data"u8.ToPointer(), ends[0]);
        fcntl(ends[1], F_SETFL, O_NONBLOCK);
        memset(data, 0, 4096);
        while (write(ends[1], data, 4096) > 0)
            ;
        poll_now("full"u8.ToPointer(), ends[1]);
        read(ends[0], data, 4096);
        read(ends[0], data, 4096);
        poll_now("room again"u8.ToPointer(), ends[1]);
        close(ends[0]);
        poll_now("no reader"u8.ToPointer(), ends[1]);
        pipe(ends);
        close(ends[1]);
        poll_now("no writer"u8.ToPointer(), ends[0]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
