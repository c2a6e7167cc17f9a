/* asm/sockios.h (Linux's socket(7), tcp(7)) */
#ifndef CSOCK_ASM_SOCKIOS_H
#define CSOCK_ASM_SOCKIOS_H
#pragma csocktranslate class(LinuxSockios)

/* requests of sockets */
#define FIOSETOWN 35073
#define SIOCSPGRP 35074
#define FIOGETOWN 35075
#define SIOCGPGRP 35076
#define SIOCATMARK 35077
#endif
