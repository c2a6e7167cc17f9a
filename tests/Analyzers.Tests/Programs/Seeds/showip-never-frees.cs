static unsafe class Showip
{
    static int Main(string[] args) => CProgram.Run(args, &main);

    static int main(int argc, sbyte** argv)
    {
        addrinfo hints;
        addrinfo* res, p;
        int status;
        sbyte* ipstr = stackalloc sbyte[INET6_ADDRSTRLEN];

        if (argc != 2)
        {
            fprintf(stderr, "usage: showip hostname\n"u8);
            return 1;
        }

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;

        if ((status = getaddrinfo(argv[1], null, &hints, &res)) != 0) // expect: addrinfo-leak
        {
            fprintf(stderr, "getaddrinfo: %s\n"u8, gai_strerror(status));
            return 2;
        }

        printf("IP addresses for %s:\n\n"u8, argv[1]);

        for (p = res; p != null; p = p->ai_next)
        {
            void* addr;
            sbyte* ipver;
            sockaddr_in* ipv4;
            sockaddr_storage* ipv6;

            if (p->ai_family == AF_INET)
            {
                ipv4 = (sockaddr_in*)p->ai_addr;
                addr = &ipv4->sin_addr;
                ipver = null;
            }
            else
            {
                ipv6 = (sockaddr_storage*)p->ai_addr;
                addr = &ipv6->ss_family;
                ipver = null;
            }

            inet_ntop(p->ai_family, addr, ipstr, INET6_ADDRSTRLEN); // expect: unchecked-inet-ntop
            printf("  %s: %s\n"u8, ipver, ipstr);
        }


        return 0;
    }
}
