/* getsockname and getpeername in every state */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class SocketNames
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

    static void make_connection(int* client, int* server)
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        *client = socket(AF_INET, SOCK_STREAM, 0);
        connect(*client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        *server = accept(listener, null, null);
        close(listener);
    }

    static int main()
    {
        sockaddr_in name, peer;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, SOCK_STREAM, 0), client, server;
        show("getsockname of a new socket"u8.ToPointer(), getsockname(fd, (sockaddr*)&name, &length));
        printf("family %d, port %d, address %s, %u bytes\n"u8, name.sin_family, name.sin_port, inet_ntoa(name.sin_addr), length);
        show("getpeername of a new socket"u8.ToPointer(), getpeername(fd, (sockaddr*)&name, &length));
        make_connection(&client, &server);
        length = (uint)sizeof(sockaddr_in);
        getsockname(client, (sockaddr*)&name, &length);
        getpeername(server, (sockaddr*)&peer, &length);
        printf("both ends agree: %d\n"u8, memcmp(&name, &peer, (ulong)sizeof(sockaddr_in)) == 0);
        memset(&peer, 0xee, (ulong)sizeof(sockaddr_in));
        length = 3;
        show("getpeername with 3 bytes"u8.ToPointer(), getpeername(server, (sockaddr*)&peer, &length));
        printf("length %u, family %d, the rest untouched %d\n"u8, length, peer.sin_family == AF_INET, ((byte*)&peer)[3] == 0xee);
        length = 0;
        show("with none"u8.ToPointer(), getsockname(server, (sockaddr*)&peer, &length));
        printf("length %u\n"u8, length);
        length = unchecked((uint)-4);
        show("with a negative length"u8.ToPointer(), getsockname(server, (sockaddr*)&peer, &length));
        length = 100;
        show("with more than enough"u8.ToPointer(), getsockname(server, (sockaddr*)&peer, &length));
        printf("length %u\n"u8, length);
        show("without a place"u8.ToPointer(), getsockname(server, null, &length));
        show("without a length"u8.ToPointer(), getsockname(server, (sockaddr*)&peer, null));
        shutdown(client, SHUT_RDWR);
        length = (uint)sizeof(sockaddr_in);
        show("getpeername after shutdown"u8.ToPointer(), getpeername(client, (sockaddr*)&peer, &length));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
