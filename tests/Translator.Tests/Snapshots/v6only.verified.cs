/* IPV6_V6ONLY: both protocols at one port */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class V6only
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

    static int main()
    {
        sockaddr_in6 v6;
        sockaddr_in v4;
        socklen_t length = (uint)sizeof(sockaddr_in6);
        int on = 1, six = socket(AF_INET6, SOCK_STREAM, 0), four = socket(AF_INET, SOCK_STREAM, 0), dual = socket(AF_INET6, SOCK_STREAM, 0);
        get("IPV6_V6ONLY"u8.ToPointer(), six, IPPROTO_IPV6, IPV6_V6ONLY);
        show("set"u8.ToPointer(), setsockopt(six, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(int)));
        memset(&v6, 0, (ulong)sizeof(sockaddr_in6));
        v6.sin6_family = AF_INET6;
        bind(six, (sockaddr*)&v6, (uint)sizeof(sockaddr_in6));
        listen(six, 1);
        getsockname(six, (sockaddr*)&v6, &length);
        show("set after bind"u8.ToPointer(), setsockopt(six, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(int)));
        v4 = loopback(ntohs(v6.sin6_port));
        show("an IPv4 client"u8.ToPointer(), connect(socket(AF_INET, SOCK_STREAM, 0), (sockaddr*)&v4, (uint)sizeof(sockaddr_in)));
        v4.sin_addr.s_addr = htonl(INADDR_ANY);
        show("IPv4 at the same port"u8.ToPointer(), bind(four, (sockaddr*)&v4, (uint)sizeof(sockaddr_in)));
        show("both at the same port"u8.ToPointer(), bind(dual, (sockaddr*)&v6, (uint)sizeof(sockaddr_in6)));
        show("IPV6_V6ONLY of IPv4"u8.ToPointer(), setsockopt(four, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(int)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
