/* SOCK_SEQPACKET: sizes, empty packets, cut ones and addresses */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class PacketRules
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static sockaddr_un local_name(sbyte* path)
    {
        sockaddr_un name;
        memset(&name, 0, (ulong)sizeof(sockaddr_un));
        name.sun_family = AF_UNIX;
        strncpy(name.sun_path, path, 108 - 1);
        return name;
    }

    static readonly sbyte* block = StaticStorage.Allocate<sbyte>(300000);

    static int main()
    {
        sockaddr_un name = local_name("nobody"u8.ToPointer());
        int* ends = stackalloc int[2];
        int size = 4096;
        sbyte* text = stackalloc sbyte[8];
        socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK, 0, ends);
        setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &size, sizeof(int));
        show("larger than the buffer"u8.ToPointer(), send(ends[0], block, 10000, 0));
        show("much larger"u8.ToPointer(), send(ends[0], block, 300000, 0));
        show("an empty one"u8.ToPointer(), send(ends[0], ""u8, 0, 0));
        show("one with an address"u8.ToPointer(), sendto(ends[0], "abc"u8, 3, 0, (sockaddr*)&name, (uint)sizeof(sockaddr_un)));
        show("one more"u8.ToPointer(), send(ends[0], "defg"u8, 4, 0));
        show("recv the empty one"u8.ToPointer(), recv(ends[1], text, 8, 0));
        show("recv a part"u8.ToPointer(), recv(ends[1], text, 2, 0));
        show("the next one"u8.ToPointer(), recv(ends[1], text, 2, MSG_TRUNC));
        show("nothing is left"u8.ToPointer(), recv(ends[1], text, 8, 0));
        show("shutdown"u8.ToPointer(), shutdown(ends[0], SHUT_WR));
        show("the end"u8.ToPointer(), recv(ends[1], text, 8, 0));
        show("send after the end"u8.ToPointer(), send(ends[0], "x"u8, 1, MSG_NOSIGNAL));
        show("the other direction"u8.ToPointer(), send(ends[1], "x"u8, 1, 0));
        close(ends[1]);
        show("recv what was sent"u8.ToPointer(), recv(ends[0], text, 8, 0));
        show("recv"u8.ToPointer(), recv(ends[0], text, 8, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
