/* getaddrinfo_hints - no hints at all: one entry for each kind of socket */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class GetaddrinfoHints
{
    static int main()
    {
        addrinfo* list, ai;
        addrinfo hints;
        int error, count;

        error = getaddrinfo("192.0.2.7"u8, "9"u8, null, &list);
        printf("%d\n"u8, error);
        for (ai = list; ai != null; ai = ai->ai_next)
            printf("family %d type %d protocol %d length %u port %u flags %#x\n"u8, ai->ai_family, ai->ai_socktype, ai->ai_protocol, ai->ai_addrlen,
                ntohs(((sockaddr_in*)ai->ai_addr)->sin_port), ai->ai_flags);
        freeaddrinfo(list);

        /* what else is in the hints does not matter */
        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_flags = AI_NUMERICHOST;
        hints.ai_addrlen = 99;
        hints.ai_canonname = "ignored"u8.ToPointer();
        error = getaddrinfo("2001:db8::1"u8, null, &hints, &list);
        count = 0;
        for (ai = list; error == 0 && ai != null; ai = ai->ai_next)
            count++;
        printf("%d, %d entries\n"u8, error, count);
        if (error == 0)
        {
            printf("%d %d\n"u8, ((sockaddr_in6*)list->ai_addr)->sin6_port, list->ai_canonname == null);
            freeaddrinfo(list);
        }

        /* the list is left alone when there is none */
        list = &hints;
        error = getaddrinfo("300.1.1.1"u8, "80"u8, &hints, &list);
        printf("%d %s %d\n"u8, error, gai_strerror(error), list == &hints);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
