/* socketpair: every type, and what is refused */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class PairTypes
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static void get(sbyte* what, int fd, int level, int name)
    {
        int value = -1;
        socklen_t length = sizeof(int);
        if (getsockopt(fd, level, name, &value, &length) < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %d, %u bytes\n"u8, what, value, length);
    }

    static int main()
    {
        int* sv = stackalloc int[2];
        sbyte* text = stackalloc sbyte[16];
        /* whatever was open when the program started */
        for (int number = 3; number < 64; number++)
            close(number);
        show("SOCK_STREAM"u8.ToPointer(), socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
        show("SOCK_DGRAM"u8.ToPointer(), socketpair(AF_UNIX, SOCK_DGRAM, 0, sv));
        show("SOCK_SEQPACKET"u8.ToPointer(), socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sv));
        show("SOCK_RAW"u8.ToPointer(), socketpair(AF_UNIX, SOCK_RAW, 0, sv));
        get("which are datagrams"u8.ToPointer(), sv[0], SOL_SOCKET, SO_TYPE);
        show("with a protocol"u8.ToPointer(), socketpair(AF_UNIX, SOCK_STREAM, 7, sv));
        show("AF_INET"u8.ToPointer(), socketpair(AF_INET, SOCK_STREAM, 0, sv));
        show("AF_INET6"u8.ToPointer(), socketpair(AF_INET6, SOCK_DGRAM, 0, sv));
        show("no family"u8.ToPointer(), socketpair(99, SOCK_STREAM, 0, sv));
        show("no type"u8.ToPointer(), socketpair(AF_UNIX, 99, 0, sv));
        show("no place"u8.ToPointer(), socketpair(AF_UNIX, SOCK_STREAM, 0, null));
        show("the next pair"u8.ToPointer(), socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
        printf("%d %d\n"u8, sv[0], sv[1]);
        send(sv[0], "x"u8, 1, 0);
        show("send to itself and read"u8.ToPointer(), recv(sv[1], text, 1, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
