/* doubtful_names.c: names and addresses, looked up as if that never failed */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;

internal static unsafe class DoubtfulNames
{
    static void first_address(sbyte* host)
    {
        addrinfo hints;
        addrinfo* list;
        sockaddr_in* @in;
        sbyte* text = stackalloc sbyte[INET_ADDRSTRLEN];

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_family = AF_INET;
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = AI_NUMERICHOST;
        getaddrinfo(host, "7"u8, &hints, &list);
        @in = (sockaddr_in*)list->ai_addr;
        if (inet_ntop(AF_INET, &@in->sin_addr, text, INET_ADDRSTRLEN) != null)
            printf("%s port %d\n"u8, text, ntohs(@in->sin_port));
        freeaddrinfo(list);
    }

    static int family_of(sbyte* host)
    {
        addrinfo hints;
        addrinfo* list;
        int rc;

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_flags = AI_NUMERICHOST;
        rc = getaddrinfo(host, null, &hints, &list);
        if (rc == -1)
        {
            fprintf(stderr, "%s: unknown\n"u8, host);
            return -1;
        }
        if (list->ai_family == AF_INET6)
            return 6; /* it is not looked at any further */
        freeaddrinfo(list);
        return 4;
    }

    static int count_addresses(sbyte* host)
    {
        addrinfo hints = new addrinfo { ai_flags = AI_NUMERICHOST, ai_socktype = SOCK_DGRAM };
        addrinfo* list, p;
        int count = 0;

        if (getaddrinfo(host, null, &hints, &list) != 0)
        {
            perror("getaddrinfo"u8);
            return -1;
        }
        for (p = list; p != null; p = p->ai_next)
            count++;
        if (count > 1)
            freeaddrinfo(list);
        freeaddrinfo(list);
        return count;
    }

    static void what_is_in_hints(sbyte* host)
    {
        addrinfo hints;
        addrinfo* list;

        hints.ai_flags = AI_NUMERICHOST;
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_protocol = 0;
        if (getaddrinfo(host, "echo"u8, &hints, &list) == 0)
        {
            printf("family %s\n"u8, list->ai_family == AF_INET ? "4"u8 : "6"u8);
            freeaddrinfo(list);
        }
    }

    static void old_ways(sbyte* text)
    {
        hostent* host;
        sockaddr_in at;
        in_addr same;

        host = gethostbyname(text);
        printf("%s has %d bytes\n"u8, host->h_name, host->h_length);
        memset(&at, 0, (ulong)sizeof(sockaddr_in));
        at.sin_addr.s_addr = inet_addr(text);
        printf("it is %s\n"u8, inet_ntoa(at.sin_addr));
        if (inet_pton(AF_INET, text, &same) < 0)
            return;
        sbyte* inet_ntoaResult = inet_ntoa(at.sin_addr);
        printf("%s and %s\n"u8, inet_ntoa(same), inet_ntoaResult);
    }

    static int main()
    {
        in6_addr six;
        sbyte* text = stackalloc sbyte[INET_ADDRSTRLEN];

        first_address("192.0.2.7"u8.ToPointer());
        int family_ofResult = family_of("2001:db8::1"u8.ToPointer());
        printf("families %d and %d\n"u8, family_of("192.0.2.7"u8.ToPointer()), family_ofResult);
        printf("%d address\n"u8, count_addresses("192.0.2.7"u8.ToPointer()));
        what_is_in_hints("192.0.2.7"u8.ToPointer());
        old_ways("192.0.2.7"u8.ToPointer());
        inet_pton(AF_INET6, "::1"u8, &six);
        if (inet_ntop(AF_INET6, &six, text, INET_ADDRSTRLEN) != null)
            puts(text);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
