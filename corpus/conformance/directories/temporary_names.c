/* mkstemp, mkostemp, mkstemps, mkdtemp and mktemp: what they make and what they refuse */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, int fd, const char *name, size_t fixed)
{
    struct stat st;

    if (fd < 0) {
        printf("%s: %s\n", what, strerror(errno));
        return;
    }
    fstat(fd, &st);
    printf("%s: mode %04o, access %d, starts %d, length %zu, X left %d, close-on-exec %d, append %d\n", what, (unsigned)(st.st_mode & 07777), fcntl(fd, F_GETFL) & O_ACCMODE,
           memcmp(name, "file-", 5) == 0, strlen(name), strstr(name, "XXXXXX") != NULL, fcntl(fd, F_GETFD), (fcntl(fd, F_GETFL) & O_APPEND) != 0);
    close(fd);
    unlink(name);
}

int main(void)
{
    char a[] = "file-XXXXXX", b[] = "file-XXXXXX", c[] = "file-XXXXXX.txt", d[] = "file-XXXXX", e[] = "dir-XXXXXX", f[] = "none/XXXXXX", g[] = "name-XXXXXX", h[] = "XXXXXXx", i[] = "file-XXXXXX.c";
    struct stat st;

    umask(0);
    report("mkstemp", mkstemp(a), a, 5);
    report("mkostemp", mkostemp(b, O_CLOEXEC | O_APPEND), b, 5);
    report("mkstemps", mkstemps(c, 4), c, 5);
    printf("suffix kept: %s\n", c + 11);
    report("mkstemps too long", mkstemps(i, 9), i, 5);
    report("too few", mkstemp(d), d, 5);
    report("not at the end", mkstemp(h), h, 5);
    report("no directory", mkstemp(f), f, 5);
    printf("mkdtemp: %d", mkdtemp(e) == e);
    stat(e, &st);
    printf(" mode %04o directory %d\n", (unsigned)(st.st_mode & 07777), S_ISDIR(st.st_mode));
    printf("mkdtemp wrong: %s", mkdtemp(d) ? "made" : "null");
    printf(" %s\n", strerror(errno));
    printf("mktemp: %d", mktemp(g) == g);
    printf(" free %d length %zu\n", access(g, F_OK) == -1, strlen(g));
    return 0;
}
