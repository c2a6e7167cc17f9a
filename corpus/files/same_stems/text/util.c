/* text/util.c */
#include <stdio.h>
#include <string.h>
#include "util.h"

static int used;

void text_center(const char *text)
{
    int space = (UTIL_WIDTH - (int)strlen(text)) / 2;

    printf("[%*s%s%*s] %d\n", space, "", text, UTIL_WIDTH - space - (int)strlen(text), "", ++used);
}
