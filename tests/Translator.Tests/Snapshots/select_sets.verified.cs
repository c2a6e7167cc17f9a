/* select: sets in, sets out, and the count of bits */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;

internal static unsafe class SelectSets
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
        int* other = stackalloc int[2];
        fd_set readers, writers, others;
        timeval now = default;
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        socketpair(AF_UNIX, SOCK_STREAM, 0, other);
        send(sv[1], "x"u8, 1, 0);
        FD_ZERO(&readers);
        FD_ZERO(&writers);
        FD_ZERO(&others);
        FD_SET(sv[0], &readers);
        FD_SET(other[0], &readers);
        FD_SET(sv[0], &writers);
        FD_SET(other[1], &writers);
        FD_SET(sv[0], &others);
        show("select"u8.ToPointer(), select(other[1] + 1, &readers, &writers, &others, &now));
        printf("%d %d, %d %d, %d\n"u8, FD_ISSET(sv[0], &readers) != 0, FD_ISSET(other[0], &readers) != 0, FD_ISSET(sv[0], &writers) != 0,
            FD_ISSET(other[1], &writers) != 0, FD_ISSET(sv[0], &others) != 0);
        FD_ZERO(&readers);
        FD_SET(sv[0], &readers);
        show("nfds leaves it out"u8.ToPointer(), select(sv[0], &readers, null, null, &now));
        FD_ZERO(&readers);
        FD_SET(other[0], &readers);
        show("time is up"u8.ToPointer(), select(other[0] + 1, &readers, null, null, &now));
        printf("the set is empty: %d\n"u8, FD_ISSET(other[0], &readers) == 0);
        FD_SET(200, &readers);
        show("a closed descriptor"u8.ToPointer(), select(201, &readers, null, null, &now));
        printf("the set stays: %d\n"u8, FD_ISSET(200, &readers) != 0);
        show("a negative number"u8.ToPointer(), select(-1, null, null, null, &now));
        now.tv_sec = -1;
        show("a negative limit"u8.ToPointer(), select(0, null, null, null, &now));
        now.tv_sec = 0;
        now.tv_usec = 1000;
        show("only a limit"u8.ToPointer(), select(0, null, null, null, &now));
        printf("nothing is left of it: %ld %ld\n"u8, now.tv_sec, now.tv_usec);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
