/* getrandom and getentropy */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>

int main(void)
{
    unsigned char a[64] = { 0 }, b[64] = { 0 }, large[300];

    printf("getrandom %zd\n", getrandom(a, sizeof a, 0));
    printf("getrandom %zd\n", getrandom(b, sizeof b, GRND_NONBLOCK));
    printf("different %d\n", memcmp(a, b, sizeof a) != 0);
    printf("nothing %zd\n", getrandom(a, 0, 0));
    printf("wrong flag %zd", getrandom(a, 1, 0x100));
    printf(" %s\n", strerror(errno));
    printf("getentropy %d\n", getentropy(large, 256));
    printf("too many %d", getentropy(large, 257));
    printf(" %s\n", strerror(errno));
    return 0;
}
