/* memfrob and explicit_bzero, and a bounded copy of the program's own */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

static size_t copy_bounded(char *dest, const char *src, size_t size)
{
    size_t length = strlen(src);

    if (size > 0) {
        size_t count = length < size - 1 ? length : size - 1;
        memcpy(dest, src, count);
        dest[count] = 0;
    }
    return length;
}

int main(void)
{
    char buffer[8] = "abcdefg";
    char same[] = "frobnicate";

    printf("%zu %s\n", copy_bounded(buffer, "longer than that", sizeof buffer), buffer);
    memfrob(same, 10);
    printf("changed %d", strcmp(same, "frobnicate") != 0);
    memfrob(same, 10);
    printf(" and back %s\n", same);
    explicit_bzero(buffer, sizeof buffer);
    printf("cleared %d\n", buffer[0] == 0 && buffer[7] == 0);
    return 0;
}
