/* closing an end with unread data resets the other */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class PairUnread
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
        sbyte* text = stackalloc sbyte[16];
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        send(sv[0], "never read"u8, 10, 0);
        send(sv[1], "answer"u8, 6, 0);
        close(sv[1]);
        show("what came before"u8.ToPointer(), recv(sv[0], text, 16, 0));
        show("recv"u8.ToPointer(), recv(sv[0], text, 16, 0));
        show("recv"u8.ToPointer(), recv(sv[0], text, 16, 0));
        show("send"u8.ToPointer(), send(sv[0], "x"u8, 1, MSG_NOSIGNAL));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
