/* UDP_CORK gathers several sends into one datagram */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class UdpOptions
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

    static void set(sbyte* what, int fd, int level, int name, int value)
    {
        int result = setsockopt(fd, level, name, &value, sizeof(int));
        printf("%s = %d: %s\n"u8, what, value, result < 0 ? strerror(errno) : "done"u8.ToPointer());
    }

    static int main()
    {
        sockaddr_in address;
        int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
        sbyte* text = stackalloc sbyte[16];
        connect(sender, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        get("UDP_CORK"u8.ToPointer(), sender, IPPROTO_UDP, 1);
        set("UDP_CORK"u8.ToPointer(), sender, IPPROTO_UDP, 1, 1);
        show("send"u8.ToPointer(), send(sender, "one "u8, 4, 0));
        show("send"u8.ToPointer(), send(sender, "two "u8, 4, 0));
        show("nothing came"u8.ToPointer(), recv(receiver, text, 16, MSG_DONTWAIT));
        set("UDP_CORK"u8.ToPointer(), sender, IPPROTO_UDP, 1, 0);
        show("recv"u8.ToPointer(), recv(receiver, text, 16, 0));
        printf("%s\n"u8, text);
        show("MSG_MORE"u8.ToPointer(), send(sender, "three"u8, 5, MSG_MORE));
        show("send"u8.ToPointer(), send(sender, "!"u8, 1, 0));
        show("recv"u8.ToPointer(), recv(receiver, text, 16, 0));
        set("an option that is none"u8.ToPointer(), sender, IPPROTO_UDP, 999, 1);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
