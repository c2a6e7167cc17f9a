/* sys/un.h (POSIX; unix(7)) */
#ifndef CSOCK_SYS_UN_H
#define CSOCK_SYS_UN_H
#pragma csocktranslate class(SysUn)
#include <bits/sa_family_t.h>
#include <bits/size_t.h>

struct sockaddr_un
{
    sa_family_t sun_family;
    char sun_path[108];
};

size_t SUN_LEN(const struct sockaddr_un *ptr);
#endif
