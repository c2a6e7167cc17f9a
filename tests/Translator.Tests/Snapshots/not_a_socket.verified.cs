/* every call on a file that is no socket */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class NotASocket
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static sockaddr_in loopback(int port)
    {
        sockaddr_in address;
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons((ushort)port);
        return address;
    }

    static int main()
    {
        sockaddr_in address = loopback(0);
        sockaddr* any = (sockaddr*)&address;
        socklen_t length = (uint)sizeof(sockaddr_in);
        sbyte @byte = 0;
        int value = 0;
        int* ends = stackalloc int[2];
        pipe(ends);
        show("bind"u8.ToPointer(), bind(ends[0], any, length));
        show("connect"u8.ToPointer(), connect(ends[0], any, length));
        show("listen"u8.ToPointer(), listen(ends[0], 1));
        show("accept"u8.ToPointer(), accept(ends[0], null, null));
        show("send"u8.ToPointer(), send(ends[1], &@byte, 1, 0));
        show("sendto"u8.ToPointer(), sendto(ends[1], &@byte, 1, 0, any, length));
        show("recv"u8.ToPointer(), recv(ends[0], &@byte, 1, 0));
        show("recvfrom"u8.ToPointer(), recvfrom(ends[0], &@byte, 1, 0, any, &length));
        show("shutdown"u8.ToPointer(), shutdown(ends[0], SHUT_RD));
        show("getsockname"u8.ToPointer(), getsockname(ends[0], any, &length));
        show("getpeername"u8.ToPointer(), getpeername(ends[0], any, &length));
        show("setsockopt"u8.ToPointer(), setsockopt(ends[0], SOL_SOCKET, SO_REUSEADDR, &value, sizeof(int)));
        length = sizeof(int);
        show("getsockopt"u8.ToPointer(), getsockopt(ends[0], SOL_SOCKET, SO_TYPE, &value, &length));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
