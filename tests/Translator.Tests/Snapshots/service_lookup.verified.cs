/* service_lookup.c: getaddrinfo() with services, flags and impossible wishes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class ServiceLookup
{
    internal struct question
    {
        public sbyte* node;
        public sbyte* service;
        public int family;
        public int type;
        public int protocol;
        public int flags;
    }

    static readonly question* questions = StaticStorage.Create<question>([
        new question { node = "127.0.0.1"u8.ToPointer(), service = "80"u8.ToPointer(), family = AF_UNSPEC, type = SOCK_STREAM },
        new question { node = "127.0.0.1"u8.ToPointer(), service = "80"u8.ToPointer(), family = AF_UNSPEC },
        new question { node = "127.0.0.1"u8.ToPointer(), service = null, family = AF_INET, type = SOCK_DGRAM, flags = AI_NUMERICHOST },
        new question { node = "::1"u8.ToPointer(), service = "65535"u8.ToPointer(), family = AF_UNSPEC, type = SOCK_STREAM },
        new question { node = "::1"u8.ToPointer(), service = "1"u8.ToPointer(), family = AF_INET, type = SOCK_STREAM },
        new question { node = "127.0.0.1"u8.ToPointer(), service = "1"u8.ToPointer(), family = AF_INET6, type = SOCK_STREAM },
        new question { node = "127.0.0.1"u8.ToPointer(), service = "1"u8.ToPointer(), family = AF_INET6, type = SOCK_STREAM, flags = AI_V4MAPPED },
        new question { node = null, service = "7"u8.ToPointer(), family = AF_INET, type = SOCK_STREAM, flags = AI_PASSIVE },
        new question { node = null, service = "7"u8.ToPointer(), family = AF_INET, type = SOCK_STREAM },
        new question { node = null, service = "7"u8.ToPointer(), family = AF_INET6, type = SOCK_DGRAM, flags = AI_PASSIVE },
        new question { node = null, service = null, family = AF_UNSPEC, type = SOCK_STREAM },
        new question { node = "no.such"u8.ToPointer(), service = null, family = AF_UNSPEC, type = SOCK_STREAM, flags = AI_NUMERICHOST },
        new question { node = "127.0.0.1"u8.ToPointer(), service = "x"u8.ToPointer(), family = AF_UNSPEC, type = SOCK_STREAM, flags = AI_NUMERICSERV },
        new question { node = "127.0.0.1"u8.ToPointer(), service = "70000"u8.ToPointer(), family = AF_INET, type = SOCK_STREAM },
        new question { node = "127.0.0.1"u8.ToPointer(), service = "80"u8.ToPointer(), family = 99, type = SOCK_STREAM },
        new question { node = "127.0.0.1"u8.ToPointer(), service = "80"u8.ToPointer(), family = AF_INET, type = 77 },
        new question { node = "127.0.0.1"u8.ToPointer(), service = "80"u8.ToPointer(), family = AF_INET, type = SOCK_STREAM, protocol = IPPROTO_UDP },
        new question { node = "127.0.0.1"u8.ToPointer(), service = "80"u8.ToPointer(), family = AF_INET, protocol = IPPROTO_UDP },
        new question { node = null, service = "80"u8.ToPointer(), family = AF_INET, type = SOCK_STREAM, flags = AI_CANONNAME },
        new question { node = "10.1"u8.ToPointer(), service = "80"u8.ToPointer(), family = AF_INET, type = SOCK_STREAM, flags = AI_NUMERICHOST | AI_CANONNAME },
        new question { node = "127.0.0.1"u8.ToPointer(), service = "no-such-service"u8.ToPointer(), family = AF_INET, type = SOCK_STREAM }]);

    static sbyte* type_name(int type)
    {
        switch (type)
        {
            case SOCK_STREAM:
                return "stream"u8.ToPointer();
            case SOCK_DGRAM:
                return "dgram"u8.ToPointer();
            case SOCK_RAW:
                return "raw"u8.ToPointer();
        }
        return "?"u8.ToPointer();
    }

    static void ask(question* q)
    {
        addrinfo hints;
        addrinfo* list = null, ai;
        int rc;

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_family = q->family;
        hints.ai_socktype = q->type;
        hints.ai_protocol = q->protocol;
        hints.ai_flags = q->flags;

        printf("%s %s %d/%d/%d/%#x:\n"u8, q->node != null ? q->node : "(null)"u8.ToPointer(), q->service != null ? q->service : "(null)"u8.ToPointer(), q->family, q->type,
            q->protocol, q->flags);
        rc = getaddrinfo(q->node, q->service, &hints, &list);
        if (rc != 0)
        {
            printf("    %d %s\n"u8, rc, gai_strerror(rc));
            return;
        }
        sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN];
        for (ai = list; ai != null; ai = ai->ai_next)
        {
            int port;

            if (ai->ai_family == AF_INET)
            {
                sockaddr_in* @in = (sockaddr_in*)ai->ai_addr;
                inet_ntop(AF_INET, &@in->sin_addr, text, INET6_ADDRSTRLEN);
                port = ntohs(@in->sin_port);
            }
            else
            {
                sockaddr_in6* in6 = (sockaddr_in6*)ai->ai_addr;
                inet_ntop(AF_INET6, &in6->sin6_addr, text, INET6_ADDRSTRLEN);
                port = ntohs(in6->sin6_port);
            }
            printf("    %s port %d, %s, protocol %d, %u bytes"u8, text, port, type_name(ai->ai_socktype), ai->ai_protocol,
                ai->ai_addrlen);
            if (ai->ai_canonname != null)
                printf(", named %s"u8, ai->ai_canonname);
            printf("\n"u8);
        }
        freeaddrinfo(list);
    }

    static int main()
    {
        int i;

        for (i = 0; i < (int)((ulong)(21 * sizeof(question)) / (ulong)sizeof(question)); i++)
            ask(questions + i);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
