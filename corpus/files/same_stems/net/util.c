/* net/util.c */
#include <stdio.h>
#include "util.h"

static int used;

void net_print(const octets address)
{
    for (int i = 0; i < UTIL_WIDTH; i++)
        printf("%d%c", address[i], i + 1 < UTIL_WIDTH ? '.' : ' ');
    printf("%d\n", ++used);
}
