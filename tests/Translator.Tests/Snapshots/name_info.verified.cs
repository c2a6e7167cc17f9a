/*
 * name_info.c - getnameinfo() with its flags, on addresses that need no name server
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class NameInfo
{
    const int NUMERIC = NI_NUMERICHOST | NI_NUMERICSERV;

    internal struct flag_name
    {
        public int flag;
        public sbyte* name;
    }
    static readonly flag_name* flag_names = StaticStorage.Create<flag_name>([
        new flag_name { flag = NI_NUMERICHOST, name = "NUMERICHOST"u8.ToPointer() },
        new flag_name { flag = NI_NUMERICSERV, name = "NUMERICSERV"u8.ToPointer() },
        new flag_name { flag = NI_NAMEREQD, name = "NAMEREQD"u8.ToPointer() },
        new flag_name { flag = NI_DGRAM, name = "DGRAM"u8.ToPointer() }]);

    static void show(sockaddr* sa, socklen_t len, size_t hostsize, size_t servsize, int flags)
    {
        sbyte* host = stackalloc sbyte[NI_MAXHOST];
        "-"u8.CopyTo(host, 1025);
        sbyte* serv = stackalloc sbyte[NI_MAXSERV];
        "-"u8.CopyTo(serv, 32);
        int error;
        uint i;

        error = getnameinfo(sa, len, hostsize != 0 ? host : null, (uint)hostsize, servsize != 0 ? serv : null, (uint)servsize, flags);
        if (error != 0)
            printf("error: %s"u8, gai_strerror(error));
        else
            printf("host %s, service %s"u8, host, serv);
        printf(" ("u8);
        for (i = 0; i < (ulong)(4 * sizeof(flag_name)) / (ulong)sizeof(flag_name); i++)
            if ((flags & flag_names[i].flag) != 0)
                printf(" %s"u8, flag_names[i].name);
        printf(" )\n"u8);
    }

    static int main()
    {
        sockaddr_in @in;
        sockaddr_in6 in6;
        sockaddr odd;

        memset(&@in, 0, (ulong)sizeof(sockaddr_in));
        @in.sin_family = AF_INET;
        @in.sin_port = htons(8080);
        inet_pton(AF_INET, "192.0.2.33"u8, &@in.sin_addr);

        show((sockaddr*)&@in, (uint)sizeof(sockaddr_in), NI_MAXHOST, NI_MAXSERV, NUMERIC);
        show((sockaddr*)&@in, (uint)sizeof(sockaddr_in), NI_MAXHOST, 0, NUMERIC);
        show((sockaddr*)&@in, (uint)sizeof(sockaddr_in), 0, NI_MAXSERV, NUMERIC);
        show((sockaddr*)&@in, (uint)sizeof(sockaddr_in), 5, NI_MAXSERV, NUMERIC); /* too small for the host */
        show((sockaddr*)&@in, (uint)sizeof(sockaddr_in), NI_MAXHOST, 3, NUMERIC); /* and for the service */
        show((sockaddr*)&@in, (uint)((ulong)sizeof(sockaddr_in) - 1), NI_MAXHOST, NI_MAXSERV, NUMERIC);
        show((sockaddr*)&@in, (uint)sizeof(sockaddr_in), 0, 0, NUMERIC);
        show((sockaddr*)&@in, (uint)sizeof(sockaddr_in), NI_MAXHOST, NI_MAXSERV, NI_NUMERICHOST | NI_NAMEREQD | NI_NUMERICSERV);

        memset(&in6, 0, (ulong)sizeof(sockaddr_in6));
        in6.sin6_family = AF_INET6;
        in6.sin6_port = htons(65535);
        inet_pton(AF_INET6, "2001:db8::7"u8, &in6.sin6_addr);
        show((sockaddr*)&in6, (uint)sizeof(sockaddr_in6), NI_MAXHOST, NI_MAXSERV, NUMERIC);
        show((sockaddr*)&in6, (uint)sizeof(sockaddr_in), NI_MAXHOST, NI_MAXSERV, NUMERIC);

        memset(&odd, 0, (ulong)sizeof(sockaddr));
        odd.sa_family = 99;
        show(&odd, (uint)sizeof(sockaddr), NI_MAXHOST, NI_MAXSERV, NUMERIC | NI_DGRAM);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
