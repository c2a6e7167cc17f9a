/* accept: on whom, with which addresses */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class AcceptErrors
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

    static int main()
    {
        sockaddr_in address, peer;
        socklen_t length;
        int listener = make_listener(&address, 5), i;
        int* clients = stackalloc int[4];
        int fd;
        sockaddr* any = (sockaddr*)&peer;
        show("on an unconnected stream"u8.ToPointer(), accept(socket(AF_INET, SOCK_STREAM, 0), null, null));
        show("on datagrams"u8.ToPointer(), accept(socket(AF_INET, SOCK_DGRAM, 0), null, null));
        for (i = 0; i < 4; i++)
        {
            clients[i] = socket(AF_INET, SOCK_STREAM, 0);
            connect(clients[i], (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        }
        show("on a connected stream"u8.ToPointer(), accept(clients[0], null, null));
        length = (uint)sizeof(sockaddr_in);
        fd = accept(listener, any, &length);
        printf("accept: length %u, %s, the client's port %d\n"u8, length, inet_ntoa(peer.sin_addr), peer.sin_port != 0);
        memset(&peer, 0xff, (ulong)sizeof(sockaddr_in));
        length = 4;
        accept(listener, any, &length);
        printf("cut to 4 bytes: length %u, family %d, address untouched %d\n"u8, length, peer.sin_family == AF_INET, peer.sin_addr.s_addr == 0xffffffffu);
        length = 0;
        memset(&peer, 0xff, (ulong)sizeof(sockaddr_in));
        accept(listener, any, &length);
        printf("cut to nothing: length %u, family untouched %d\n"u8, length, peer.sin_family == 0xffff);
        length = unchecked((uint)-1);
        show("a negative length"u8.ToPointer(), accept(listener, any, &length));
        fcntl(listener, F_SETFL, O_NONBLOCK);
        show("nothing left"u8.ToPointer(), accept(listener, null, null));
        shutdown(listener, SHUT_RD);
        show("after shutdown"u8.ToPointer(), accept(listener, null, null));
        close(fd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
