#ifndef NET_UTIL_H
#define NET_UTIL_H
/* Network utilities. */
#define UTIL_WIDTH 4
typedef unsigned char octets[UTIL_WIDTH];
void net_print(const octets address);
#endif
