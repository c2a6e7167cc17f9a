using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Time;

internal static unsafe class PpollLimits
{
    /* ppoll: limits in nanoseconds, and wrong ones */

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
        pollfd request;
        timespec now = default, little = new timespec { tv_nsec = 2000000 }, wrong = new timespec { tv_nsec = 1000000000 }, negative = new timespec { tv_sec = -1 };
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        request = new pollfd { fd = sv[0], events = POLLIN };
        show("now"u8.ToPointer(), ppoll(&request, 1, &now, null));
        show("two milliseconds"u8.ToPointer(), ppoll(&request, 1, &little, null));
        printf("the limit stays %ld %ld\n"u8, little.tv_sec, little.tv_nsec);
        show("wrong nanoseconds"u8.ToPointer(), ppoll(&request, 1, &wrong, null));
        show("a negative limit"u8.ToPointer(), ppoll(&request, 1, &negative, null));
        send(sv[1], "x"u8, 1, 0);
        show("without limit"u8.ToPointer(), ppoll(&request, 1, null, null));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
