/* a datagram pair: boundaries, empty datagrams, a peer that is gone */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class PairDatagram
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
        socketpair(AF_UNIX, SOCK_DGRAM, 0, sv);
        show("send"u8.ToPointer(), send(sv[0], "first"u8, 5, 0));
        show("send"u8.ToPointer(), send(sv[0], ""u8, 0, 0));
        show("send"u8.ToPointer(), send(sv[0], "the third one"u8, 13, 0));
        show("recv"u8.ToPointer(), recv(sv[1], text, 16, 0));
        show("an empty one"u8.ToPointer(), recv(sv[1], text, 16, 0));
        show("cut"u8.ToPointer(), recv(sv[1], text, 3, 0));
        show("nothing left"u8.ToPointer(), recv(sv[1], text, 16, MSG_DONTWAIT));
        send(sv[1], "x"u8, 1, 0);
        show("recvfrom"u8.ToPointer(), recvfrom(sv[0], text, 16, 0, (sockaddr*)&name, &length));
        printf("length %u\n"u8, length);
        send(sv[1], "length"u8, 6, 0);
        show("MSG_TRUNC"u8.ToPointer(), recv(sv[0], text, 1, MSG_TRUNC));
        close(sv[1]);
        show("send to nobody"u8.ToPointer(), send(sv[0], "x"u8, 1, MSG_NOSIGNAL));
        show("recv from nobody"u8.ToPointer(), recv(sv[0], text, 16, MSG_DONTWAIT));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
