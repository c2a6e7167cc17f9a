/* sendto: addresses that are none */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DatagramAddresses
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
        int fd = make_bound(SOCK_DGRAM, &address);
        sockaddr* to = (sockaddr*)&address;
        sockaddr_in6 six;
        show("no address"u8.ToPointer(), sendto(fd, "x"u8, 1, 0, null, 0));
        show("a length without an address"u8.ToPointer(), sendto(fd, "x"u8, 1, 0, null, (uint)sizeof(sockaddr_in)));
        show("too short"u8.ToPointer(), sendto(fd, "x"u8, 1, 0, to, 8));
        show("too long"u8.ToPointer(), sendto(fd, "x"u8, 1, 0, to, 500));
        address.sin_port = 0;
        show("port 0"u8.ToPointer(), sendto(fd, "x"u8, 1, 0, to, (uint)sizeof(sockaddr_in)));
        address.sin_port = htons(9);
        address.sin_family = AF_UNIX;
        show("another family"u8.ToPointer(), sendto(fd, "x"u8, 1, 0, to, (uint)sizeof(sockaddr_in)));
        memset(&six, 0, (ulong)sizeof(sockaddr_in6));
        six.sin6_family = AF_INET6;
        show("IPv6"u8.ToPointer(), sendto(fd, "x"u8, 1, 0, (sockaddr*)&six, (uint)sizeof(sockaddr_in6)));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_BROADCAST);
        show("broadcast without the option"u8.ToPointer(), sendto(fd, "x"u8, 1, 0, to, (uint)sizeof(sockaddr_in)));
        show("connect to broadcast"u8.ToPointer(), connect(fd, to, (uint)sizeof(sockaddr_in)));
        show("MSG_OOB"u8.ToPointer(), sendto(fd, "x"u8, 1, MSG_OOB, to, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
