/* sys/param.h (4.2BSD) */
#ifndef CSOCK_SYS_PARAM_H
#define CSOCK_SYS_PARAM_H
#pragma csocktranslate class(SysParam)
#include <bits/null.h>
#include <limits.h>

/* limits with their BSD names */
#define MAXPATHLEN 4096
#define MAXHOSTNAMELEN 64
#define MAXSYMLINKS 20
#define NOFILE 256
#define NCARGS 131072
#define NGROUPS 65536
#define CANBSIZ 255
#define NOGROUP (-1)
#define DEV_BSIZE 512
#define EXEC_PAGESIZE 4096

/* bits in arrays of bytes */
#define NBBY 8

#define setbit(a, i) ((a)[(i) / NBBY] |= 1 << ((i) % NBBY))
#define clrbit(a, i) ((a)[(i) / NBBY] &= ~(1 << ((i) % NBBY)))
#define isset(a, i) ((a)[(i) / NBBY] & (1 << ((i) % NBBY)))
#define isclr(a, i) (((a)[(i) / NBBY] & (1 << ((i) % NBBY))) == 0)

#define howmany(x, y) (((x) + ((y) - 1)) / (y))
#define roundup(x, y) ((((x) + ((y) - 1)) / (y)) * (y))
#define powerof2(x) ((((x) - 1) & (x)) == 0)

#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#endif
