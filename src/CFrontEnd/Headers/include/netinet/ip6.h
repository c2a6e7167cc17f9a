/* netinet/ip6.h (IPv6; RFC 3542) */
#ifndef CSOCK_NETINET_IP6_H
#define CSOCK_NETINET_IP6_H
#pragma csocktranslate class(NetinetIp6)
#include <netinet/in.h>

/* options */
#define IP6OPT_TYPE_SKIP 0
#define IP6OPT_TYPE_DISCARD 64
#define IP6OPT_TYPE_FORCEICMP 128
#define IP6OPT_TYPE_ICMP 192
#define IP6OPT_TYPE_MUTABLE 32
#define IP6OPT_PAD1 0
#define IP6OPT_PADN 1
#define IP6OPT_JUMBO 194
#define IP6OPT_NSAP_ADDR 195
#define IP6OPT_TUNNEL_LIMIT 4
#define IP6OPT_ROUTER_ALERT 5
#define IP6OPT_JUMBO_LEN 6

/* alerts to routers */
#define IP6_ALERT_MLD 0
#define IP6_ALERT_RSVP 256
#define IP6_ALERT_AN 512

/* fragments, in network byte order */
#define IP6F_OFF_MASK 63743
#define IP6F_RESERVED_MASK 1536
#define IP6F_MORE_FRAG 256

struct ip6_hdr
{
    union
    {
        struct
        {
            uint32_t ip6_flow;
            uint16_t ip6_plen;
            uint8_t ip6_nxt;
            union
            {
                uint8_t ip6_hlim;
                uint8_t ip6_hops;
            };
        };
        uint8_t ip6_vfc;
    };
    struct in6_addr ip6_src;
    struct in6_addr ip6_dst;
};

struct ip6_ext
{
    uint8_t ip6e_nxt;
    uint8_t ip6e_len;
};

struct ip6_hbh
{
    uint8_t ip6h_nxt;
    uint8_t ip6h_len;
};

struct ip6_dest
{
    uint8_t ip6d_nxt;
    uint8_t ip6d_len;
};

struct ip6_rthdr
{
    uint8_t ip6r_nxt;
    uint8_t ip6r_len;
    uint8_t ip6r_type;
    uint8_t ip6r_segleft;
};

struct ip6_frag
{
    uint8_t ip6f_nxt;
    uint8_t ip6f_reserved;
    uint16_t ip6f_offlg;
    uint32_t ip6f_ident;
};

struct ip6_opt
{
    uint8_t ip6o_type;
    uint8_t ip6o_len;
};
#endif
