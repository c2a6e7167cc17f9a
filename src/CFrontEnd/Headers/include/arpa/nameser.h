/* arpa/nameser.h (BIND, as in glibc): messages of the domain name system (RFC 1035) */
#ifndef CSOCK_ARPA_NAMESER_H
#define CSOCK_ARPA_NAMESER_H
#pragma csocktranslate class(ArpaNameser)
#include <bits/size_t.h>
#include <stdint.h>
#include <sys/param.h>
#include <sys/types.h>

/* sizes and limits */
#define NS_PACKETSZ 512
#define NS_MAXDNAME 1025
#define NS_MAXMSG 65535
#define NS_MAXCDNAME 255
#define NS_MAXLABEL 63
#define NS_HFIXEDSZ 12
#define NS_QFIXEDSZ 4
#define NS_RRFIXEDSZ 10
#define NS_INT32SZ 4
#define NS_INT16SZ 2
#define NS_INT8SZ 1
#define NS_INADDRSZ 4
#define NS_IN6ADDRSZ 16
#define NS_CMPRSFLGS 0xc0
#define NS_DEFAULTPORT 53
#define NS_OPT_DNSSEC_OK 0x8000U
#define NS_OPT_NSID 3

/* sections */
#define ns_s_qd 0
#define ns_s_zn 0
#define ns_s_an 1
#define ns_s_pr 1
#define ns_s_ns 2
#define ns_s_ud 2
#define ns_s_ar 3
#define ns_s_max 4

/* flags */
#define ns_f_qr 0
#define ns_f_opcode 1
#define ns_f_aa 2
#define ns_f_tc 3
#define ns_f_rd 4
#define ns_f_ra 5
#define ns_f_z 6
#define ns_f_ad 7
#define ns_f_cd 8
#define ns_f_rcode 9
#define ns_f_max 10

/* operations */
#define ns_o_query 0
#define ns_o_iquery 1
#define ns_o_status 2
#define ns_o_notify 4
#define ns_o_update 5
#define ns_o_max 6

/* results */
#define ns_r_noerror 0
#define ns_r_formerr 1
#define ns_r_servfail 2
#define ns_r_nxdomain 3
#define ns_r_notimpl 4
#define ns_r_refused 5
#define ns_r_yxdomain 6
#define ns_r_yxrrset 7
#define ns_r_nxrrset 8
#define ns_r_notauth 9
#define ns_r_notzone 10
#define ns_r_max 11
#define ns_r_badvers 16
#define ns_r_badsig 16
#define ns_r_badkey 17
#define ns_r_badtime 18

/* updates */
#define ns_uop_delete 0
#define ns_uop_add 1
#define ns_uop_max 2

/* types */
#define ns_t_invalid 0
#define ns_t_a 1
#define ns_t_ns 2
#define ns_t_md 3
#define ns_t_mf 4
#define ns_t_cname 5
#define ns_t_soa 6
#define ns_t_mb 7
#define ns_t_mg 8
#define ns_t_mr 9
#define ns_t_null 10
#define ns_t_wks 11
#define ns_t_ptr 12
#define ns_t_hinfo 13
#define ns_t_minfo 14
#define ns_t_mx 15
#define ns_t_txt 16
#define ns_t_rp 17
#define ns_t_afsdb 18
#define ns_t_x25 19
#define ns_t_isdn 20
#define ns_t_rt 21
#define ns_t_nsap 22
#define ns_t_nsap_ptr 23
#define ns_t_sig 24
#define ns_t_key 25
#define ns_t_px 26
#define ns_t_gpos 27
#define ns_t_aaaa 28
#define ns_t_loc 29
#define ns_t_nxt 30
#define ns_t_eid 31
#define ns_t_nimloc 32
#define ns_t_srv 33
#define ns_t_atma 34
#define ns_t_naptr 35
#define ns_t_kx 36
#define ns_t_cert 37
#define ns_t_a6 38
#define ns_t_dname 39
#define ns_t_sink 40
#define ns_t_opt 41
#define ns_t_apl 42
#define ns_t_ds 43
#define ns_t_sshfp 44
#define ns_t_ipseckey 45
#define ns_t_rrsig 46
#define ns_t_nsec 47
#define ns_t_dnskey 48
#define ns_t_dhcid 49
#define ns_t_nsec3 50
#define ns_t_nsec3param 51
#define ns_t_tlsa 52
#define ns_t_smimea 53
#define ns_t_hip 55
#define ns_t_ninfo 56
#define ns_t_rkey 57
#define ns_t_talink 58
#define ns_t_cds 59
#define ns_t_cdnskey 60
#define ns_t_openpgpkey 61
#define ns_t_csync 62
#define ns_t_spf 99
#define ns_t_uinfo 100
#define ns_t_uid 101
#define ns_t_gid 102
#define ns_t_unspec 103
#define ns_t_nid 104
#define ns_t_l32 105
#define ns_t_l64 106
#define ns_t_lp 107
#define ns_t_eui48 108
#define ns_t_eui64 109
#define ns_t_tkey 249
#define ns_t_tsig 250
#define ns_t_ixfr 251
#define ns_t_axfr 252
#define ns_t_mailb 253
#define ns_t_maila 254
#define ns_t_any 255
#define ns_t_uri 256
#define ns_t_caa 257
#define ns_t_avc 258
#define ns_t_ta 32768
#define ns_t_dlv 32769
#define ns_t_max 65536

/* classes */
#define ns_c_invalid 0
#define ns_c_in 1
#define ns_c_2 2
#define ns_c_chaos 3
#define ns_c_hs 4
#define ns_c_none 254
#define ns_c_any 255
#define ns_c_max 65536

/* certificates */
#define cert_t_pkix 1
#define cert_t_spki 2
#define cert_t_pgp 3
#define cert_t_url 253
#define cert_t_oid 254

typedef unsigned int ns_sect;
typedef unsigned int ns_flag;
typedef unsigned int ns_opcode;
typedef unsigned int ns_rcode;
typedef unsigned int ns_update_operation;
typedef unsigned int ns_type;
typedef unsigned int ns_class;
typedef unsigned int ns_cert_types;

typedef struct __ns_msg
{
    const unsigned char *_msg, *_eom;
    uint16_t _id, _flags, _counts[ns_s_max];
    const unsigned char *_sections[ns_s_max];
    ns_sect _sect;
    int _rrnum;
    const unsigned char *_msg_ptr;
} ns_msg;

#define ns_msg_id(handle) ((handle)._id + 0)
#define ns_msg_base(handle) ((handle)._msg + 0)
#define ns_msg_end(handle) ((handle)._eom + 0)
#define ns_msg_size(handle) ((handle)._eom - (handle)._msg)
#define ns_msg_count(handle, section) ((handle)._counts[section] + 0)

typedef struct __ns_rr
{
    char name[NS_MAXDNAME];
    uint16_t type;
    uint16_t rr_class;
    uint32_t ttl;
    uint16_t rdlength;
    const unsigned char *rdata;
} ns_rr;

#define ns_rr_name(rr) (((rr).name[0] != '\0') ? (rr).name : ".")
#define ns_rr_type(rr) ((ns_type)((rr).type + 0))
#define ns_rr_class(rr) ((ns_class)((rr).rr_class + 0))
#define ns_rr_ttl(rr) ((rr).ttl + 0)
#define ns_rr_rdlen(rr) ((rr).rdlength + 0)
#define ns_rr_rdata(rr) ((rr).rdata + 0)

/* numbers in messages; the pointer goes on */
#define NS_GET16(s, cp) \
    do { \
        const unsigned char *t_cp = (const unsigned char *)(cp); \
        (s) = ((uint16_t)t_cp[0] << 8) | ((uint16_t)t_cp[1]); \
        (cp) += NS_INT16SZ; \
    } while (0)

#define NS_GET32(l, cp) \
    do { \
        const unsigned char *t_cp = (const unsigned char *)(cp); \
        (l) = ((uint32_t)t_cp[0] << 24) | ((uint32_t)t_cp[1] << 16) | ((uint32_t)t_cp[2] << 8) | ((uint32_t)t_cp[3]); \
        (cp) += NS_INT32SZ; \
    } while (0)

#define NS_PUT16(s, cp) \
    do { \
        uint16_t t_s = (uint16_t)(s); \
        unsigned char *t_cp = (unsigned char *)(cp); \
        *t_cp++ = t_s >> 8; \
        *t_cp = t_s; \
        (cp) += NS_INT16SZ; \
    } while (0)

#define NS_PUT32(l, cp) \
    do { \
        uint32_t t_l = (uint32_t)(l); \
        unsigned char *t_cp = (unsigned char *)(cp); \
        *t_cp++ = t_l >> 24; \
        *t_cp++ = t_l >> 16; \
        *t_cp++ = t_l >> 8; \
        *t_cp = t_l; \
        (cp) += NS_INT32SZ; \
    } while (0)

int ns_msg_getflag(ns_msg handle, int flag);
unsigned int ns_get16(const unsigned char *src);
unsigned long ns_get32(const unsigned char *src);
void ns_put16(unsigned int src, unsigned char *dst);
void ns_put32(unsigned long src, unsigned char *dst);
int ns_initparse(const unsigned char *msg, int msglen, ns_msg *handle);
int ns_skiprr(const unsigned char *ptr, const unsigned char *eom, ns_sect section, int count);
int ns_parserr(ns_msg *handle, ns_sect section, int rrnum, ns_rr *rr);
int ns_name_ntol(const unsigned char *src, unsigned char *dst, size_t dstsiz);
int ns_name_ntop(const unsigned char *src, char *dst, size_t dstsiz);
int ns_name_pton(const char *src, unsigned char *dst, size_t dstsiz);
int ns_name_unpack(const unsigned char *msg, const unsigned char *eom, const unsigned char *src, unsigned char *dst, size_t dstsiz);
int ns_name_pack(const unsigned char *src, unsigned char *dst, int dstsiz, const unsigned char **dnptrs, const unsigned char **lastdnptr);
int ns_name_uncompress(const unsigned char *msg, const unsigned char *eom, const unsigned char *src, char *dst, size_t dstsiz);
int ns_name_compress(const char *src, unsigned char *dst, size_t dstsiz, const unsigned char **dnptrs, const unsigned char **lastdnptr);
int ns_name_skip(const unsigned char **ptrptr, const unsigned char *eom);
void ns_name_rollback(const unsigned char *src, const unsigned char **dnptrs, const unsigned char **lastdnptr);
int ns_samename(const char *a, const char *b);
int ns_makecanon(const char *src, char *dst, size_t dstsize);

#include <arpa/nameser_compat.h>
#endif
