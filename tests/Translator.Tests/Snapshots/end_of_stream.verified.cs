/* half-close: one direction ends, the other goes on */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class EndOfStream
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
        int client, server;
        sbyte* text = stackalloc sbyte[16];
        make_connection(&client, &server);
        show("shutdown SHUT_WR"u8.ToPointer(), shutdown(client, SHUT_WR));
        show("the peer reads the end"u8.ToPointer(), recv(server, text, 16, 0));
        show("and again"u8.ToPointer(), recv(server, text, 16, 0));
        show("the peer still sends"u8.ToPointer(), send(server, "after"u8, 5, 0));
        show("recv"u8.ToPointer(), recv(client, text, 16, 0));
        printf("%s\n"u8, text);
        show("send after SHUT_WR"u8.ToPointer(), send(client, "x"u8, 1, MSG_NOSIGNAL));
        show("shutdown again"u8.ToPointer(), shutdown(client, SHUT_WR));
        show("SHUT_RD"u8.ToPointer(), shutdown(client, SHUT_RD));
        show("recv after SHUT_RD"u8.ToPointer(), recv(client, text, 16, 0));
        close(server);
        show("shutdown when all is over"u8.ToPointer(), shutdown(client, SHUT_RDWR));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
