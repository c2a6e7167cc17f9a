/* netinet/icmp6.h (ICMPv6; RFC 3542) */
#ifndef CSOCK_NETINET_ICMP6_H
#define CSOCK_NETINET_ICMP6_H
#pragma csocktranslate class(NetinetIcmp6)
#include <netinet/in.h>
#include <sys/types.h>

/* the option that filters types, and its values */
#define ICMP6_FILTER 1
#define ICMP6_FILTER_BLOCK 1
#define ICMP6_FILTER_PASS 2
#define ICMP6_FILTER_BLOCKOTHERS 3
#define ICMP6_FILTER_PASSONLY 4

/* types and codes */
#define ICMP6_DST_UNREACH 1
#define ICMP6_PACKET_TOO_BIG 2
#define ICMP6_TIME_EXCEEDED 3
#define ICMP6_PARAM_PROB 4
#define ICMP6_INFOMSG_MASK 128
#define ICMP6_ECHO_REQUEST 128
#define ICMP6_ECHO_REPLY 129
#define MLD_LISTENER_QUERY 130
#define MLD_LISTENER_REPORT 131
#define MLD_LISTENER_REDUCTION 132
#define ICMP6_DST_UNREACH_NOROUTE 0
#define ICMP6_DST_UNREACH_ADMIN 1
#define ICMP6_DST_UNREACH_BEYONDSCOPE 2
#define ICMP6_DST_UNREACH_ADDR 3
#define ICMP6_DST_UNREACH_NOPORT 4
#define ICMP6_TIME_EXCEED_TRANSIT 0
#define ICMP6_TIME_EXCEED_REASSEMBLY 1
#define ICMP6_PARAMPROB_HEADER 0
#define ICMP6_PARAMPROB_NEXTHEADER 1
#define ICMP6_PARAMPROB_OPTION 2

/* neighbour discovery */
#define ND_ROUTER_SOLICIT 133
#define ND_ROUTER_ADVERT 134
#define ND_NEIGHBOR_SOLICIT 135
#define ND_NEIGHBOR_ADVERT 136
#define ND_REDIRECT 137
#define ND_RA_FLAG_MANAGED 128
#define ND_RA_FLAG_OTHER 64
#define ND_RA_FLAG_HOME_AGENT 32
#define ND_NA_FLAG_ROUTER 128
#define ND_NA_FLAG_SOLICITED 64
#define ND_NA_FLAG_OVERRIDE 32
#define ND_OPT_SOURCE_LINKADDR 1
#define ND_OPT_TARGET_LINKADDR 2
#define ND_OPT_PREFIX_INFORMATION 3
#define ND_OPT_REDIRECTED_HEADER 4
#define ND_OPT_MTU 5
#define ND_OPT_RTR_ADV_INTERVAL 7
#define ND_OPT_HOME_AGENT_INFO 8
#define ND_OPT_PI_FLAG_ONLINK 128
#define ND_OPT_PI_FLAG_AUTO 64
#define ND_OPT_PI_FLAG_RADDR 32

/* renumbering of routers */
#define ICMP6_ROUTER_RENUMBERING 138
#define ICMP6_RR_FLAGS_TEST 128
#define ICMP6_RR_FLAGS_REQRESULT 64
#define ICMP6_RR_FLAGS_FORCEAPPLY 32
#define ICMP6_RR_FLAGS_SPECSITE 16
#define ICMP6_RR_FLAGS_PREVDONE 8
#define RPM_PCO_ADD 1
#define RPM_PCO_CHANGE 2
#define RPM_PCO_SETGLOBAL 3
#define ICMP6_RR_PCOUSE_RAFLAGS_ONLINK 32
#define ICMP6_RR_PCOUSE_RAFLAGS_AUTO 16
#define ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME 128
#define ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME 64
#define ICMP6_RR_RESULT_FLAGS_OOB 512
#define ICMP6_RR_RESULT_FLAGS_FORBIDDEN 256

struct icmp6_filter
{
    uint32_t icmp6_filt[8];
};

struct icmp6_hdr
{
    uint8_t icmp6_type;
    uint8_t icmp6_code;
    uint16_t icmp6_cksum;
    union
    {
        uint32_t icmp6_data32[1];
        uint16_t icmp6_data16[2];
        uint8_t icmp6_data8[4];
        uint32_t icmp6_pptr;
        uint32_t icmp6_mtu;
        uint16_t icmp6_maxdelay;
        struct
        {
            uint16_t icmp6_id;
            uint16_t icmp6_seq;
        };
    };
};

struct nd_router_solicit
{
    struct icmp6_hdr nd_rs_hdr;
};
#define nd_rs_type nd_rs_hdr.icmp6_type
#define nd_rs_code nd_rs_hdr.icmp6_code
#define nd_rs_cksum nd_rs_hdr.icmp6_cksum

struct nd_router_advert
{
    struct icmp6_hdr nd_ra_hdr;
    uint32_t nd_ra_reachable;
    uint32_t nd_ra_retransmit;
};
#define nd_ra_type nd_ra_hdr.icmp6_type
#define nd_ra_code nd_ra_hdr.icmp6_code
#define nd_ra_cksum nd_ra_hdr.icmp6_cksum
#define nd_ra_curhoplimit nd_ra_hdr.icmp6_data8[0]
#define nd_ra_flags_reserved nd_ra_hdr.icmp6_data8[1]
#define nd_ra_router_lifetime nd_ra_hdr.icmp6_data16[1]

struct nd_neighbor_solicit
{
    struct icmp6_hdr nd_ns_hdr;
    struct in6_addr nd_ns_target;
};
#define nd_ns_type nd_ns_hdr.icmp6_type
#define nd_ns_code nd_ns_hdr.icmp6_code
#define nd_ns_cksum nd_ns_hdr.icmp6_cksum

struct nd_neighbor_advert
{
    struct icmp6_hdr nd_na_hdr;
    struct in6_addr nd_na_target;
};
#define nd_na_type nd_na_hdr.icmp6_type
#define nd_na_code nd_na_hdr.icmp6_code
#define nd_na_cksum nd_na_hdr.icmp6_cksum
#define nd_na_flags_reserved nd_na_hdr.icmp6_data32[0]

struct nd_opt_hdr
{
    uint8_t nd_opt_type;
    uint8_t nd_opt_len;
};

void ICMP6_FILTER_SETPASSALL(struct icmp6_filter *filterp);
void ICMP6_FILTER_SETBLOCKALL(struct icmp6_filter *filterp);
void ICMP6_FILTER_SETPASS(int type, struct icmp6_filter *filterp);
void ICMP6_FILTER_SETBLOCK(int type, struct icmp6_filter *filterp);
int ICMP6_FILTER_WILLPASS(int type, const struct icmp6_filter *filterp);
int ICMP6_FILTER_WILLBLOCK(int type, const struct icmp6_filter *filterp);
#endif
