/* net/route.h (routing tables) */
#ifndef CSOCK_NET_ROUTE_H
#define CSOCK_NET_ROUTE_H
#pragma csocktranslate class(NetRoute)
#include <sys/socket.h>

/* flags of a route */
#define RTF_UP 1
#define RTF_GATEWAY 2
#define RTF_HOST 4
#define RTF_REINSTATE 8
#define RTF_DYNAMIC 16
#define RTF_MODIFIED 32
#define RTF_MTU 64
#define RTF_MSS 64
#define RTF_WINDOW 128
#define RTF_IRTT 256
#define RTF_REJECT 512
#define RTF_STATIC 1024
#define RTF_XRESOLVE 2048
#define RTF_NOFORWARD 4096
#define RTF_THROW 8192
#define RTF_NOPMTUDISC 16384
#define RTF_DEFAULT 65536
#define RTF_ALLONLINK 131072
#define RTF_ADDRCONF 262144
#define RTF_LINKRT 1048576
#define RTF_NONEXTHOP 2097152
#define RTF_CACHE 16777216
#define RTF_FLOW 33554432
#define RTF_POLICY 67108864
#define RTF_LOCAL 2147483648U
#define RTF_INTERFACE 1073741824
#define RTF_MULTICAST 536870912
#define RTF_BROADCAST 268435456
#define RTF_NAT 134217728
#define RTF_ADDRCLASSMASK 4160749568U

/* what a route is for */
#define RTCF_VALVE 2097152
#define RTCF_MASQ 4194304
#define RTCF_NAT 8388608
#define RTCF_DOREDIRECT 16777216
#define RTCF_LOG 33554432
#define RTCF_DIRECTSRC 67108864

/* messages */
#define RTMSG_NEWDEVICE 17
#define RTMSG_DELDEVICE 18
#define RTMSG_NEWROUTE 33
#define RTMSG_DELROUTE 34
#define RTMSG_NEWRULE 49
#define RTMSG_DELRULE 50
#define RTMSG_CONTROL 64
#define RTMSG_AR_FAILED 81

/* classes */
#define RT_CLASS_UNSPEC 0
#define RT_CLASS_DEFAULT 253
#define RT_CLASS_MAIN 254
#define RT_CLASS_LOCAL 255
#define RT_CLASS_MAX 255

struct rtentry
{
    unsigned long rt_pad1;
    struct sockaddr rt_dst;
    struct sockaddr rt_gateway;
    struct sockaddr rt_genmask;
    unsigned short rt_flags;
    short rt_pad2;
    unsigned long rt_pad3;
    unsigned char rt_tos;
    unsigned char rt_class;
    short rt_pad4[3];
    short rt_metric;
    char *rt_dev;
    unsigned long rt_mtu;
    unsigned long rt_window;
    unsigned short rt_irtt;
};
#endif
