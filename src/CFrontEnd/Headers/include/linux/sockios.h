/* linux/sockios.h (Linux's netdevice(7), tcp(7)) */
#ifndef CSOCK_LINUX_SOCKIOS_H
#define CSOCK_LINUX_SOCKIOS_H
#pragma csocktranslate class(LinuxSockios)
#include <asm/sockios.h>
#include <bits/sockios.h>

/* queues and times of sockets */
#define SIOCGSTAMP_OLD 35078
#define SIOCGSTAMPNS_OLD 35079
#define SIOCGSTAMP 35078
#define SIOCGSTAMPNS 35079
#define SIOCOUTQNSD 35147

/* more of network interfaces */
#define SIOCETHTOOL 35142
#define SIOCGMIIPHY 35143
#define SIOCGMIIREG 35144
#define SIOCSMIIREG 35145
#define SIOCWANDEV 35146
#define SIOCGSKNS 35148
#define SIOCGIFVLAN 35202
#define SIOCSIFVLAN 35203
#define SIOCBONDENSLAVE 35216
#define SIOCBONDRELEASE 35217
#define SIOCBONDSETHWADDR 35218
#define SIOCBONDSLAVEINFOQUERY 35219
#define SIOCBONDINFOQUERY 35220
#define SIOCBONDCHANGEACTIVE 35221
#define SIOCBRADDBR 35232
#define SIOCBRDELBR 35233
#define SIOCBRADDIF 35234
#define SIOCBRDELIF 35235
#define SIOCSHWTSTAMP 35248
#define SIOCGHWTSTAMP 35249
#endif
