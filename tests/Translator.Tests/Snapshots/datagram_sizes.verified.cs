/* the largest datagram, and one that is too large */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DatagramSizes
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

    static readonly sbyte* data = StaticStorage.Allocate<sbyte>(70000);

    static int main()
    {
        sockaddr_in address;
        int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
        sockaddr* to = (sockaddr*)&address;
        show("65507 bytes"u8.ToPointer(), sendto(sender, data, 65507, 0, to, (uint)sizeof(sockaddr_in)));
        show("65508 bytes"u8.ToPointer(), sendto(sender, data, 65508, 0, to, (uint)sizeof(sockaddr_in)));
        show("70000 bytes"u8.ToPointer(), sendto(sender, data, 70000, 0, to, (uint)sizeof(sockaddr_in)));
        show("recv"u8.ToPointer(), recv(receiver, data, 70000, 0));
        show("nothing else"u8.ToPointer(), recv(receiver, data, 70000, MSG_DONTWAIT));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
