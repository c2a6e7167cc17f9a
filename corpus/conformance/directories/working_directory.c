/* chdir, fchdir and getcwd; relative paths follow */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char start[4096];

static void where(const char *what)
{
    char path[4096];
    if (getcwd(path, sizeof path) == NULL)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: start%s\n", what, strncmp(path, start, strlen(start)) == 0 ? path + strlen(start) : " is not above");
}

static void report(const char *what, int result)
{
    printf("%s: %d%s%s\n", what, result, result ? " " : "", result ? strerror(errno) : "");
}

int main(void)
{
    char small[2];
    char *allocated;
    int top, sub;

    getcwd(start, sizeof start);
    mkdir("a", 0755);
    mkdir("a/b", 0755);
    top = open(".", O_RDONLY | O_DIRECTORY);
    report("chdir", chdir("a"));
    where("in a");
    report("relative", access("b", F_OK));
    sub = open("b", O_RDONLY);
    report("fchdir", fchdir(sub));
    where("in b");
    report("up", chdir(".."));
    where("back in a");
    close(open("made", O_CREAT | O_WRONLY, 0644));
    report("fchdir top", fchdir(top));
    where("top");
    report("made in a", access("a/made", F_OK));
    report("missing", chdir("none"));
    report("file", chdir("a/made"));
    report("empty", chdir(""));
    report("fchdir file", fchdir(open("a/made", O_RDONLY)));
    report("fchdir bad", fchdir(99));
    where("still");
    printf("too small: %s", getcwd(small, sizeof small) ? "fits" : "null");
    printf(" %s\n", strerror(errno));
    printf("size 0: %s", getcwd(small, 0) ? "fits" : "null");
    printf(" %s\n", strerror(errno));
    allocated = getcwd(NULL, 0);
    printf("allocated: %d\n", strcmp(allocated, start));
    free(allocated);
    allocated = getcwd(NULL, 4096);
    printf("allocated: %d\n", strcmp(allocated, start));
    free(allocated);
    allocated = get_current_dir_name();
    printf("current: %d\n", allocated != NULL);
    free(allocated);
    mkdir("gone", 0755);
    chdir("gone");
    rmdir("../gone");
    printf("removed: %s", getcwd(start, sizeof start) ? "still there" : "null");
    printf(" %s\n", strerror(errno));
    return 0;
}
