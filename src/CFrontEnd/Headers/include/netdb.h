/* netdb.h (POSIX) */
#ifndef CSOCK_NETDB_H
#define CSOCK_NETDB_H
#pragma csocktranslate class(Netdb)
#include <netinet/in.h>

/* flags of the hints of getaddrinfo */
#define AI_PASSIVE 1
#define AI_CANONNAME 2
#define AI_NUMERICHOST 4
#define AI_V4MAPPED 8
#define AI_ALL 16
#define AI_ADDRCONFIG 32
#define AI_IDN 64
#define AI_CANONIDN 128
#define AI_NUMERICSERV 1024

/* errors of getaddrinfo and getnameinfo */
#define EAI_BADFLAGS (-1)
#define EAI_NONAME (-2)
#define EAI_AGAIN (-3)
#define EAI_FAIL (-4)
#define EAI_NODATA (-5)
#define EAI_FAMILY (-6)
#define EAI_SOCKTYPE (-7)
#define EAI_SERVICE (-8)
#define EAI_ADDRFAMILY (-9)
#define EAI_MEMORY (-10)
#define EAI_SYSTEM (-11)
#define EAI_OVERFLOW (-12)
#define EAI_INPROGRESS (-100)
#define EAI_CANCELED (-101)
#define EAI_NOTCANCELED (-102)
#define EAI_ALLDONE (-103)
#define EAI_INTR (-104)
#define EAI_IDN_ENCODE (-105)

/* flags of getnameinfo, and room for its results */
#define NI_NUMERICHOST 1
#define NI_NUMERICSERV 2
#define NI_NOFQDN 4
#define NI_NAMEREQD 8
#define NI_DGRAM 16
#define NI_IDN 32
#define NI_MAXHOST 1025
#define NI_MAXSERV 32

/* values of h_errno */
#define HOST_NOT_FOUND 1
#define TRY_AGAIN 2
#define NO_RECOVERY 3
#define NO_DATA 4
#define NO_ADDRESS 4
#define NETDB_INTERNAL (-1)
#define NETDB_SUCCESS 0

struct addrinfo
{
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    socklen_t ai_addrlen;
    struct sockaddr *ai_addr;
    char *ai_canonname;
    struct addrinfo *ai_next;
};

struct hostent
{
    char *h_name;
    char **h_aliases;
    int h_addrtype;
    int h_length;
    char **h_addr_list;
};

/* the first address, for programs from before h_addr_list */
#define h_addr h_addr_list[0]

struct servent
{
    char *s_name;
    char **s_aliases;
    int s_port;
    char *s_proto;
};

struct protoent
{
    char *p_name;
    char **p_aliases;
    int p_proto;
};

struct netent
{
    char *n_name;
    char **n_aliases;
    int n_addrtype;
    uint32_t n_net;
};

extern _Thread_local int h_errno;

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **res);
void freeaddrinfo(struct addrinfo *res);
const char *gai_strerror(int errcode);
int getnameinfo(const struct sockaddr *addr, socklen_t addrlen, char *host, socklen_t hostlen, char *serv, socklen_t servlen, int flags);

struct hostent *gethostbyname(const char *name);
struct hostent *gethostbyname2(const char *name, int af);
struct hostent *gethostbyaddr(const void *addr, socklen_t len, int type);
struct servent *getservbyname(const char *name, const char *proto);
struct servent *getservbyport(int port, const char *proto);
struct protoent *getprotobyname(const char *name);
struct protoent *getprotobynumber(int proto);

struct netent *getnetbyname(const char *name);
struct netent *getnetbyaddr(uint32_t net, int type);

/* entry by entry */
void sethostent(int stayopen);
struct hostent *gethostent(void);
void endhostent(void);
void setservent(int stayopen);
struct servent *getservent(void);
void endservent(void);
void setprotoent(int stayopen);
struct protoent *getprotoent(void);
void endprotoent(void);
void setnetent(int stayopen);
struct netent *getnetent(void);
void endnetent(void);

/* into the caller's memory (GNU) */
int gethostbyname_r(const char *name, struct hostent *ret, char *buf, size_t buflen, struct hostent **result, int *h_errnop);
int gethostbyname2_r(const char *name, int af, struct hostent *ret, char *buf, size_t buflen, struct hostent **result, int *h_errnop);
int gethostbyaddr_r(const void *addr, socklen_t len, int type, struct hostent *ret, char *buf, size_t buflen, struct hostent **result, int *h_errnop);
int getservbyname_r(const char *name, const char *proto, struct servent *ret, char *buf, size_t buflen, struct servent **result);
int getservbyport_r(int port, const char *proto, struct servent *ret, char *buf, size_t buflen, struct servent **result);
int getprotobyname_r(const char *name, struct protoent *ret, char *buf, size_t buflen, struct protoent **result);
int getprotobynumber_r(int proto, struct protoent *ret, char *buf, size_t buflen, struct protoent **result);
int getnetbyname_r(const char *name, struct netent *ret, char *buf, size_t buflen, struct netent **result, int *h_errnop);
int getnetbyaddr_r(uint32_t net, int type, struct netent *ret, char *buf, size_t buflen, struct netent **result, int *h_errnop);
int gethostent_r(struct hostent *ret, char *buf, size_t buflen, struct hostent **result, int *h_errnop);
int getservent_r(struct servent *ret, char *buf, size_t buflen, struct servent **result);
int getprotoent_r(struct protoent *ret, char *buf, size_t buflen, struct protoent **result);
int getnetent_r(struct netent *ret, char *buf, size_t buflen, struct netent **result, int *h_errnop);

const char *hstrerror(int err);
void herror(const char *s);
#endif
