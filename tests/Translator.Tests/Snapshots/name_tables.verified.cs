/* name_tables - the tables of names from the first entry to the last, and again */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class NameTables
{
    static int main()
    {
        protoent* protocol;
        servent* service;
        netent* network;
        hostent* host;
        int tcp = 0, http = 0, loopback = 0, localhost = 0, again = 0;
        sbyte* first = stackalloc sbyte[64];

        setprotoent(1);
        protocol = getprotoent();
        strcpy(first, protocol->p_name);
        while (protocol != null)
        {
            tcp += strcmp(protocol->p_name, "tcp"u8) == 0 && protocol->p_proto == IPPROTO_TCP ? 1 : 0;
            protocol = getprotoent();
        }
        endprotoent();
        again = strcmp(first, getprotoent()->p_name) == 0 ? 1 : 0;
        printf("protocols: first %s, tcp %d, again %d\n"u8, first, tcp, again);

        setservent(0);
        while ((service = getservent()) != null)
            http += strcmp(service->s_name, "http"u8) == 0 && service->s_port == htons(80) && strcmp(service->s_proto, "tcp"u8) == 0 ? 1 : 0;
        endservent();
        printf("services: http %d\n"u8, http);

        setnetent(0);
        while ((network = getnetent()) != null)
            loopback += strcmp(network->n_name, "loopback"u8) == 0 && network->n_net == 0x7f000000 && network->n_addrtype == AF_INET ? 1 : 0;
        endnetent();
        network = getnetbyname("loopback"u8);
        printf("networks: loopback %d, by name %#x\n"u8, loopback, network != null ? network->n_net : 0);
        network = getnetbyname("no-such-network"u8);
        printf("%d\n"u8, network == null);

        sethostent(1);
        while ((host = gethostent()) != null)
            localhost += strcmp(host->h_name, "localhost"u8) == 0 && host->h_addrtype == AF_INET && host->h_length == 4 ? 1 : 0;
        endhostent();
        printf("hosts: localhost %d\n"u8, localhost > 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
