/* getnameinfo: every length of an address and of the buffers, and every flag */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class NameInfoSizes
{
    static void lookup(sbyte* what, void* address, socklen_t length, socklen_t host_size, socklen_t service_size, int flags)
    {
        sbyte* host = stackalloc sbyte[80];
        sbyte* service = stackalloc sbyte[80];
        int result = getnameinfo((sockaddr*)address, length, host_size == 0 ? null : host, host_size, service_size == 0 ? null : service, service_size, flags);
        printf("%s (%u, %u, %u, %#x): "u8, what, length, host_size, service_size, flags);
        if (result != 0)
            printf("%s\n"u8, gai_strerror(result));
        else
            printf("%s %s\n"u8, host, service);
    }

    static int main()
    {
        sockaddr_in plain;
        sockaddr_in6 address;
        uint i;
        memset(&plain, 0, (ulong)sizeof(sockaddr_in));
        memset(&address, 0, (ulong)sizeof(sockaddr_in6));
        plain.sin_family = AF_INET;
        plain.sin_port = htons(80);
        plain.sin_addr.s_addr = htonl(0xc0000201u);
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(65535);
        inet_pton(AF_INET6, "fe80::1"u8, &address.sin6_addr);
        address.sin6_scope_id = if_nametoindex("lo"u8);
        for (i = 0; i <= (ulong)sizeof(sockaddr_in) + 1; i++)
            lookup("length"u8.ToPointer(), &plain, i, 80, 80, NI_NUMERICHOST | NI_NUMERICSERV);
        for (i = 0; i <= (ulong)sizeof(sockaddr_in6) + 1; i += 4)
            lookup("length"u8.ToPointer(), &address, i, 80, 80, NI_NUMERICHOST | NI_NUMERICSERV);
        for (i = 0; i <= 12; i++)
            lookup("host"u8.ToPointer(), &plain, (uint)sizeof(sockaddr_in), i, 80, NI_NUMERICHOST | NI_NUMERICSERV);
        for (i = 0; i <= 7; i++)
            lookup("service"u8.ToPointer(), &address, (uint)sizeof(sockaddr_in6), 80, i, NI_NUMERICHOST | NI_NUMERICSERV);
        lookup("a link-local address"u8.ToPointer(), &address, (uint)sizeof(sockaddr_in6), 80, 80, NI_NUMERICHOST | NI_NUMERICSERV);
        address.sin6_scope_id = 99999;
        lookup("a scope that is none"u8.ToPointer(), &address, (uint)sizeof(sockaddr_in6), 80, 80, NI_NUMERICHOST | NI_NUMERICSERV);
        inet_pton(AF_INET6, "2001:db8::1"u8, &address.sin6_addr);
        lookup("a scope that means nothing"u8.ToPointer(), &address, (uint)sizeof(sockaddr_in6), 80, 80, NI_NUMERICHOST | NI_NUMERICSERV);
        lookup("port 80"u8.ToPointer(), &plain, (uint)sizeof(sockaddr_in), 80, 80, NI_NUMERICHOST);
        lookup("port 80 of datagrams"u8.ToPointer(), &plain, (uint)sizeof(sockaddr_in), 80, 80, NI_NUMERICHOST | NI_DGRAM);
        plain.sin_port = htons(69);
        lookup("port 69"u8.ToPointer(), &plain, (uint)sizeof(sockaddr_in), 80, 80, NI_NUMERICHOST);
        lookup("port 69 of datagrams"u8.ToPointer(), &plain, (uint)sizeof(sockaddr_in), 80, 80, NI_NUMERICHOST | NI_DGRAM);
        lookup("a name is needed"u8.ToPointer(), &plain, (uint)sizeof(sockaddr_in), 80, 80, NI_NUMERICHOST | NI_NUMERICSERV | NI_NAMEREQD);
        lookup("flags that are none"u8.ToPointer(), &plain, (uint)sizeof(sockaddr_in), 80, 80, 0x8000);
        lookup("neither"u8.ToPointer(), &plain, (uint)sizeof(sockaddr_in), 0, 0, NI_NUMERICHOST);
        plain.sin_family = 99;
        lookup("a family that is none"u8.ToPointer(), &plain, (uint)sizeof(sockaddr_in), 80, 80, NI_NUMERICHOST);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
