/* SO_PEEK_OFF: peeking goes on where it ended */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class PeekOffset
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

    static void set(sbyte* what, int fd, int level, int name, int value)
    {
        int result = setsockopt(fd, level, name, &value, sizeof(int));
        printf("%s = %d: %s\n"u8, what, value, result < 0 ? strerror(errno) : "done"u8.ToPointer());
    }

    static int main()
    {
        int* ends = stackalloc int[2];
        int fd;
        sbyte* text = stackalloc sbyte[8];
        socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
        get("at first"u8.ToPointer(), ends[0], SOL_SOCKET, SO_PEEK_OFF);
        set("from the beginning"u8.ToPointer(), ends[0], SOL_SOCKET, SO_PEEK_OFF, 0);
        send(ends[1], "abcdef"u8, 6, 0);
        show("peek"u8.ToPointer(), recv(ends[0], text, 2, MSG_PEEK));
        printf("%.2s\n"u8, text);
        show("peek"u8.ToPointer(), recv(ends[0], text, 2, MSG_PEEK));
        printf("%.2s\n"u8, text);
        get("offset"u8.ToPointer(), ends[0], SOL_SOCKET, SO_PEEK_OFF);
        show("read"u8.ToPointer(), recv(ends[0], text, 3, 0));
        printf("%.3s\n"u8, text);
        get("offset"u8.ToPointer(), ends[0], SOL_SOCKET, SO_PEEK_OFF);
        show("peek"u8.ToPointer(), recv(ends[0], text, 4, MSG_PEEK));
        printf("%.2s\n"u8, text);
        show("peek at the end"u8.ToPointer(), recv(ends[0], text, 2, MSG_PEEK | MSG_DONTWAIT));
        set("off"u8.ToPointer(), ends[0], SOL_SOCKET, SO_PEEK_OFF, -1);
        show("peek"u8.ToPointer(), recv(ends[0], text, 2, MSG_PEEK));
        printf("%.2s\n"u8, text);
        fd = socket(AF_UNIX, SOCK_DGRAM, 0);
        set("datagrams"u8.ToPointer(), fd, SOL_SOCKET, SO_PEEK_OFF, 3);
        get("datagrams"u8.ToPointer(), fd, SOL_SOCKET, SO_PEEK_OFF);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
