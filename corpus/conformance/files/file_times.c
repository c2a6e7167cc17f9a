/* utimensat, futimens: given times, UTIME_NOW, UTIME_OMIT and errors */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static void show(const char *what, int result)
{
    struct stat st;
    if (result != 0) {
        printf("%s: %d %s\n", what, result, strerror(errno));
        return;
    }
    stat("f", &st);
    printf("%s: atime %ld mtime %ld\n", what, (long)st.st_atime, (long)st.st_mtime);
}

int main(void)
{
    int fd = open("f", O_CREAT | O_RDWR, 0644);
    struct timespec times[2] = { { 1000000000, 0 }, { 1100000000, 0 } };
    struct stat st;

    show("set", utimensat(AT_FDCWD, "f", times, 0));
    times[0].tv_nsec = UTIME_OMIT;
    times[1].tv_sec = 1200000000;
    show("only mtime", utimensat(AT_FDCWD, "f", times, 0));
    times[0].tv_nsec = 500000000;
    times[0].tv_sec = 5;
    times[1].tv_nsec = UTIME_OMIT;
    show("only atime", futimens(fd, times));
    stat("f", &st);
    printf("nanoseconds %ld\n", st.st_atim.tv_nsec);
    times[0].tv_nsec = 1000000000;
    show("bad nanoseconds", futimens(fd, times));
    times[0].tv_nsec = UTIME_NOW;
    times[1].tv_nsec = UTIME_NOW;
    printf("now: %d", futimens(fd, times));
    stat("f", &st);
    printf(" recent %d\n", time(NULL) - st.st_mtime < 100 && time(NULL) - st.st_atime < 100);
    printf("null: %d\n", utimensat(AT_FDCWD, "f", NULL, 0));
    show("missing", utimensat(AT_FDCWD, "none", NULL, 0));
    show("bad descriptor", futimens(99, NULL));
    symlink("f", "l");
    times[0].tv_sec = 7;
    times[0].tv_nsec = times[1].tv_nsec = 0;
    times[1].tv_sec = 8;
    printf("link itself: %d\n", utimensat(AT_FDCWD, "l", times, AT_SYMLINK_NOFOLLOW));
    lstat("l", &st);
    printf("link %ld\n", (long)st.st_mtime);
    return 0;
}
