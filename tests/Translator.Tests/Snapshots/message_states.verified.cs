/* sendmsg and recvmsg in every state of a stream */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class MessageStates
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
        int client, server, fresh = socket(AF_INET, SOCK_STREAM, 0);
        sbyte @byte;
        iovec data = new iovec { iov_base = &@byte, iov_len = 1 };
        msghdr message = new msghdr { msg_iov = &data, msg_iovlen = 1 };
        show("sendmsg, not connected"u8.ToPointer(), sendmsg(fresh, &message, MSG_NOSIGNAL));
        show("recvmsg, not connected"u8.ToPointer(), recvmsg(fresh, &message, 0));
        make_connection(&client, &server);
        show("sendmsg"u8.ToPointer(), sendmsg(client, &message, 0));
        show("recvmsg"u8.ToPointer(), recvmsg(server, &message, 0));
        show("recvmsg MSG_DONTWAIT"u8.ToPointer(), recvmsg(server, &message, MSG_DONTWAIT));
        message.msg_iovlen = 0;
        show("sendmsg of nothing"u8.ToPointer(), sendmsg(client, &message, 0));
        message.msg_iov = null;
        message.msg_iovlen = 1;
        show("sendmsg from nowhere"u8.ToPointer(), sendmsg(client, &message, 0));
        message.msg_iov = &data;
        data.iov_base = null;
        show("sendmsg of what is nowhere"u8.ToPointer(), sendmsg(client, &message, 0));
        data.iov_base = &@byte;
        close(server);
        show("recvmsg at the end"u8.ToPointer(), recvmsg(client, &message, 0));
        printf("flags %d\n"u8, message.msg_flags);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
