/* the first datagram gives a socket a port */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DatagramBindOnSend
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
        sockaddr_in address, name, from;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
        sbyte @byte;
        getsockname(sender, (sockaddr*)&name, &length);
        printf("before: port %d\n"u8, name.sin_port);
        sendto(sender, "x"u8, 1, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        getsockname(sender, (sockaddr*)&name, &length);
        printf("after: has a port %d, address %s\n"u8, name.sin_port != 0, inet_ntoa(name.sin_addr));
        length = (uint)sizeof(sockaddr_in);
        recvfrom(receiver, &@byte, 1, 0, (sockaddr*)&from, &length);
        printf("the sender's port is that one: %d\n"u8, from.sin_port == name.sin_port);
        sender = socket(AF_INET, SOCK_DGRAM, 0);
        connect(sender, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        getsockname(sender, (sockaddr*)&name, &length);
        printf("connect: has a port %d, address %s\n"u8, name.sin_port != 0, inet_ntoa(name.sin_addr));
        show("bind after connect"u8.ToPointer(), bind(sender, (sockaddr*)&name, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
