/* the tables of names entry by entry into the caller's memory: too little, enough, and the end */
#define _GNU_SOURCE
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <sys/socket.h>

int main(void)
{
    static char memory[4096], little[2];
    struct servent service, *found_service;
    struct protoent protocol, *found_protocol;
    struct netent network, *found_network;
    struct hostent host, *found_host;
    int result, problem = -7, more = 0;
    setservent(1);
    result = getservent_r(&service, little, sizeof(little), &found_service);
    printf("too little for a service: %d %d\n", result == ERANGE, found_service == NULL);
    result = getservent_r(&service, memory, sizeof(memory), &found_service);
    printf("a service: %d %d %s\n", result, found_service == &service, found_service->s_name);
    while ((result = getservent_r(&service, memory, sizeof(memory), &found_service)) == 0)
        more++;
    printf("more: %d, the end: %d %d\n", more > 0, result == ENOENT, found_service == NULL);
    endservent();
    result = getservent_r(&service, memory, sizeof(memory), &found_service);
    printf("the first again: %d %s\n", result, found_service->s_name);
    result = getprotoent_r(&protocol, little, sizeof(little), &found_protocol);
    printf("too little for a protocol: %d %d\n", result == ERANGE, found_protocol == NULL);
    result = getprotoent_r(&protocol, memory, sizeof(memory), &found_protocol);
    printf("a protocol: %d %s %d\n", result, found_protocol->p_name, found_protocol->p_proto);
    result = gethostent_r(&host, little, sizeof(little), &found_host, &problem);
    printf("too little for a host: %d %d, no reason %d\n", result == ERANGE, found_host == NULL, problem == -7);
    result = gethostent_r(&host, memory, sizeof(memory), &found_host, &problem);
    printf("a host: %d %d %d\n", result, found_host == &host, host.h_length);
    result = getnetbyname_r("loopback", &network, memory, sizeof(memory), &found_network, &problem);
    printf("a network: %d %d\n", result, found_network == &network);
    result = getnetbyname_r("loopback", &network, little, sizeof(little), &found_network, &problem);
    printf("too little for a network: %d %d %d\n", result == ERANGE, found_network == NULL, problem == NETDB_INTERNAL);
    result = getnetbyname_r("no-such-network", &network, memory, sizeof(memory), &found_network, &problem);
    printf("none: %d %d %d\n", result, found_network == NULL, problem == HOST_NOT_FOUND);
    result = getnetbyaddr_r(0x7f, AF_INET, &network, memory, sizeof(memory), &found_network, &problem);
    printf("none: %d %d\n", result, found_network == NULL);
    while ((result = getnetent_r(&network, memory, sizeof(memory), &found_network, &problem)) == 0)
        more++;
    printf("the end: %d %d %d\n", result == ENOENT, found_network == NULL, problem == HOST_NOT_FOUND);
    return 0;
}
