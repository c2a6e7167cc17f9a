/* chmod, fchmod and fchmodat with their error cases */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    struct stat st;
    printf("%s: %d %s", what, result, result ? strerror(errno) : "ok");
    if (stat("f", &st) == 0)
        printf(" mode %04o", (unsigned)(st.st_mode & 07777));
    printf("\n");
}

int main(void)
{
    int fd = open("f", O_CREAT | O_RDWR, 0600);

    symlink("f", "l");
    report("chmod", chmod("f", 0644));
    report("chmod with type bits", chmod("f", 0100755));
    report("set-user-id", chmod("f", 04711));
    report("fchmod", fchmod(fd, 0400));
    report("through link", chmod("l", 0666));
    report("fchmodat", fchmodat(AT_FDCWD, "f", 0640, 0));
    report("missing", chmod("none", 0644));
    report("empty", chmod("", 0644));
    report("not a directory", chmod("f/x", 0644));
    report("bad descriptor", fchmod(55, 0644));
    report("bad directory", fchmodat(55, "f", 0644, 0));
    report("bad flag", fchmodat(AT_FDCWD, "f", 0644, 0x4000));
    close(fd);
    report("closed", fchmod(fd, 0644));
    return 0;
}
