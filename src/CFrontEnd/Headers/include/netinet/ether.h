/* netinet/ether.h (ether_aton(3)) */
#ifndef CSOCK_NETINET_ETHER_H
#define CSOCK_NETINET_ETHER_H
#pragma csocktranslate class(NetinetEther)
#include <netinet/if_ether.h>

char *ether_ntoa(const struct ether_addr *addr);
char *ether_ntoa_r(const struct ether_addr *addr, char *buf);
struct ether_addr *ether_aton(const char *asc);
struct ether_addr *ether_aton_r(const char *asc, struct ether_addr *addr);
int ether_ntohost(char *hostname, const struct ether_addr *addr);
int ether_hostton(const char *hostname, struct ether_addr *addr);
int ether_line(const char *line, struct ether_addr *addr, char *hostname);
#endif
