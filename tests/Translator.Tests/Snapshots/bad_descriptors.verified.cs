/* every call on what is no descriptor */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class BadDescriptors
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
        show("bind"u8.ToPointer(), bind(77, any, length));
        show("connect"u8.ToPointer(), connect(77, any, length));
        show("listen"u8.ToPointer(), listen(77, 1));
        show("accept"u8.ToPointer(), accept(77, null, null));
        show("send"u8.ToPointer(), send(77, &@byte, 1, 0));
        show("sendto"u8.ToPointer(), sendto(77, &@byte, 1, 0, any, length));
        show("recv"u8.ToPointer(), recv(77, &@byte, 1, 0));
        show("recvfrom"u8.ToPointer(), recvfrom(77, &@byte, 1, 0, any, &length));
        show("shutdown"u8.ToPointer(), shutdown(77, SHUT_RD));
        show("getsockname"u8.ToPointer(), getsockname(77, any, &length));
        show("getpeername"u8.ToPointer(), getpeername(77, any, &length));
        show("setsockopt"u8.ToPointer(), setsockopt(77, SOL_SOCKET, SO_REUSEADDR, &value, sizeof(int)));
        length = sizeof(int);
        show("getsockopt"u8.ToPointer(), getsockopt(77, SOL_SOCKET, SO_REUSEADDR, &value, &length));
        show("close"u8.ToPointer(), close(77));
        show("close of a negative one"u8.ToPointer(), close(-1));
        show("recv on a negative one"u8.ToPointer(), recv(-5, &@byte, 1, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
