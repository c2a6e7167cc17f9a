/* termios: speeds and raw mode in a structure; files that are no terminals */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    printf("%s: %d%s%s\n", what, result, result ? " " : "", result ? strerror(errno) : "");
}

static void show(const struct termios *t)
{
    printf("iflag %o oflag %o cflag %o lflag %o min %d time %d in %o out %o\n", t->c_iflag & 0x7fffffff, t->c_oflag, t->c_cflag, t->c_lflag, t->c_cc[VMIN], t->c_cc[VTIME], cfgetispeed(t), cfgetospeed(t));
}

int main(void)
{
    struct termios t;
    int fd = open("f", O_CREAT | O_RDWR, 0644);
    char name[64];

    memset(&t, 0, sizeof t);
    t.c_iflag = ICRNL | IXON | BRKINT;
    t.c_oflag = OPOST | ONLCR;
    t.c_cflag = B9600 | CS7 | PARENB | CREAD;
    t.c_lflag = ISIG | ICANON | ECHO | ECHOE | IEXTEN;
    show(&t);
    report("cfsetospeed", cfsetospeed(&t, B115200));
    show(&t);
    report("cfsetispeed", cfsetispeed(&t, B19200));
    show(&t);
    report("cfsetispeed 0", cfsetispeed(&t, B0));
    show(&t);
    report("cfsetspeed in bits", cfsetspeed(&t, 57600));
    show(&t);
    report("cfsetospeed wrong", cfsetospeed(&t, 12345));
    report("cfsetspeed wrong", cfsetspeed(&t, 12345));
    cfmakeraw(&t);
    show(&t);
    report("tcgetattr", tcgetattr(fd, &t));
    report("tcsetattr", tcsetattr(fd, TCSANOW, &t));
    report("tcsetattr wrong", tcsetattr(fd, 17, &t));
    report("tcdrain", tcdrain(fd));
    report("tcflush", tcflush(fd, TCIOFLUSH));
    report("tcflow", tcflow(fd, TCOON));
    report("tcsendbreak", tcsendbreak(fd, 0));
    report("closed", tcgetattr(90, &t));
    printf("isatty %d", isatty(fd));
    printf(" %s\n", strerror(errno));
    printf("ttyname %s", ttyname(fd) ? "named" : "null");
    printf(" %s\n", strerror(errno));
    printf("ttyname_r %s\n", strerror(ttyname_r(90, name, sizeof name)));
    printf("ctermid %s\n", ctermid(name));
    return 0;
}
