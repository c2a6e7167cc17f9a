/* ulimit.h (POSIX) */
#ifndef CSOCK_ULIMIT_H
#define CSOCK_ULIMIT_H
#pragma csocktranslate class(Ulimit)

#define UL_GETFSIZE 1
#define UL_SETFSIZE 2
#define __UL_GETMAXBRK 3
#define __UL_GETOPENMAX 4

long ulimit(int cmd, ...);
#endif
