/* utime, utimes, futimes and lutimes */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>

static void show(const char *what, int result)
{
    struct stat st;

    if (result != 0) {
        printf("%s: %s\n", what, strerror(errno));
        return;
    }
    lstat("f", &st);
    printf("%s: %ld.%06ld %ld.%06ld\n", what, (long)st.st_atime, st.st_atim.tv_nsec / 1000, (long)st.st_mtime, st.st_mtim.tv_nsec / 1000);
}

int main(void)
{
    struct utimbuf both = { 1000, 2000 };
    struct timeval precise[2] = { { 3000, 250000 }, { 4000, 500000 } };
    struct stat st;
    int fd = open("f", O_CREAT | O_RDWR, 0644);

    show("utime", utime("f", &both));
    show("utimes", utimes("f", precise));
    precise[0].tv_sec = 5000;
    show("futimes", futimes(fd, precise));
    precise[1].tv_usec = 1000000;
    show("wrong microseconds", utimes("f", precise));
    precise[1].tv_usec = -1;
    show("wrong microseconds", futimes(fd, precise));
    show("missing", utime("none", &both));
    show("bad descriptor", futimes(99, NULL));
    symlink("f", "l");
    precise[1].tv_usec = 1;
    printf("lutimes %d\n", lutimes("l", precise));
    lstat("l", &st);
    printf("link %ld\n", (long)st.st_mtime);
    printf("now %d", utime("f", NULL));
    stat("f", &st);
    printf(" %d\n", time(NULL) - st.st_mtime < 100);
    return 0;
}
