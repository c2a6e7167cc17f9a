/*
** try_addresses.c -- connect to the first address of a host that answers
*/

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.ArpaInet;

internal static unsafe class TryAddresses
{
    const int MAXDATASIZE = 100; // max number of bytes we can get at once

    // get sockaddr, IPv4 or IPv6:
    static void* get_in_addr(sockaddr* sa)
    {
        if (sa->sa_family == AF_INET)
        {
            return &((sockaddr_in*)sa)->sin_addr;
        }

        return &((sockaddr_in6*)sa)->sin6_addr;
    }

    static int main(int argc, sbyte** argv)
    {
        int sockfd = 0, numbytes;
        sbyte* buf = stackalloc sbyte[MAXDATASIZE];
        addrinfo hints;
        addrinfo* servinfo, p;
        int rv;
        sbyte* s = stackalloc sbyte[INET6_ADDRSTRLEN];

        if (argc != 3)
        {
            fprintf(stderr, "usage: try_addresses hostname port\n"u8);
            exit(1);
        }

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;

        if ((rv = getaddrinfo(argv[1], argv[2], &hints, &servinfo)) != 0)
        {
            fprintf(stderr, "getaddrinfo: %s\n"u8, gai_strerror(rv));
            return 1;
        }

        // loop through all the results and connect to the first we can
        for (p = servinfo; p != null; p = p->ai_next)
        {
            if ((sockfd = socket(p->ai_family, p->ai_socktype,
                p->ai_protocol)) == -1)
            {
                perror("client: socket"u8);
                continue;
            }

            if (connect(sockfd, p->ai_addr, p->ai_addrlen) == -1)
            {
                perror("client: connect"u8);
                close(sockfd);
                continue;
            }

            break;
        }

        if (p == null)
        {
            fprintf(stderr, "client: failed to connect\n"u8);
            freeaddrinfo(servinfo);
            return 2;
        }

        inet_ntop(p->ai_family, get_in_addr(p->ai_addr),
            s, INET6_ADDRSTRLEN);
        printf("client: connecting to %s\n"u8, s);

        freeaddrinfo(servinfo); // all done with this structure

        if ((numbytes = (int)recv(sockfd, buf, MAXDATASIZE - 1, 0)) == -1)
        {
            perror("recv"u8);
            exit(1);
        }

        buf[numbytes] = (sbyte)'\0';

        printf("client: received '%s'\n"u8, buf);

        close(sockfd);

        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
