/* SOCK_SEQPACKET: a connection that keeps boundaries */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class PairSeqpacket
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
        socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sv);
        get("SO_TYPE"u8.ToPointer(), sv[0], SOL_SOCKET, SO_TYPE);
        show("send"u8.ToPointer(), send(sv[0], "one"u8, 3, 0));
        show("send"u8.ToPointer(), send(sv[0], "second"u8, 6, 0));
        show("recv"u8.ToPointer(), recv(sv[1], text, 16, 0));
        show("peek"u8.ToPointer(), recv(sv[1], text, 2, MSG_PEEK | MSG_TRUNC));
        show("cut"u8.ToPointer(), recv(sv[1], text, 2, 0));
        show("nothing left"u8.ToPointer(), recv(sv[1], text, 16, MSG_DONTWAIT));
        show("shutdown"u8.ToPointer(), shutdown(sv[0], SHUT_WR));
        show("the end"u8.ToPointer(), recv(sv[1], text, 16, 0));
        show("send after it"u8.ToPointer(), send(sv[0], "x"u8, 1, MSG_NOSIGNAL));
        close(sv[1]);
        show("the other end"u8.ToPointer(), recv(sv[0], text, 16, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
