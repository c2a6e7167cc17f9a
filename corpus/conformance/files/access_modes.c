/* access and faccessat; what depends on being root is left out */
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
    close(open("plain", O_CREAT | O_WRONLY, 0644));
    close(open("script", O_CREAT | O_WRONLY, 0755));
    mkdir("dir", 0755);
    symlink("nowhere", "dangling");
    report("exists", access("plain", F_OK));
    report("read write", access("plain", R_OK | W_OK));
    report("not executable", access("plain", X_OK));
    report("executable", access("script", R_OK | X_OK));
    report("search directory", access("dir", X_OK));
    report("missing", access("none", F_OK));
    report("dangling", access("dangling", F_OK));
    report("dangling itself", faccessat(AT_FDCWD, "dangling", F_OK, AT_SYMLINK_NOFOLLOW));
    report("effective", faccessat(AT_FDCWD, "script", X_OK, AT_EACCESS));
    report("effective", euidaccess("plain", R_OK));
    report("bad mode", access("plain", 64));
    report("bad flag", faccessat(AT_FDCWD, "plain", F_OK, 0x8000));
    report("below a file", access("plain/x", F_OK));
    report("empty", access("", F_OK));
    if (geteuid() != 0) {
        chmod("plain", 0);
        if (access("plain", R_OK) != -1 || errno != EACCES)
            printf("unreadable file was readable\n");
    }
    return 0;
}
