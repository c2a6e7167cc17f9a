/* IPV6_V6ONLY before and behind bind and connect */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class V6onlyStates
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
        int fd = socket(AF_INET6, SOCK_STREAM, 0), listener, client;
        sockaddr_in6 any, address;
        sockaddr_in plain = loopback(0);
        socklen_t length = (uint)sizeof(sockaddr_in6);
        memset(&any, 0, (ulong)sizeof(sockaddr_in6));
        any.sin6_family = AF_INET6;
        set("before bind"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_V6ONLY, 1);
        show("bind"u8.ToPointer(), bind(fd, (sockaddr*)&any, (uint)sizeof(sockaddr_in6)));
        set("behind bind"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_V6ONLY, 0);
        get("still"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_V6ONLY);
        listen(fd, 1);
        getsockname(fd, (sockaddr*)&address, &length);
        plain.sin_port = address.sin6_port;
        client = socket(AF_INET, SOCK_STREAM, 0);
        show("IPv4 is refused"u8.ToPointer(), connect(client, (sockaddr*)&plain, (uint)sizeof(sockaddr_in)));
        listener = socket(AF_INET6, SOCK_STREAM, 0);
        set("off"u8.ToPointer(), listener, IPPROTO_IPV6, IPV6_V6ONLY, 0);
        bind(listener, (sockaddr*)&any, (uint)sizeof(sockaddr_in6));
        listen(listener, 1);
        length = (uint)sizeof(sockaddr_in6);
        getsockname(listener, (sockaddr*)&address, &length);
        plain.sin_port = address.sin6_port;
        client = socket(AF_INET, SOCK_STREAM, 0);
        show("IPv4 is served"u8.ToPointer(), connect(client, (sockaddr*)&plain, (uint)sizeof(sockaddr_in)));
        show("a mapped address with the option off"u8.ToPointer(), bind(socket(AF_INET, SOCK_STREAM, 0), (sockaddr*)&any, (uint)sizeof(sockaddr_in6)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
