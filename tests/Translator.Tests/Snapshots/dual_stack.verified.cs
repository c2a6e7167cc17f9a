/*
 * dual_stack.c: an IPv6 listener hears IPv4 as well, unless IPV6_V6ONLY says no.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class DualStack
{
    static int listen_any(int v6only, ushort* port)
    {
        sockaddr_in6 any = new sockaddr_in6 { sin6_family = AF_INET6 };
        socklen_t len = (uint)sizeof(sockaddr_in6);
        int s = socket(AF_INET6, SOCK_STREAM, 0);
        int value = -1;

        if (s == -1)
            return -1;
        if (v6only >= 0 && setsockopt(s, IPPROTO_IPV6, IPV6_V6ONLY, &v6only, sizeof(int)) == -1)
            perror("IPV6_V6ONLY"u8);
        if (getsockopt(s, IPPROTO_IPV6, IPV6_V6ONLY, &value, &len) == 0)
            printf("IPV6_V6ONLY is %d\n"u8, value);
        if (bind(s, (sockaddr*)&any, (uint)sizeof(sockaddr_in6)) == -1 || listen(s, 2) == -1)
            return -1;
        len = (uint)sizeof(sockaddr_in6);
        getsockname(s, (sockaddr*)&any, &len);
        *port = ntohs(any.sin6_port);
        return s;
    }

    static void call(int listener, int family, ushort port)
    {
        sockaddr_in @in = new sockaddr_in { sin_family = AF_INET };
        sockaddr_in6 in6 = new sockaddr_in6 { sin6_family = AF_INET6 }, from;
        sockaddr* sa = family == AF_INET ? (sockaddr*)&@in : (sockaddr*)&in6;
        socklen_t len = (uint)(family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6));
        sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN];
        int c, s;

        @in.sin_port = in6.sin6_port = htons(port);
        @in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        in6.sin6_addr = in6addr_loopback;

        c = socket(family, SOCK_STREAM, 0);
        if (connect(c, sa, len) == -1)
        {
            printf("  IPv%d: %s\n"u8, family == AF_INET ? 4 : 6, strerror(errno));
            close(c);
            return;
        }
        len = (uint)sizeof(sockaddr_in6);
        s = accept(listener, (sockaddr*)&from, &len);
        inet_ntop(AF_INET6, &from.sin6_addr, text, INET6_ADDRSTRLEN);
        printf("  IPv%d: family %d, %u bytes, %s, v4-mapped: %d\n"u8, family == AF_INET ? 4 : 6, from.sin6_family, len, text,
            IN6_IS_ADDR_V4MAPPED(&from.sin6_addr) != 0);
        close(s);
        close(c);
    }

    static int main()
    {
        int* wishes = stackalloc int[] { -1, 0, 1 };
        size_t i;

        for (i = 0; i < 3 * sizeof(int) / sizeof(int); i++)
        {
            ushort port = 0;
            int s = listen_any(wishes[i], &port);

            if (s == -1)
            {
                perror("listen_any"u8);
                return EXIT_FAILURE;
            }
            call(s, AF_INET6, port);
            call(s, AF_INET, port);
            close(s);
        }
        return EXIT_SUCCESS;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
