/* What the functions of string.h return, with side effects in their arguments. */
#include <stdlib.h>

#include <string.h>
#include <stdio.h>
char *p;
char buf[64];
int i;

int main()
{
    if (stpcpy(buf, "abc") != buf + 3)
        abort();
    if (__builtin_stpcpy(buf, "de") != buf + 2)
        abort();
    p = buf;
    if (strcpy(p++, "xy") != buf || p != buf + 1)
        abort();
    if (__builtin_mempcpy(buf + i, "123", 4) != buf + 4)
        abort();
    if (mempcpy(buf + 5 * i++, "zz", 3) != buf + 3 || i != 1)
        abort();
    if (memcpy(p++, "q", 1) != buf + 1)
        abort();
    if (strncat(buf, "abcdef", 3) != buf)
        abort();
    puts(buf);
    if (sprintf(buf, "%s%d", "ab", 12) != 4)
        abort();
    if (sprintf(buf, "plain") != 5)
        abort();
    if (sprintf(buf, "%%") != 1 || strcmp(buf, "%"))
        abort();
    if (snprintf(buf, 3, "abcdef") != 6 || strcmp(buf, "ab"))
        abort();
    if (snprintf(0, 0, "%d", 12345) != 5)
        abort();
    if (strlen(strcat(strcpy(buf, "12"), "34")) != 4)
        abort();
    return 0;
}
