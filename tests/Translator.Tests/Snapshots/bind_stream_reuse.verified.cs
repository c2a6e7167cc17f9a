/* SO_REUSEADDR and SO_REUSEPORT with TCP: who may have a port */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class BindStreamReuse
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

    /* a socket with a port of its own, whose address is stored */
    static int make_bound(int type, sockaddr_in* address)
    {
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, type, 0);
        *address = loopback(0);
        bind(fd, (sockaddr*)address, (uint)sizeof(sockaddr_in));
        getsockname(fd, (sockaddr*)address, &length);
        return fd;
    }

    static int main()
    {
        sockaddr_in address;
        int on = 1;
        int first = make_bound(SOCK_STREAM, &address), second = socket(AF_INET, SOCK_STREAM, 0), third = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr* any = (sockaddr*)&address;
        show("taken"u8.ToPointer(), bind(second, any, (uint)sizeof(sockaddr_in)));
        setsockopt(second, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int));
        show("only one wants to share"u8.ToPointer(), bind(second, any, (uint)sizeof(sockaddr_in)));
        setsockopt(first, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int));
        show("both want to share"u8.ToPointer(), bind(second, any, (uint)sizeof(sockaddr_in)));
        show("the first listens"u8.ToPointer(), listen(first, 1));
        show("the second listens"u8.ToPointer(), listen(second, 1));
        setsockopt(third, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int));
        show("a third while one listens"u8.ToPointer(), bind(third, any, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
