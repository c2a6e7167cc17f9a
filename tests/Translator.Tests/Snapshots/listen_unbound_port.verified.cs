/* listen gives an unbound socket a port */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class ListenUnboundPort
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
        sockaddr_in address;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0);
        getsockname(fd, (sockaddr*)&address, &length);
        printf("before: port %d\n"u8, ntohs(address.sin_port));
        show("listen"u8.ToPointer(), listen(fd, 3));
        getsockname(fd, (sockaddr*)&address, &length);
        printf("after: has a port %d, address %s\n"u8, address.sin_port != 0, inet_ntoa(address.sin_addr));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        show("connect"u8.ToPointer(), connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
