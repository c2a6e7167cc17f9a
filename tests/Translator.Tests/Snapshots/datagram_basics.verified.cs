/* datagrams: sizes, order, boundaries, none of zero length is lost */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DatagramBasics
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
        sockaddr_in address, from;
        socklen_t length;
        int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0), i;
        sbyte* text = stackalloc sbyte[16];
        sockaddr* to = (sockaddr*)&address;
        show("sendto"u8.ToPointer(), sendto(sender, "first"u8, 5, 0, to, (uint)sizeof(sockaddr_in)));
        show("of nothing"u8.ToPointer(), sendto(sender, ""u8, 0, 0, to, (uint)sizeof(sockaddr_in)));
        show("sendto"u8.ToPointer(), sendto(sender, "third, longer than the buffer"u8, 29, 0, to, (uint)sizeof(sockaddr_in)));
        for (i = 0; i < 3; i++)
        {
            length = (uint)sizeof(sockaddr_in);
            printf("recvfrom %zd"u8, recvfrom(receiver, text, 16, 0, (sockaddr*)&from, &length));
            printf(", address of %u bytes from %s\n"u8, length, inet_ntoa(from.sin_addr));
        }
        show("nothing left"u8.ToPointer(), recv(receiver, text, 16, MSG_DONTWAIT));
        sendto(sender, "cut"u8, 3, 0, to, (uint)sizeof(sockaddr_in));
        memset(&from, 0xaa, (ulong)sizeof(sockaddr_in));
        length = 2;
        show("with room for 2 bytes of the address"u8.ToPointer(), recvfrom(receiver, text, 16, 0, (sockaddr*)&from, &length));
        printf("length %u, family %d, port untouched %d\n"u8, length, from.sin_family == AF_INET, from.sin_port == 0xaaaa);
        sendto(sender, "x"u8, 1, 0, to, (uint)sizeof(sockaddr_in));
        show("reading nothing takes the datagram"u8.ToPointer(), recv(receiver, text, 0, 0));
        show("nothing left"u8.ToPointer(), recv(receiver, text, 16, MSG_DONTWAIT));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
