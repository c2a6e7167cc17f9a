/* resolv.h (BIND, as in glibc): the resolver */
#ifndef CSOCK_RESOLV_H
#define CSOCK_RESOLV_H
#pragma csocktranslate class(Resolv)
#include <arpa/nameser.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/cdefs.h>
#include <sys/param.h>
#include <sys/types.h>

#define MAXRESOLVSORT 10
#define MAXDNSRCH 6
#define MAXDFLSRCH 3
#define MAXNS 3
#define LOCALDOMAINPARTS 2
#define RES_TIMEOUT 5
#define RES_MAXNDOTS 15
#define RES_MAXRETRANS 30
#define RES_MAXRETRY 5
#define RES_DFLRETRY 2
#define RES_MAXTIME 65535
#define RES_INIT 0x00000001
#define RES_DEBUG 0x00000002
#define RES_USEVC 0x00000008
#define RES_IGNTC 0x00000020
#define RES_RECURSE 0x00000040
#define RES_DEFNAMES 0x00000080
#define RES_STAYOPEN 0x00000100
#define RES_DNSRCH 0x00000200
#define RES_NOALIASES 0x00001000
#define RES_ROTATE 0x00004000
#define RES_USE_EDNS0 0x00100000
#define RES_SNGLKUP 0x00200000
#define RES_SNGLKUPREOP 0x00400000
#define RES_USE_DNSSEC 0x00800000
#define RES_NOTLDQUERY 0x01000000
#define RES_NORELOAD 0x02000000
#define RES_TRUSTAD 0x04000000
#define RES_NOAAAA 0x08000000
#define RES_PRF_STATS 0x00000001
#define RES_PRF_UPDATE 0x00000002
#define RES_PRF_CLASS 0x00000004
#define RES_PRF_CMD 0x00000008
#define RES_PRF_QUES 0x00000010
#define RES_PRF_ANS 0x00000020
#define RES_PRF_AUTH 0x00000040
#define RES_PRF_ADD 0x00000080
#define RES_PRF_HEAD1 0x00000100
#define RES_PRF_HEAD2 0x00000200
#define RES_PRF_TTLID 0x00000400
#define RES_PRF_HEADX 0x00000800
#define RES_PRF_QUERY 0x00001000
#define RES_PRF_REPLY 0x00002000
#define RES_PRF_INIT 0x00004000
#define RES_DEFAULT (RES_RECURSE | RES_DEFNAMES | RES_DNSRCH)

#define _PATH_RESCONF "/etc/resolv.conf"

struct __res_sort
{
    struct in_addr addr;
    uint32_t mask;
};

struct __res_state
{
    int retrans;
    int retry;
    unsigned long options;
    int nscount;
    struct sockaddr_in nsaddr_list[MAXNS];
#define nsaddr nsaddr_list[0]
    unsigned short id;
    char *dnsrch[MAXDNSRCH + 1];
    char defdname[256];
    unsigned long pfcode;
    unsigned ndots : 4;
    unsigned nsort : 4;
    unsigned ipv6_unavail : 1;
    unsigned unused : 23;
    struct __res_sort sort_list[MAXRESOLVSORT];
    void *__glibc_unused_qhook;
    void *__glibc_unused_rhook;
    int res_h_errno;
    int _vcsock;
    unsigned int _flags;
    char __pad[60];
};

typedef struct __res_state *res_state;

struct __res_state *__res_state(void);
#define _res (*__res_state())

int res_init(void);
void res_close(void);
int res_mkquery(int op, const char *dname, int rr_class, int type, const unsigned char *data, int datalen, const unsigned char *newrr, unsigned char *buf,
    int buflen);
int res_query(const char *dname, int rr_class, int type, unsigned char *answer, int anslen);
int res_querydomain(const char *name, const char *domain, int rr_class, int type, unsigned char *answer, int anslen);
int res_search(const char *dname, int rr_class, int type, unsigned char *answer, int anslen);
int res_send(const unsigned char *msg, int msglen, unsigned char *answer, int anslen);
int res_ninit(res_state statp);
void res_nclose(res_state statp);
int res_nmkquery(res_state statp, int op, const char *dname, int rr_class, int type, const unsigned char *data, int datalen, const unsigned char *newrr,
    unsigned char *buf, int buflen);
int res_nquery(res_state statp, const char *dname, int rr_class, int type, unsigned char *answer, int anslen);
int res_nquerydomain(res_state statp, const char *name, const char *domain, int rr_class, int type, unsigned char *answer, int anslen);
int res_nsearch(res_state statp, const char *dname, int rr_class, int type, unsigned char *answer, int anslen);
int res_nsend(res_state statp, const unsigned char *msg, int msglen, unsigned char *answer, int anslen);
int dn_comp(const char *exp_dn, unsigned char *comp_dn, int length, unsigned char **dnptrs, unsigned char **lastdnptr);
int dn_expand(const unsigned char *msg, const unsigned char *eomorig, const unsigned char *comp_dn, char *exp_dn, int length);
int dn_skipname(const unsigned char *ptr, const unsigned char *eom);
int b64_ntop(const unsigned char *src, size_t srclength, char *target, size_t targsize);
int b64_pton(const char *src, unsigned char *target, size_t targsize);
const char *p_type(int type);
const char *p_class(int rr_class);
#endif
