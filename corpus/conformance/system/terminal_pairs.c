/* Pairs of terminals: what each call answers for a master, for a slave, for what is neither, and for no descriptor at all. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

static void show(const char *what, long result)
{
    printf("%s: %ld", what, result);
    if (result < 0) {
        printf(" %s", strerrorname_np(errno));
    }
    printf("\n");
}

/* A session of its own with the slave as its terminal. */
static void in_child(void)
{
    char line[32];

    printf("terminal %d, in front %d, leader %d\n", isatty(0), tcgetpgrp(0) == getpid(), tcgetsid(0) == getpid());
    show("tcsetpgrp to another session", tcsetpgrp(0, 1));
    show("tcsetpgrp to nobody", tcsetpgrp(0, 999999));
    show("tcsetpgrp to itself", tcsetpgrp(0, getpgrp()));
    if (fgets(line, sizeof line, stdin) != NULL) {
        printf("got %s", line);
    }
}

int main(void)
{
    int null = open("/dev/null", O_RDWR);
    int master, slave, other, status;
    char name[64], text[512];
    struct winsize size = { .ws_row = 24, .ws_col = 80 }, found;
    struct termios settings;
    ssize_t count;
    pid_t child;

    show("tcgetpgrp of a file", tcgetpgrp(null));
    show("tcgetpgrp of nothing", tcgetpgrp(99));
    show("tcsetpgrp of a file", tcsetpgrp(null, getpgrp()));
    show("tcgetsid of a file", tcgetsid(null));
    show("grantpt of a file", grantpt(null));
    show("grantpt of nothing", grantpt(99));
    show("unlockpt of a file", unlockpt(null));
    show("login_tty of a file", login_tty(null));
    show("ptsname of a file", ptsname(null) == NULL ? -1 : 0);
    printf("ptsname_r of a file: %s\n", strerrorname_np(ptsname_r(null, name, sizeof name)));

    master = posix_openpt(O_RDWR | O_NOCTTY);
    show("master", master >= 0);
    printf("ptsname_r without room: %s\n", strerrorname_np(ptsname_r(master, name, 5)));
    show("ptsname_r", ptsname_r(master, name, sizeof name));
    show("the same name", strcmp(name, ptsname(master)));
    show("below /dev/pts", strncmp(name, "/dev/pts/", 9));
    show("locked slave", open(name, O_RDWR | O_NOCTTY));
    show("grantpt", grantpt(master));
    show("unlockpt", unlockpt(master));
    slave = open(name, O_RDWR | O_NOCTTY);
    show("slave", slave >= 0);
    show("both terminals", isatty(master) && isatty(slave));
    show("tcgetpgrp of the slave", tcgetpgrp(slave));
    show("tcsetpgrp of the slave", tcsetpgrp(slave, getpgrp()));
    show("tcgetsid of the slave", tcgetsid(slave));
    show("grantpt of the slave", grantpt(slave));

    /* without line editing what is written comes out as it is */
    tcgetattr(slave, &settings);
    cfmakeraw(&settings);
    tcsetattr(slave, TCSANOW, &settings);
    write(master, "ab\n", 3);
    count = read(slave, text, sizeof text);
    printf("slave read %zd: %.2s\n", count, text);
    write(slave, "c\n", 2);
    count = read(master, text, sizeof text);
    printf("master read %zd: %.1s\n", count, text);
    close(slave);
    count = read(master, text, sizeof text);
    show("master without slave", count);
    close(master);

    show("openpty", openpty(&master, &other, name, NULL, &size));
    show("its name", strcmp(name, ptsname(master)));
    ioctl(other, TIOCGWINSZ, &found);
    printf("%d rows, %d columns\n", found.ws_row, found.ws_col);
    close(other);
    close(master);

    fflush(stdout);
    child = forkpty(&master, NULL, NULL, &size);
    if (child == 0) {
        in_child();
        exit(3);
    }
    write(master, "hello\n", 6);
    while ((count = read(master, text, sizeof text)) > 0) {
        fwrite(text, 1, count, stdout);
    }
    show("master at the end", count);
    waitpid(child, &status, 0);
    printf("exit status %d\n", WEXITSTATUS(status));
    return 0;
}
