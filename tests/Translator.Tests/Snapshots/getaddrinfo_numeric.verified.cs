/* getaddrinfo_numeric - every combination of family, socket type, protocol and flags over addresses that need no name service */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;

internal static unsafe class GetaddrinfoNumeric
{
    static void show(addrinfo* ai)
    {
        sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN];

        if (ai->ai_family == AF_INET)
        {
            sockaddr_in* @in = (sockaddr_in*)ai->ai_addr;

            inet_ntop(AF_INET, &@in->sin_addr, text, INET6_ADDRSTRLEN);
            printf("   inet %s port %u"u8, text, ntohs(@in->sin_port));
        }
        else
        {
            sockaddr_in6* in6 = (sockaddr_in6*)ai->ai_addr;

            inet_ntop(AF_INET6, &in6->sin6_addr, text, INET6_ADDRSTRLEN);
            printf("   inet6 %s port %u scope %u"u8, text, ntohs(in6->sin6_port), in6->sin6_scope_id);
        }
        printf(" type %d protocol %d flags %#x length %u name %s\n"u8, ai->ai_socktype, ai->ai_protocol, ai->ai_flags, ai->ai_addrlen,
            ai->ai_canonname != null ? ai->ai_canonname : "-"u8.ToPointer());
    }

    static void ask(sbyte* node, sbyte* service, int flags, int family, int type, int protocol)
    {
        addrinfo hints;
        addrinfo* list = null, ai;
        int error;

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_flags = flags;
        hints.ai_family = family;
        hints.ai_socktype = type;
        hints.ai_protocol = protocol;
        error = getaddrinfo(node, service, &hints, &list);
        printf("%s %s flags %#x family %d type %d protocol %d: %d %s\n"u8, node != null ? node : "(null)"u8.ToPointer(), service != null ? service : "(null)"u8.ToPointer(), flags, family, type,
            protocol, error, error != 0 ? gai_strerror(error) : ""u8.ToPointer());
        if (error == 0)
        {
            for (ai = list; ai != null; ai = ai->ai_next)
                show(ai);
            freeaddrinfo(list);
        }
    }

    static readonly sbyte** nodes = (sbyte**)StaticStorage.PointersTo("127.0.0.1"u8, "::1"u8, "::ffff:1.2.3.4"u8, "1.2"u8, "0x7f000001"u8, "1.2.3.4.5"u8, "fe80::1%1"u8, "::1%nowhere"u8, "not a name"u8, ""u8);

    static readonly int* families = StaticStorage.Create<int>([AF_UNSPEC, AF_INET, AF_INET6, AF_UNIX]);

    static readonly int* types = StaticStorage.Create<int>([0, SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET]);

    static readonly int* protocols = StaticStorage.Create<int>([0, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_ICMP, 200]);

    static readonly sbyte** services = (sbyte**)StaticStorage.PointersTo("80"u8, "0"u8, "65535"u8, "65536"u8, "-1"u8, " 80"u8, "80 "u8, "0x50"u8, ""u8, "no-such-service"u8);

    static int main()
    {
        size_t i, j;

        for (i = 0; i < (ulong)(10 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
            for (j = 0; j < 4 * sizeof(int) / sizeof(int); j++)
                ask(nodes[i], "80"u8.ToPointer(), AI_NUMERICHOST, families[j], SOCK_STREAM, 0);
        for (i = 0; i < 5 * sizeof(int) / sizeof(int); i++)
            for (j = 0; j < 5 * sizeof(int) / sizeof(int); j++)
                ask("10.0.0.1"u8.ToPointer(), "7"u8.ToPointer(), AI_NUMERICHOST, AF_UNSPEC, types[i], protocols[j]);
        for (i = 0; i < (ulong)(10 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            ask("10.0.0.1"u8.ToPointer(), services[i], AI_NUMERICHOST | AI_NUMERICSERV, AF_INET, SOCK_STREAM, 0);
            if (i < 9) /* the rest are names */
                ask("10.0.0.1"u8.ToPointer(), services[i], AI_NUMERICHOST, AF_INET, SOCK_STREAM, 0);
        }

        /* neither a node nor a service, and a node without one */
        ask(null, null, 0, AF_INET, SOCK_STREAM, 0);
        ask("10.0.0.1"u8.ToPointer(), null, AI_NUMERICHOST, AF_INET, 0, 0);
        ask(null, "80"u8.ToPointer(), 0, AF_INET, SOCK_STREAM, 0);
        ask(null, "80"u8.ToPointer(), AI_PASSIVE, AF_INET, SOCK_STREAM, 0);
        ask(null, "80"u8.ToPointer(), AI_PASSIVE, AF_INET6, SOCK_DGRAM, 0);
        ask(null, "80"u8.ToPointer(), 0, AF_INET6, SOCK_STREAM, 0);

        /* flags */
        ask("10.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AI_NUMERICHOST | AI_CANONNAME, AF_INET, SOCK_STREAM, 0);
        ask(null, "80"u8.ToPointer(), AI_CANONNAME, AF_INET, SOCK_STREAM, 0);
        ask("10.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AI_NUMERICHOST | AI_V4MAPPED, AF_INET6, SOCK_STREAM, 0);
        ask("10.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AI_NUMERICHOST | AI_V4MAPPED | AI_ALL, AF_INET6, SOCK_STREAM, 0);
        ask("::ffff:10.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AI_NUMERICHOST, AF_INET, SOCK_STREAM, 0);
        ask("10.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), 0x10000, AF_INET, SOCK_STREAM, 0);
        ask("10.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AI_NUMERICHOST, 77, SOCK_STREAM, 0);
        ask("10.0.0.1"u8.ToPointer(), "80"u8.ToPointer(), AI_NUMERICHOST, AF_INET, 77, 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
