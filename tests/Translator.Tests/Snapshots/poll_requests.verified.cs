/* poll: what is asked, what is told unasked, negative and closed descriptors */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class PollRequests
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int* sv = stackalloc int[2];
        pollfd* requests = stackalloc pollfd[5];
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        send(sv[1], "x"u8, 1, 0);
        requests[0] = new pollfd { fd = sv[0], events = POLLIN, revents = 0x55 };
        requests[1] = new pollfd { fd = -1, events = POLLIN, revents = 0x55 };
        requests[2] = new pollfd { fd = 99, events = POLLIN, revents = 0x55 };
        requests[3] = new pollfd { fd = sv[0], revents = 0x55 };
        requests[4] = new pollfd { fd = sv[0], events = POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM | POLLPRI };
        show("poll"u8.ToPointer(), poll(requests, 5, -1));
        for (int i = 0; i < 5; i++)
            printf("%d: %#x\n"u8, i, (uint)requests[i].revents);
        show("nothing to wait for"u8.ToPointer(), poll(null, 0, 0));
        show("a little while"u8.ToPointer(), poll(null, 0, 10));
        show("no place"u8.ToPointer(), poll(null, 1, 0));
        show("too many"u8.ToPointer(), poll(requests, 100000000, 0));
        close(sv[1]);
        requests[0].events = 0;
        show("closed, unasked"u8.ToPointer(), poll(requests, 1, -1));
        printf("%#x\n"u8, (uint)requests[0].revents);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
