/*
** show_addresses.c
**
** show IP addresses for a host given on the command line
**
**   -4, -6   one family only
**   -c       the canonical name as well
**   -n       do not ask a name server
*/

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;

internal static unsafe class ShowAddresses
{
    static int main(int argc, sbyte** argv)
    {
        addrinfo hints;
        addrinfo* res, p;
        int status, i, number = 0;
        sbyte* ipstr = stackalloc sbyte[INET6_ADDRSTRLEN];
        sbyte* host = null;

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_family = AF_UNSPEC;  // Either IPv4 or IPv6
        hints.ai_socktype = SOCK_STREAM;

        for (i = 1; i < argc; i++)
        {
            if (strcmp(argv[i], "-4"u8) == 0)
                hints.ai_family = AF_INET;
            else if (strcmp(argv[i], "-6"u8) == 0)
                hints.ai_family = AF_INET6;
            else if (strcmp(argv[i], "-c"u8) == 0)
                hints.ai_flags |= AI_CANONNAME;
            else if (strcmp(argv[i], "-n"u8) == 0)
                hints.ai_flags |= AI_NUMERICHOST;
            else
                host = argv[i];
        }
        if (host == null)
        {
            fprintf(stderr, "usage: show_addresses [-4] [-6] [-c] [-n] hostname\n"u8);
            return 1;
        }

        if ((status = getaddrinfo(host, null, &hints, &res)) != 0)
        {
            fprintf(stderr, "getaddrinfo: %s\n"u8, gai_strerror(status));
            return 2;
        }

        printf("IP addresses for %s:\n\n"u8, host);
        if ((hints.ai_flags & AI_CANONNAME) != 0)
            printf("  name: %s\n"u8, res->ai_canonname);

        for (p = res; p != null; p = p->ai_next)
        {
            void* addr;
            sbyte* ipver;
            sockaddr_in* ipv4;
            sockaddr_in6* ipv6;

            // get the pointer to the address itself,
            // different fields in IPv4 and IPv6:
            if (p->ai_family == AF_INET)
            { // IPv4
                ipv4 = (sockaddr_in*)p->ai_addr;
                addr = &ipv4->sin_addr;
                ipver = "IPv4"u8.ToPointer();
            }
            else
            { // IPv6
                ipv6 = (sockaddr_in6*)p->ai_addr;
                addr = &ipv6->sin6_addr;
                ipver = "IPv6"u8.ToPointer();
            }

            // convert the IP to a string and print it:
            inet_ntop(p->ai_family, addr, ipstr, INET6_ADDRSTRLEN);
            printf("  %d. %s: %s\n"u8, ++number, ipver, ipstr);
        }

        freeaddrinfo(res); // free the linked list

        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
