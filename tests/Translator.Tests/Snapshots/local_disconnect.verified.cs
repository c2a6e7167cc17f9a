/* local datagrams: connect, connect elsewhere, and to nobody again */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using socklen_t = uint;

internal static unsafe class LocalDisconnect
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

    static int main()
    {
        sockaddr_un first = local_name("first"u8.ToPointer()), second = local_name("second"u8.ToPointer()), found;
        sockaddr none;
        socklen_t length = (uint)sizeof(sockaddr_un);
        int one = socket(AF_UNIX, SOCK_DGRAM, 0), other = socket(AF_UNIX, SOCK_DGRAM, 0), fd = socket(AF_UNIX, SOCK_DGRAM, 0);
        sbyte* text = stackalloc sbyte[8];
        memset(&none, 0, (ulong)sizeof(sockaddr));
        bind(one, (sockaddr*)&first, (uint)sizeof(sockaddr_un));
        bind(other, (sockaddr*)&second, (uint)sizeof(sockaddr_un));
        show("send"u8.ToPointer(), send(fd, "0"u8, 1, 0));
        show("connect"u8.ToPointer(), connect(fd, (sockaddr*)&first, (uint)sizeof(sockaddr_un)));
        show("getpeername"u8.ToPointer(), getpeername(fd, (sockaddr*)&found, &length));
        printf("%s, %u\n"u8, found.sun_path, length);
        show("send"u8.ToPointer(), send(fd, "1"u8, 1, 0));
        show("sendto the other"u8.ToPointer(), sendto(fd, "2"u8, 1, 0, (sockaddr*)&second, (uint)sizeof(sockaddr_un)));
        show("connect elsewhere"u8.ToPointer(), connect(fd, (sockaddr*)&second, (uint)sizeof(sockaddr_un)));
        show("send"u8.ToPointer(), send(fd, "3"u8, 1, 0));
        show("recv"u8.ToPointer(), recv(one, text, 8, MSG_DONTWAIT));
        show("recv"u8.ToPointer(), recv(one, text, 8, MSG_DONTWAIT));
        show("recv"u8.ToPointer(), recv(other, text, 8, MSG_DONTWAIT));
        length = (uint)sizeof(sockaddr_un);
        show("the sender has no name"u8.ToPointer(), recvfrom(other, text, 8, MSG_DONTWAIT, (sockaddr*)&found, &length));
        printf("%u\n"u8, length);
        show("connect to nobody"u8.ToPointer(), connect(fd, &none, (uint)sizeof(sockaddr)));
        length = (uint)sizeof(sockaddr_un);
        show("getpeername"u8.ToPointer(), getpeername(fd, (sockaddr*)&found, &length));
        show("send"u8.ToPointer(), send(fd, "4"u8, 1, 0));
        show("sendto"u8.ToPointer(), sendto(fd, "5"u8, 1, 0, (sockaddr*)&first, (uint)sizeof(sockaddr_un)));
        show("a stream to nobody"u8.ToPointer(), connect(socket(AF_UNIX, SOCK_STREAM, 0), &none, (uint)sizeof(sockaddr)));
        show("shutdown without a peer"u8.ToPointer(), shutdown(fd, SHUT_WR));
        show("send after that"u8.ToPointer(), sendto(fd, "6"u8, 1, MSG_NOSIGNAL, (sockaddr*)&first, (uint)sizeof(sockaddr_un)));
        show("listen"u8.ToPointer(), listen(one, 1));
        show("accept"u8.ToPointer(), accept(one, null, null));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
