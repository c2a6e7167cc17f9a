using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class EntriesReentrant
{
    static readonly sbyte* memory = StaticStorage.Allocate<sbyte>(4096);

    static readonly sbyte* little = StaticStorage.Allocate<sbyte>(2);
    /* the tables of names entry by entry into the caller's memory: too little, enough, and the end */

    static int main()
    {
        servent service;
        servent* found_service;
        protoent protocol;
        protoent* found_protocol;
        netent network;
        netent* found_network;
        hostent host;
        hostent* found_host;
        int result, problem = -7, more = 0;
        setservent(1);
        result = getservent_r(&service, little, 2, &found_service);
        printf("too little for a service: %d %d\n"u8, result == ERANGE, found_service == null);
        result = getservent_r(&service, memory, 4096, &found_service);
        printf("a service: %d %d %s\n"u8, result, found_service == &service, found_service->s_name);
        while ((result = getservent_r(&service, memory, 4096, &found_service)) == 0)
            more++;
        printf("more: %d, the end: %d %d\n"u8, more > 0, result == ENOENT, found_service == null);
        endservent();
        result = getservent_r(&service, memory, 4096, &found_service);
        printf("the first again: %d %s\n"u8, result, found_service->s_name);
        result = getprotoent_r(&protocol, little, 2, &found_protocol);
        printf("too little for a protocol: %d %d\n"u8, result == ERANGE, found_protocol == null);
        result = getprotoent_r(&protocol, memory, 4096, &found_protocol);
        printf("a protocol: %d %s %d\n"u8, result, found_protocol->p_name, found_protocol->p_proto);
        result = gethostent_r(&host, little, 2, &found_host, &problem);
        printf("too little for a host: %d %d, no reason %d\n"u8, result == ERANGE, found_host == null, problem == -7);
        result = gethostent_r(&host, memory, 4096, &found_host, &problem);
        printf("a host: %d %d %d\n"u8, result, found_host == &host, host.h_length);
        result = getnetbyname_r("loopback"u8, &network, memory, 4096, &found_network, &problem);
        printf("a network: %d %d\n"u8, result, found_network == &network);
        result = getnetbyname_r("loopback"u8, &network, little, 2, &found_network, &problem);
        printf("too little for a network: %d %d %d\n"u8, result == ERANGE, found_network == null, problem == NETDB_INTERNAL);
        result = getnetbyname_r("no-such-network"u8, &network, memory, 4096, &found_network, &problem);
        printf("none: %d %d %d\n"u8, result, found_network == null, problem == HOST_NOT_FOUND);
        result = getnetbyaddr_r(0x7f, AF_INET, &network, memory, 4096, &found_network, &problem);
        printf("none: %d %d\n"u8, result, found_network == null);
        while ((result = getnetent_r(&network, memory, 4096, &found_network, &problem)) == 0)
            more++;
        printf("the end: %d %d %d\n"u8, result == ENOENT, found_network == null, problem == HOST_NOT_FOUND);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
