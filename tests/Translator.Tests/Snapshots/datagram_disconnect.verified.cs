/* a datagram socket is connected, connected elsewhere, and to nobody again */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DatagramDisconnect
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

    static void names(sbyte* what, int fd)
    {
        sockaddr_in name;
        socklen_t length = (uint)sizeof(sockaddr_in);
        getsockname(fd, (sockaddr*)&name, &length);
        printf("%s: %s with%s a port"u8, what, inet_ntoa(name.sin_addr), name.sin_port != 0 ? ""u8 : "out"u8);
        length = (uint)sizeof(sockaddr_in);
        printf(", peer: %s\n"u8, getpeername(fd, (sockaddr*)&name, &length) < 0 ? strerror(errno) : inet_ntoa(name.sin_addr));
    }

    static int main()
    {
        sockaddr_in first, second;
        sockaddr none;
        sbyte* text = stackalloc sbyte[8];
        int one = make_bound(SOCK_DGRAM, &first), other = make_bound(SOCK_DGRAM, &second), fd = socket(AF_INET, SOCK_DGRAM, 0), bound;
        memset(&none, 0, (ulong)sizeof(sockaddr));
        names("new"u8.ToPointer(), fd);
        show("connect"u8.ToPointer(), connect(fd, (sockaddr*)&first, (uint)sizeof(sockaddr_in)));
        names("connected"u8.ToPointer(), fd);
        show("send"u8.ToPointer(), send(fd, "1"u8, 1, 0));
        show("connect elsewhere"u8.ToPointer(), connect(fd, (sockaddr*)&second, (uint)sizeof(sockaddr_in)));
        names("connected"u8.ToPointer(), fd);
        show("send"u8.ToPointer(), send(fd, "2"u8, 1, 0));
        show("sendto in spite of it"u8.ToPointer(), sendto(fd, "3"u8, 1, 0, (sockaddr*)&first, (uint)sizeof(sockaddr_in)));
        show("the first got"u8.ToPointer(), recv(one, text, 8, 0));
        show("the first got"u8.ToPointer(), recv(one, text, 8, 0));
        show("the second got"u8.ToPointer(), recv(other, text, 8, 0));
        show("connect to nobody"u8.ToPointer(), connect(fd, &none, (uint)sizeof(sockaddr)));
        names("not connected"u8.ToPointer(), fd);
        show("send"u8.ToPointer(), send(fd, "4"u8, 1, 0));
        show("write"u8.ToPointer(), write(fd, "4"u8, 1));
        show("connect to nobody again"u8.ToPointer(), connect(fd, &none, (uint)sizeof(sockaddr)));
        bound = make_bound(SOCK_DGRAM, &first);
        connect(bound, (sockaddr*)&second, (uint)sizeof(sockaddr_in));
        connect(bound, &none, (uint)sizeof(sockaddr));
        names("a bound one keeps its address"u8.ToPointer(), bound);
        show("two bytes are enough for AF_UNSPEC"u8.ToPointer(), connect(bound, &none, 2));
        show("one is not"u8.ToPointer(), connect(bound, &none, 1));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
