/* openat, mkdirat, unlinkat, renameat, linkat, symlinkat and readlinkat with paths that start from an open directory */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, long result)
{
    printf("%s: %ld%s%s\n", what, result < 0 ? -1 : result > 2 && strstr(what, "openat") ? 3 : result, result < 0 ? " " : "", result < 0 ? strerror(errno) : "");
}

int main(void)
{
    char target[64] = "";
    int dir;

    mkdir("base", 0755);
    dir = open("base", O_RDONLY | O_DIRECTORY);
    report("mkdirat", mkdirat(dir, "sub", 0755));
    report("mkdirat again", mkdirat(dir, "sub", 0755));
    report("openat", openat(dir, "sub/file", O_CREAT | O_WRONLY, 0600));
    report("openat missing", openat(dir, "file", O_RDONLY));
    report("linkat", linkat(dir, "sub/file", dir, "hard", 0));
    report("symlinkat", symlinkat("sub/file", dir, "soft"));
    report("readlinkat", readlinkat(dir, "soft", target, sizeof target - 1));
    printf("target: %s\n", target);
    report("renameat", renameat(dir, "hard", AT_FDCWD, "moved"));
    report("access moved", access("moved", F_OK));
    report("faccessat soft", faccessat(dir, "soft", R_OK, 0));
    report("unlinkat directory", unlinkat(dir, "sub", 0));
    report("unlinkat not empty", unlinkat(dir, "sub", AT_REMOVEDIR));
    report("unlinkat file as directory", unlinkat(dir, "soft", AT_REMOVEDIR));
    report("unlinkat bad flag", unlinkat(dir, "soft", 1));
    report("unlinkat file", unlinkat(dir, "sub/file", 0));
    report("unlinkat empty", unlinkat(dir, "sub", AT_REMOVEDIR));
    report("faccessat dangling", faccessat(dir, "soft", R_OK, 0));
    report("openat bad descriptor", openat(88, "x", O_RDONLY));
    report("openat absolute", openat(88, "/dev/null", O_RDONLY) >= 0 ? 0 : -1);
    report("unlink", unlink("moved"));
    report("unlink again", unlink("moved"));
    return 0;
}
