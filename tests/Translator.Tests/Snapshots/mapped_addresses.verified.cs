/* IPv4 peers of an IPv6 socket: ::ffff:127.0.0.1 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class MappedAddresses
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

    static int make_listener(sockaddr_in* address, int backlog)
    {
        int fd = make_bound(SOCK_STREAM, address);
        listen(fd, backlog);
        return fd;
    }

    static void set(sbyte* what, int fd, int level, int name, int value)
    {
        int result = setsockopt(fd, level, name, &value, sizeof(int));
        printf("%s = %d: %s\n"u8, what, value, result < 0 ? strerror(errno) : "done"u8.ToPointer());
    }

    static sockaddr_in6 mapped(sbyte* text, int port)
    {
        sockaddr_in6 address;
        memset(&address, 0, (ulong)sizeof(sockaddr_in6));
        address.sin6_family = AF_INET6;
        address.sin6_port = (ushort)port;
        inet_pton(AF_INET6, text, &address.sin6_addr);
        return address;
    }

    static void name(sbyte* what, delegate*<int, sockaddr*, uint*, int> call, int fd)
    {
        sockaddr_in6 address;
        socklen_t length = (uint)sizeof(sockaddr_in6);
        sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN];
        if (call(fd, (sockaddr*)&address, &length) < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %s, %u bytes\n"u8, what, inet_ntop(AF_INET6, &address.sin6_addr, text, INET6_ADDRSTRLEN), length);
    }

    static int main()
    {
        sockaddr_in plain;
        sockaddr_in6 address, from;
        socklen_t length = (uint)sizeof(sockaddr_in6);
        sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN];
        int listener = make_listener(&plain, 5), fd = socket(AF_INET6, SOCK_STREAM, 0), only = socket(AF_INET6, SOCK_STREAM, 0), datagrams;
        address = mapped("::ffff:127.0.0.1"u8.ToPointer(), plain.sin_port);
        show("connect"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in6)));
        name("getsockname"u8.ToPointer(), &getsockname, fd);
        name("getpeername"u8.ToPointer(), &getpeername, fd);
        set("IPV6_V6ONLY"u8.ToPointer(), only, IPPROTO_IPV6, IPV6_V6ONLY, 1);
        show("connect with IPV6_V6ONLY"u8.ToPointer(), connect(only, (sockaddr*)&address, (uint)sizeof(sockaddr_in6)));
        address.sin6_port = 0;
        show("bind with IPV6_V6ONLY"u8.ToPointer(), bind(only, (sockaddr*)&address, (uint)sizeof(sockaddr_in6)));
        fd = socket(AF_INET6, SOCK_STREAM, 0);
        show("bind"u8.ToPointer(), bind(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in6)));
        name("getsockname"u8.ToPointer(), &getsockname, fd);
        address = mapped("::1"u8.ToPointer(), plain.sin_port);
        show("connect from IPv4 to IPv6"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in6)));
        datagrams = socket(AF_INET6, SOCK_DGRAM, 0);
        close(listener);
        listener = make_bound(SOCK_DGRAM, &plain);
        address = mapped("::ffff:127.0.0.1"u8.ToPointer(), plain.sin_port);
        show("sendto"u8.ToPointer(), sendto(datagrams, "x"u8, 1, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in6)));
        length = (uint)sizeof(sockaddr_in);
        show("recvfrom"u8.ToPointer(), recvfrom(listener, text, 1, 0, (sockaddr*)&plain, &length));
        show("answer"u8.ToPointer(), sendto(listener, "y"u8, 1, 0, (sockaddr*)&plain, (uint)sizeof(sockaddr_in)));
        length = (uint)sizeof(sockaddr_in6);
        show("recvfrom"u8.ToPointer(), recvfrom(datagrams, text, 1, 0, (sockaddr*)&from, &length));
        printf("from %s\n"u8, inet_ntop(AF_INET6, &from.sin6_addr, text, INET6_ADDRSTRLEN));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
