/* bind: addresses that are none, taken ones and a second bind */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class BindErrors
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
        sockaddr_in address, other = loopback(0);
        int fd = make_bound(SOCK_DGRAM, &address), second = socket(AF_INET, SOCK_DGRAM, 0), third = socket(AF_INET, SOCK_DGRAM, 0);
        sockaddr* any = (sockaddr*)&other;
        show("a second bind"u8.ToPointer(), bind(fd, any, (uint)sizeof(sockaddr_in)));
        show("a taken port"u8.ToPointer(), bind(second, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("a length of 0"u8.ToPointer(), bind(third, any, 0));
        show("too short"u8.ToPointer(), bind(third, any, (uint)((ulong)sizeof(sockaddr_in) - 1)));
        show("longer than needed"u8.ToPointer(), bind(third, any, 100));
        show("too long"u8.ToPointer(), bind(second, any, 1000));
        show("a negative length"u8.ToPointer(), bind(second, any, unchecked((uint)-1)));
        show("no address"u8.ToPointer(), bind(second, null, (uint)sizeof(sockaddr_in)));
        other.sin_family = AF_INET6;
        show("another family"u8.ToPointer(), bind(second, any, (uint)sizeof(sockaddr_in)));
        other.sin_family = AF_UNIX;
        show("AF_UNIX"u8.ToPointer(), bind(second, any, (uint)sizeof(sockaddr_in)));
        other.sin_family = AF_UNSPEC;
        show("AF_UNSPEC with an address"u8.ToPointer(), bind(second, any, (uint)sizeof(sockaddr_in)));
        other.sin_family = AF_INET;
        other.sin_addr.s_addr = inet_addr("192.0.2.1"u8);
        show("an address of somebody else"u8.ToPointer(), bind(second, any, (uint)sizeof(sockaddr_in)));
        other.sin_family = AF_UNSPEC;
        other.sin_addr.s_addr = htonl(INADDR_ANY);
        show("AF_UNSPEC with INADDR_ANY"u8.ToPointer(), bind(second, any, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
