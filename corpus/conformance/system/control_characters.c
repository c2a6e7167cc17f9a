/* sys/ttydefaults.h: what a terminal of BSD has at first */
#include <stdio.h>
#include <termios.h>
#include <sys/ttydefaults.h>

int main(void)
{
    printf("%x %x %x %x %x\n", TTYDEF_IFLAG, TTYDEF_OFLAG, TTYDEF_LFLAG, TTYDEF_CFLAG, TTYDEF_SPEED);
    printf("%d %d %d %d %d %d %d %d\n", CEOF, CEOL, CERASE, CINTR, CSTATUS, CKILL, CMIN, CQUIT);
    printf("%d %d %d %d %d %d %d %d\n", CSUSP, CTIME, CDSUSP, CSTART, CSTOP, CLNEXT, CDISCARD, CWERASE);
    printf("%d %d %d %d %d %d\n", CREPRINT, CEOT, CBRK, CRPRNT, CFLUSH, CTRL('a'));
    return 0;
}
