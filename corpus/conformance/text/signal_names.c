/* the names and texts of signals and errors */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

static const char *or_null(const char *text)
{
    return text ? text : "null";
}

int main(void)
{
    for (int i = -1; i < 36; i++)
        printf("%d: %s, %s\n", i, or_null(sigabbrev_np(i)), or_null(sigdescr_np(i)));
    for (int i = -1; i < 140; i++)
        printf("%d: %s, %s\n", i, or_null(strerrorname_np(i)), or_null(strerrordesc_np(i)));
    return 0;
}
