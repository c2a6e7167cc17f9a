/* pselect: a limit in nanoseconds that stays as it is */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Time;

internal static unsafe class PselectLimits
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
        fd_set readers;
        timespec limit = new timespec { tv_nsec = 3000000 }, wrong = new timespec { tv_nsec = -1 };
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        FD_ZERO(&readers);
        FD_SET(sv[0], &readers);
        show("time is up"u8.ToPointer(), pselect(sv[0] + 1, &readers, null, null, &limit, null));
        printf("%ld %ld\n"u8, limit.tv_sec, limit.tv_nsec);
        show("a wrong limit"u8.ToPointer(), pselect(sv[0] + 1, &readers, null, null, &wrong, null));
        FD_SET(sv[0], &readers);
        send(sv[1], "x"u8, 1, 0);
        show("ready"u8.ToPointer(), pselect(sv[0] + 1, &readers, null, null, null, null));
        show("a negative number"u8.ToPointer(), pselect(-3, &readers, null, null, &limit, null));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
