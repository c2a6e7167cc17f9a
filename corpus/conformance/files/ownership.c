/* chown and its kin with the owner that a file has already, and with names that are not there */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    printf("%s: %d%s%s\n", what, result, result ? " " : "", result ? strerror(errno) : "");
}

int main(void)
{
    struct stat st;
    int fd = open("f", O_CREAT | O_RDWR, 0644);

    symlink("f", "l");
    symlink("none", "dangling");
    report("chown", chown("f", geteuid(), getegid()));
    report("leave both", chown("f", -1, -1));
    report("fchown", fchown(fd, geteuid(), -1));
    report("lchown", lchown("dangling", -1, getegid()));
    report("chown dangling", chown("dangling", -1, -1));
    report("fchownat", fchownat(AT_FDCWD, "l", -1, -1, AT_SYMLINK_NOFOLLOW));
    report("fchownat flag", fchownat(AT_FDCWD, "l", -1, -1, 0x40000));
    report("missing", chown("none", -1, -1));
    report("bad descriptor", fchown(90, -1, -1));
    fstat(fd, &st);
    printf("owner %d group %d\n", st.st_uid == geteuid(), st.st_gid == getegid());
    return 0;
}
