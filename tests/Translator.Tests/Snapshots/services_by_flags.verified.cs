/* getaddrinfo: service names, numbers, socket types and protocols that don't go together */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class ServicesByFlags
{
    static void lookup(sbyte* service, int type, int protocol, int flags)
    {
        addrinfo hints;
        addrinfo* list = null, entry;
        int result;
        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_family = AF_INET;
        hints.ai_socktype = type;
        hints.ai_protocol = protocol;
        hints.ai_flags = flags;
        result = getaddrinfo("127.0.0.1"u8, service, &hints, &list);
        printf("%s type %d protocol %d flags %#x:"u8, service == null ? "(null)"u8.ToPointer() : service, type, protocol, flags);
        if (result != 0)
        {
            printf(" %s\n"u8, gai_strerror(result));
            return;
        }
        for (entry = list; entry != null; entry = entry->ai_next)
            printf(" [%d %d %d]"u8, entry->ai_socktype, entry->ai_protocol, ntohs(((sockaddr_in*)entry->ai_addr)->sin_port));
        printf("\n"u8);
        freeaddrinfo(list);
    }

    static readonly sbyte** services = (sbyte**)StaticStorage.PointersTo(null, "80"u8, "0"u8, "65535"u8, "65536"u8, "-1"u8, "+80"u8, "080"u8, "0x50"u8, " 80"u8, "80 "u8, ""u8, "http"u8, "HTTP"u8, "domain"u8, "tftp"u8, "no-such-service"u8);

    static int main()
    {
        uint i;
        for (i = 0; i < (ulong)(17 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            lookup(services[i], 0, 0, 0);
            lookup(services[i], SOCK_STREAM, 0, 0);
            lookup(services[i], SOCK_DGRAM, 0, 0);
            lookup(services[i], SOCK_RAW, 0, 0);
            lookup(services[i], SOCK_SEQPACKET, 0, 0);
            lookup(services[i], 0, IPPROTO_TCP, 0);
            lookup(services[i], 0, IPPROTO_UDP, 0);
            lookup(services[i], 0, IPPROTO_ICMP, 0);
            lookup(services[i], SOCK_STREAM, IPPROTO_UDP, 0);
            lookup(services[i], SOCK_DGRAM, IPPROTO_TCP, 0);
            lookup(services[i], 77, 0, 0);
            lookup(services[i], SOCK_STREAM, 0, AI_NUMERICSERV);
            lookup(services[i], SOCK_STREAM, 0, AI_PASSIVE);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
