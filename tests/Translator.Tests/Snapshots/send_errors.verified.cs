/* send and recv: what they say in every state of a stream */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class SendErrors
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
        sockaddr_in address;
        int listener = make_listener(&address, 2), fresh = socket(AF_INET, SOCK_STREAM, 0), client, server;
        sbyte @byte = (sbyte)'b';
        show("send, not connected"u8.ToPointer(), send(fresh, &@byte, 1, MSG_NOSIGNAL));
        show("send of nothing, not connected"u8.ToPointer(), send(fresh, &@byte, 0, MSG_NOSIGNAL));
        show("recv, not connected"u8.ToPointer(), recv(fresh, &@byte, 1, 0));
        show("recv of nothing, not connected"u8.ToPointer(), recv(fresh, &@byte, 0, 0));
        show("read"u8.ToPointer(), read(fresh, &@byte, 1));
        show("sendto with an address"u8.ToPointer(), sendto(fresh, &@byte, 1, MSG_NOSIGNAL, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("send, listening"u8.ToPointer(), send(listener, &@byte, 1, MSG_NOSIGNAL));
        show("recv, listening"u8.ToPointer(), recv(listener, &@byte, 1, 0));
        make_connection(&client, &server);
        show("send of nothing"u8.ToPointer(), send(client, &@byte, 0, 0));
        show("sendto with an address that nobody needs"u8.ToPointer(), sendto(client, &@byte, 1, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("send from nowhere"u8.ToPointer(), send(client, null, 1, 0));
        show("send nothing from nowhere"u8.ToPointer(), send(client, null, 0, 0));
        show("recv to nowhere"u8.ToPointer(), recv(server, null, 1, MSG_DONTWAIT));
        show("recv"u8.ToPointer(), recv(server, &@byte, 1, 0));
        show("recv MSG_DONTWAIT"u8.ToPointer(), recv(server, &@byte, 1, MSG_DONTWAIT));
        show("recv of nothing"u8.ToPointer(), recv(server, &@byte, 0, MSG_DONTWAIT));
        show("recv MSG_OOB"u8.ToPointer(), recv(server, &@byte, 1, MSG_OOB));
        show("recv MSG_ERRQUEUE"u8.ToPointer(), recv(server, &@byte, 1, MSG_ERRQUEUE));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
