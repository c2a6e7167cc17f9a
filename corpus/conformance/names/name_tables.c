/* name_tables - the tables of names from the first entry to the last, and again */
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

int main(void)
{
    struct protoent *protocol;
    struct servent *service;
    struct netent *network;
    struct hostent *host;
    int tcp = 0, http = 0, loopback = 0, localhost = 0, again = 0;
    char first[64];

    setprotoent(1);
    protocol = getprotoent();
    strcpy(first, protocol->p_name);
    while (protocol != NULL) {
        tcp += strcmp(protocol->p_name, "tcp") == 0 && protocol->p_proto == IPPROTO_TCP;
        protocol = getprotoent();
    }
    endprotoent();
    again = strcmp(first, getprotoent()->p_name) == 0;
    printf("protocols: first %s, tcp %d, again %d\n", first, tcp, again);

    setservent(0);
    while ((service = getservent()) != NULL)
        http += strcmp(service->s_name, "http") == 0 && service->s_port == htons(80) && strcmp(service->s_proto, "tcp") == 0;
    endservent();
    printf("services: http %d\n", http);

    setnetent(0);
    while ((network = getnetent()) != NULL)
        loopback += strcmp(network->n_name, "loopback") == 0 && network->n_net == 0x7f000000 && network->n_addrtype == AF_INET;
    endnetent();
    network = getnetbyname("loopback");
    printf("networks: loopback %d, by name %#x\n", loopback, network ? network->n_net : 0);
    network = getnetbyname("no-such-network");
    printf("%d\n", network == NULL);

    sethostent(1);
    while ((host = gethostent()) != NULL)
        localhost += strcmp(host->h_name, "localhost") == 0 && host->h_addrtype == AF_INET && host->h_length == 4;
    endhostent();
    printf("hosts: localhost %d\n", localhost > 0);
    return 0;
}
