/* IPv6 addresses with a scope: link-local ones need an interface */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class ScopeNumbers
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int call(delegate*<int, sockaddr*, uint, int> function, int type, sbyte* text, uint scope)
    {
        sockaddr_in6 address;
        int fd = socket(AF_INET6, type, 0), result;
        memset(&address, 0, (ulong)sizeof(sockaddr_in6));
        address.sin6_family = AF_INET6;
        address.sin6_scope_id = scope;
        inet_pton(AF_INET6, text, &address.sin6_addr);
        if (function == (delegate*<int, sockaddr*, uint, int>)&connect)
            address.sin6_port = htons(9);
        result = function(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in6));
        if (result == 0)
        {
            socklen_t length = (uint)sizeof(sockaddr_in6);
            getsockname(fd, (sockaddr*)&address, &length);
            printf("scope %d: "u8, address.sin6_scope_id != 0);
        }
        close(fd);
        return result;
    }

    static int main()
    {
        uint lo = if_nametoindex("lo"u8);
        show("bind ::1"u8.ToPointer(), call(&bind, SOCK_STREAM, "::1"u8.ToPointer(), 0));
        show("bind ::1 with the scope of lo"u8.ToPointer(), call(&bind, SOCK_STREAM, "::1"u8.ToPointer(), lo));
        show("bind ::1 with a scope that is none"u8.ToPointer(), call(&bind, SOCK_STREAM, "::1"u8.ToPointer(), 9999));
        show("bind a link-local address without scope"u8.ToPointer(), call(&bind, SOCK_STREAM, "fe80::1234"u8.ToPointer(), 0));
        show("bind a link-local address with an interface that is none"u8.ToPointer(), call(&bind, SOCK_STREAM, "fe80::1234"u8.ToPointer(), 9999));
        show("bind a link-local address that is not ours"u8.ToPointer(), call(&bind, SOCK_STREAM, "fe80::1234"u8.ToPointer(), lo));
        show("connect to a link-local address without scope"u8.ToPointer(), call(&connect, SOCK_DGRAM, "fe80::1234"u8.ToPointer(), 0));
        show("connect to ::1 with the scope of lo"u8.ToPointer(), call(&connect, SOCK_DGRAM, "::1"u8.ToPointer(), lo));
        show("bind an address that is not ours"u8.ToPointer(), call(&bind, SOCK_STREAM, "2001:db8::1"u8.ToPointer(), 0));
        show("bind ::"u8.ToPointer(), call(&bind, SOCK_STREAM, "::"u8.ToPointer(), 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
