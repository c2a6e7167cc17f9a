/* getsockname with IPv6: 28 bytes, an IPv4 peer of a dual socket */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class Names6
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

    static int main()
    {
        sockaddr_in6 name, peer;
        sockaddr_in v4 = loopback(0);
        socklen_t length = (uint)sizeof(sockaddr_in6);
        int listener = socket(AF_INET6, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0), server;
        sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN];
        memset(&name, 0, (ulong)sizeof(sockaddr_in6));
        name.sin6_family = AF_INET6;
        show("bind to ::"u8.ToPointer(), bind(listener, (sockaddr*)&name, (uint)sizeof(sockaddr_in6)));
        listen(listener, 1);
        show("getsockname"u8.ToPointer(), getsockname(listener, (sockaddr*)&name, &length));
        printf("%u bytes, %s\n"u8, length, inet_ntop(AF_INET6, &name.sin6_addr, text, INET6_ADDRSTRLEN));
        v4.sin_port = name.sin6_port;
        show("an IPv4 client"u8.ToPointer(), connect(client, (sockaddr*)&v4, (uint)sizeof(sockaddr_in)));
        length = (uint)sizeof(sockaddr_in6);
        server = accept(listener, (sockaddr*)&peer, &length);
        printf("from %s, %u bytes\n"u8, inet_ntop(AF_INET6, &peer.sin6_addr, text, INET6_ADDRSTRLEN), length);
        length = (uint)sizeof(sockaddr_in6);
        getsockname(server, (sockaddr*)&name, &length);
        int IN6_IS_ADDR_V4MAPPEDResult = IN6_IS_ADDR_V4MAPPED(&name.sin6_addr);
        printf("at %s, mapped %d\n"u8, inet_ntop(AF_INET6, &name.sin6_addr, text, INET6_ADDRSTRLEN), IN6_IS_ADDR_V4MAPPEDResult);
        show("bind too short"u8.ToPointer(), bind(socket(AF_INET6, SOCK_STREAM, 0), (sockaddr*)&name, 20));
        show("bind of an IPv4 address"u8.ToPointer(), bind(socket(AF_INET6, SOCK_STREAM, 0), (sockaddr*)&v4, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
