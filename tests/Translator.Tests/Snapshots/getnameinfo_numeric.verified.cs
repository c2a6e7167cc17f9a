/* getnameinfo_numeric - addresses and ports as text: flags, lengths, buffers that are too small or not there */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using socklen_t = uint;

internal static unsafe class GetnameinfoNumeric
{
    static void ask(sbyte* title, void* address, socklen_t length, socklen_t hostlen, socklen_t servlen, int flags)
    {
        sbyte* host = stackalloc sbyte[NI_MAXHOST];
        "untouched"u8.CopyTo(host, 1025);
        sbyte* service = stackalloc sbyte[NI_MAXSERV];
        "untouched"u8.CopyTo(service, 32);
        int error = getnameinfo((sockaddr*)address, length, hostlen != 0 ? host : null, hostlen, servlen != 0 ? service : null, servlen, flags);

        printf("%s, lengths %u %u %u, flags %#x: %d %s, host %s, service %s\n"u8, title, length, hostlen, servlen, flags, error,
            error != 0 ? gai_strerror(error) : ""u8.ToPointer(), error != 0 ? "?"u8.ToPointer() : host, error != 0 ? "?"u8.ToPointer() : service);
    }

    static int main()
    {
        int numeric = NI_NUMERICHOST | NI_NUMERICSERV;
        sockaddr_in @in;
        sockaddr_in6 in6;
        sockaddr_un un;
        socklen_t size;

        memset(&@in, 0, (ulong)sizeof(sockaddr_in));
        @in.sin_family = AF_INET;
        @in.sin_port = htons(65535);
        @in.sin_addr.s_addr = htonl(0xc0000207u);
        memset(&in6, 0, (ulong)sizeof(sockaddr_in6));
        in6.sin6_family = AF_INET6;
        in6.sin6_port = htons(8080);
        inet_pton(AF_INET6, "2001:db8::7"u8, &in6.sin6_addr);

        ask("inet"u8.ToPointer(), &@in, (uint)sizeof(sockaddr_in), 100, 30, numeric);
        ask("inet"u8.ToPointer(), &@in, (uint)sizeof(sockaddr_in), 100, 0, numeric);
        ask("inet"u8.ToPointer(), &@in, (uint)sizeof(sockaddr_in), 0, 30, numeric);
        ask("inet"u8.ToPointer(), &@in, (uint)sizeof(sockaddr_in), 0, 0, numeric);
        for (size = 8; size <= 12; size++)
            ask("inet"u8.ToPointer(), &@in, (uint)sizeof(sockaddr_in), size, 30, numeric);
        for (size = 4; size <= 7; size++)
            ask("inet"u8.ToPointer(), &@in, (uint)sizeof(sockaddr_in), 30, size, numeric);
        ask("inet"u8.ToPointer(), &@in, (uint)((ulong)sizeof(sockaddr_in) - 1), 100, 30, numeric);
        ask("inet"u8.ToPointer(), &@in, (uint)((ulong)sizeof(sockaddr_in) + 12), 100, 30, numeric);
        ask("inet"u8.ToPointer(), &@in, (uint)sizeof(sockaddr_in), 100, 30, numeric | 0x1000);
        ask("inet"u8.ToPointer(), &@in, (uint)sizeof(sockaddr_in), 0, 0, numeric | NI_NAMEREQD);
        ask("inet6"u8.ToPointer(), &in6, (uint)sizeof(sockaddr_in6), 100, 30, numeric);
        ask("inet6"u8.ToPointer(), &in6, (uint)((ulong)sizeof(sockaddr_in6) - 1), 100, 30, numeric);
        ask("inet6"u8.ToPointer(), &in6, (uint)sizeof(sockaddr_in), 100, 30, numeric);
        in6.sin6_addr = in6addr_any;
        ask("inet6 any"u8.ToPointer(), &in6, (uint)sizeof(sockaddr_in6), 100, 30, numeric | NI_DGRAM);
        inet_pton(AF_INET6, "::ffff:192.0.2.1"u8, &in6.sin6_addr);
        ask("inet6 mapped"u8.ToPointer(), &in6, (uint)sizeof(sockaddr_in6), 100, 30, numeric);

        memset(&un, 0, (ulong)sizeof(sockaddr_un));
        un.sun_family = AF_INET + 70;
        ask("unknown family"u8.ToPointer(), &un, (uint)sizeof(sockaddr_un), 100, 30, numeric);
        ask("nothing"u8.ToPointer(), &un, 1, 100, 30, numeric);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
