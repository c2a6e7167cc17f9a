/* sysexits.h, paths.h and sys/param.h */
#include <paths.h>
#include <stdio.h>
#include <sys/param.h>
#include <sysexits.h>

int main(void)
{
    unsigned char bits[4] = { 0 };

    setbit(bits, 9);
    setbit(bits, 31);
    clrbit(bits, 31);
    printf("%d %d %d\n", bits[1], isset(bits, 9) != 0, isclr(bits, 31) != 0);
    printf("%d %d %d %d\n", MIN(3, 5), MAX(3, 5), howmany(10, 4), roundup(10, 4));
    printf("%d %d\n", powerof2(64) != 0, powerof2(65) != 0);
    printf("%d %d %d\n", MAXPATHLEN, MAXHOSTNAMELEN, NBBY);
    printf("%s %s %s\n", _PATH_DEVNULL, _PATH_BSHELL, _PATH_TMP);
    return EX_UNAVAILABLE;
}
