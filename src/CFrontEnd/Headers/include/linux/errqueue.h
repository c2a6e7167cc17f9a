/* linux/errqueue.h (ip(7), IP_RECVERR) */
#ifndef CSOCK_LINUX_ERRQUEUE_H
#define CSOCK_LINUX_ERRQUEUE_H
#pragma csocktranslate class(LinuxErrqueue)
#include <bits/stdint_uintn.h>
#include <sys/socket.h>

/* origins of an error */
#define SO_EE_ORIGIN_NONE 0
#define SO_EE_ORIGIN_LOCAL 1
#define SO_EE_ORIGIN_ICMP 2
#define SO_EE_ORIGIN_ICMP6 3
#define SO_EE_ORIGIN_TXSTATUS 4
#define SO_EE_ORIGIN_ZEROCOPY 5
#define SO_EE_ORIGIN_TXTIME 6
#define SO_EE_ORIGIN_TIMESTAMPING 4

struct sock_extended_err
{
    uint32_t ee_errno;
    uint8_t ee_origin;
    uint8_t ee_type;
    uint8_t ee_code;
    uint8_t ee_pad;
    uint32_t ee_info;
    uint32_t ee_data;
};

struct sockaddr *SO_EE_OFFENDER(const struct sock_extended_err *ee);
#endif
