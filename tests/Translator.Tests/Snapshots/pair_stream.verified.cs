/* a stream pair: both directions, end of stream, a broken pipe */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class PairStream
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
        sockaddr_un name;
        socklen_t length = (uint)sizeof(sockaddr_un);
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        show("send"u8.ToPointer(), send(sv[0], "one"u8, 3, 0));
        show("send"u8.ToPointer(), send(sv[0], "two"u8, 3, 0));
        show("both are read as one"u8.ToPointer(), recv(sv[1], text, 16, 0));
        printf("%s\n"u8, text);
        show("send of nothing"u8.ToPointer(), send(sv[0], ""u8, 0, 0));
        show("is nothing"u8.ToPointer(), recv(sv[1], text, 16, MSG_DONTWAIT));
        show("getsockname"u8.ToPointer(), getsockname(sv[0], (sockaddr*)&name, &length));
        printf("length %u, family %d\n"u8, length, name.sun_family == AF_UNIX);
        length = (uint)sizeof(sockaddr_un);
        show("getpeername"u8.ToPointer(), getpeername(sv[0], (sockaddr*)&name, &length));
        printf("length %u\n"u8, length);
        length = (uint)sizeof(sockaddr_un);
        send(sv[1], "back"u8, 4, 0);
        show("recvfrom"u8.ToPointer(), recvfrom(sv[0], text, 16, 0, (sockaddr*)&name, &length));
        printf("length %u\n"u8, length);
        show("sendto with an address"u8.ToPointer(), sendto(sv[0], "x"u8, 1, 0, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        close(sv[1]);
        show("the end"u8.ToPointer(), recv(sv[0], text, 16, 0));
        show("send"u8.ToPointer(), send(sv[0], "x"u8, 1, MSG_NOSIGNAL));
        length = (uint)sizeof(sockaddr_un);
        show("getpeername"u8.ToPointer(), getpeername(sv[0], (sockaddr*)&name, &length));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
