/* glob: wildcards, marks, braces, order, what is not found */
#define _GNU_SOURCE
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void show(const char *pattern, int flags)
{
    glob_t found;
    int result;

    memset(&found, 0, sizeof found);
    result = glob(pattern, flags, NULL, &found);
    printf("%s, %#x: %d", pattern, (unsigned)flags, result);
    if (result == 0) {
        printf(" magic %d:", (found.gl_flags & GLOB_MAGCHAR) != 0);
        for (size_t i = 0; i < found.gl_pathc; i++)
            printf(" %s", found.gl_pathv[i]);
        if (found.gl_pathv[found.gl_pathc] != NULL)
            printf(" (no end)");
        globfree(&found);
    }
    printf("\n");
}

int main(void)
{
    static const char *const files[] = { "a.c", "b.c", "c.h", ".hidden", "dir1/x.c", "dir1/y.c", "dir2/x.c", "dir1/sub/z.c", "star*", "br[x]" };
    static const char *const patterns[] = { "*", "*.c", "d*", "a.c", "none", "none*", "dir1//x*", "./a*", "*/x.c", "*/*/*", ".*", "\\a.c", "star\\*", "br[[]x]",
        "[ab].c", "{a,b}.c", "{dir1,dir2}/x.c", "{n1,n2}", "dangling", "ldir/*", "/", "dir1/", "dir1/.", "[", "[ab", "dir?/*.c", "*/sub/", "dir1/sub/../*.c" };
    static const int flags[] = { 0, GLOB_MARK, GLOB_NOCHECK, GLOB_BRACE, GLOB_NOMAGIC, GLOB_PERIOD, GLOB_NOESCAPE };

    mkdir("dir1", 0755);
    mkdir("dir2", 0755);
    mkdir("dir1/sub", 0755);
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
        close(open(files[i], O_CREAT | O_WRONLY, 0644));
    symlink("dir1", "ldir");
    symlink("nowhere", "dangling");
    for (size_t f = 0; f < sizeof flags / sizeof flags[0]; f++)
        for (size_t p = 0; p < sizeof patterns / sizeof patterns[0]; p++)
            show(patterns[p], flags[f]);
    return 0;
}
