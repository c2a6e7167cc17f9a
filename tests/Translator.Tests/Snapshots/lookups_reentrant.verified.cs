/* lookups_reentrant - lookups into the caller's memory, which grows until it is large enough */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;

internal static unsafe class LookupsReentrant
{
    static void show_host(sbyte* title, int error, hostent* host, int host_error)
    {
        sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN];
        sbyte** address;

        if (host == null)
        {
            printf("%s: %d %s\n"u8, title, error, hstrerror(host_error));
            return;
        }
        printf("%s: %d %s family %d length %d"u8, title, error, host->h_name, host->h_addrtype, host->h_length);
        for (address = host->h_addr_list; *address != null; address++)
            printf(" %s"u8, inet_ntop(host->h_addrtype, *address, text, INET6_ADDRSTRLEN));
        putchar('\n');
    }

    static void find_host(sbyte* name, int family)
    {
        hostent entry;
        hostent* found;
        size_t size = 16;
        sbyte* memory = (sbyte*)malloc(size);
        int error, host_error = 0, grown = 0;

        while ((error = gethostbyname2_r(name, family, &entry, memory, size, &found, &host_error)) == ERANGE)
        {
            size *= 2;
            memory = (sbyte*)realloc(memory, size);
            grown = 1;
        }
        show_host(name, error, found, host_error);
        printf("  grown %d, own %d\n"u8, grown, found == &entry);
        free(memory);
    }

    static int main()
    {
        hostent host;
        hostent* host_found;
        servent service;
        servent* service_found;
        protoent protocol;
        protoent* protocol_found;
        in_addr loopback = new in_addr { s_addr = htonl(INADDR_LOOPBACK) };
        sbyte* memory = stackalloc sbyte[2048];
        int error, host_error = 0;

        find_host("192.0.2.33"u8.ToPointer(), AF_INET);
        find_host("2001:db8::33"u8.ToPointer(), AF_INET6);
        find_host("192.0.2.256"u8.ToPointer(), AF_INET);

        error = gethostbyaddr_r(&loopback, (uint)sizeof(in_addr), AF_INET, &host, memory, 2048, &host_found, &host_error);
        printf("%d %s\n"u8, error, host_found != null ? host_found->h_name : "(null)"u8.ToPointer());
        error = gethostbyaddr_r(&loopback, 3, AF_INET, &host, memory, 2048, &host_found, &host_error);
        printf("%s %d\n"u8, strerror(error), host_found == null);

        error = getservbyname_r("http"u8, "tcp"u8, &service, memory, 2048, &service_found);
        printf("%d %s %d %s\n"u8, error, service_found->s_name, ntohs((ushort)service_found->s_port), service_found->s_proto);
        error = getservbyname_r("http"u8, "tcp"u8, &service, memory, 8, &service_found);
        printf("%s %d\n"u8, strerror(error), service_found == null);
        error = getservbyname_r("no-such-service"u8, null, &service, memory, 2048, &service_found);
        printf("%d %d\n"u8, error, service_found == null);
        error = getservbyport_r(htons(25), "tcp"u8, &service, memory, 2048, &service_found);
        printf("%d %s\n"u8, error, service_found->s_name);
        error = getprotobyname_r("udp"u8, &protocol, memory, 2048, &protocol_found);
        printf("%d %s %d\n"u8, error, protocol_found->p_name, protocol_found->p_proto);
        error = getprotobynumber_r(6, &protocol, memory, 2048, &protocol_found);
        printf("%d %s %s\n"u8, error, protocol_found->p_name, protocol_found->p_aliases[0]);
        error = getprotobynumber_r(999, &protocol, memory, 2048, &protocol_found);
        printf("%d %d\n"u8, error, protocol_found == null);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
