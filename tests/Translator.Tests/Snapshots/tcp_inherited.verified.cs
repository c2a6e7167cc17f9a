/* what an accepted socket has from the listening one */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class TcpInherited
{
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

    static void get(sbyte* what, int fd, int level, int name)
    {
        int value = -1;
        socklen_t length = sizeof(int);
        if (getsockopt(fd, level, name, &value, &length) < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %d, %u bytes\n"u8, what, value, length);
    }

    static void set(sbyte* what, int fd, int level, int name, int value)
    {
        int result = setsockopt(fd, level, name, &value, sizeof(int));
        printf("%s = %d: %s\n"u8, what, value, result < 0 ? strerror(errno) : "done"u8.ToPointer());
    }

    static int main()
    {
        sockaddr_in address;
        linger linger = new linger { l_onoff = 1, l_linger = 5 };
        socklen_t length = (uint)sizeof(linger);
        int listener = make_listener(&address, 3), client = socket(AF_INET, SOCK_STREAM, 0), server;
        set("SO_KEEPALIVE"u8.ToPointer(), listener, SOL_SOCKET, SO_KEEPALIVE, 1);
        set("TCP_NODELAY"u8.ToPointer(), listener, IPPROTO_TCP, TCP_NODELAY, 1);
        set("IP_TTL"u8.ToPointer(), listener, IPPROTO_IP, IP_TTL, 99);
        set("TCP_KEEPIDLE"u8.ToPointer(), listener, IPPROTO_TCP, TCP_KEEPIDLE, 44);
        setsockopt(listener, SOL_SOCKET, SO_LINGER, &linger, (uint)sizeof(linger));
        connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        server = accept(listener, null, null);
        get("SO_KEEPALIVE"u8.ToPointer(), server, SOL_SOCKET, SO_KEEPALIVE);
        get("TCP_NODELAY"u8.ToPointer(), server, IPPROTO_TCP, TCP_NODELAY);
        get("IP_TTL"u8.ToPointer(), server, IPPROTO_IP, IP_TTL);
        get("TCP_KEEPIDLE"u8.ToPointer(), server, IPPROTO_TCP, TCP_KEEPIDLE);
        get("SO_ACCEPTCONN"u8.ToPointer(), server, SOL_SOCKET, SO_ACCEPTCONN);
        getsockopt(server, SOL_SOCKET, SO_LINGER, &linger, &length);
        printf("SO_LINGER %d %d\n"u8, linger.l_onoff, linger.l_linger);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
