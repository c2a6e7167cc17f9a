/* listen: again, on a connected socket, after shutdown, with every backlog */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class ListenStates
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

    static void get(sbyte* what, int fd, int level, int name)
    {
        int value = -1;
        socklen_t length = sizeof(int);
        if (getsockopt(fd, level, name, &value, &length) < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %d, %u bytes\n"u8, what, value, length);
    }

    static int main()
    {
        sockaddr_in address;
        int listener = make_listener(&address, 0), client = socket(AF_INET, SOCK_STREAM, 0), fd;
        linger reset = new linger { l_onoff = 1 };
        show("listen again"u8.ToPointer(), listen(listener, 5));
        show("a backlog below zero"u8.ToPointer(), listen(listener, -1));
        show("an enormous one"u8.ToPointer(), listen(listener, 0x7fffffff));
        show("connect"u8.ToPointer(), connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("listen on a connected socket"u8.ToPointer(), listen(client, 1));
        fd = accept(listener, null, null);
        show("listen on an accepted socket"u8.ToPointer(), listen(fd, 1));
        show("shutdown"u8.ToPointer(), shutdown(listener, SHUT_RDWR));
        get("SO_ACCEPTCONN"u8.ToPointer(), listener, SOL_SOCKET, SO_ACCEPTCONN);
        show("accept"u8.ToPointer(), accept(listener, null, null));
        show("listen after that"u8.ToPointer(), listen(listener, 5));
        get("SO_ACCEPTCONN"u8.ToPointer(), listener, SOL_SOCKET, SO_ACCEPTCONN);
        show("connect"u8.ToPointer(), connect(socket(AF_INET, SOCK_STREAM, 0), (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("shutdown for writing"u8.ToPointer(), shutdown(listener, SHUT_WR));
        get("SO_ACCEPTCONN"u8.ToPointer(), listener, SOL_SOCKET, SO_ACCEPTCONN);
        show("listen on datagrams"u8.ToPointer(), listen(socket(AF_INET, SOCK_DGRAM, 0), 1));
        setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset, (uint)sizeof(linger));
        close(fd);
        show("recv from listener"u8.ToPointer(), recv(listener, &fd, 1, 0));
        show("send to listener"u8.ToPointer(), send(listener, &fd, 1, MSG_NOSIGNAL));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
