/* dup and sockets: the lowest number, and one file under two */
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

internal static unsafe class DescriptorLimit
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
        int fd = make_bound(SOCK_STREAM, &address), copy = dup(fd);
        int* sv = stackalloc int[2];
        sbyte @byte;
        printf("socket %d, copy %d\n"u8, fd, copy);
        show("listen on the copy"u8.ToPointer(), listen(copy, 1));
        get("the original listens"u8.ToPointer(), fd, SOL_SOCKET, SO_ACCEPTCONN);
        fcntl(copy, F_SETFL, O_NONBLOCK);
        show("accept on the original"u8.ToPointer(), accept(fd, null, null));
        close(fd);
        show("the copy goes on"u8.ToPointer(), accept(copy, null, null));
        show("the original is closed"u8.ToPointer(), accept(fd, null, null));
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        printf("pair %d %d\n"u8, sv[0], sv[1]);
        copy = dup(sv[0]);
        close(sv[0]);
        show("no end of stream while a copy is open"u8.ToPointer(), recv(sv[1], &@byte, 1, MSG_DONTWAIT));
        close(copy);
        show("the end"u8.ToPointer(), recv(sv[1], &@byte, 1, MSG_DONTWAIT));
        show("dup2 onto itself"u8.ToPointer(), dup2(sv[1], sv[1]));
        show("dup2 to a given number"u8.ToPointer(), dup2(sv[1], 20));
        show("dup2 of a closed one"u8.ToPointer(), dup2(sv[0], 21));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
