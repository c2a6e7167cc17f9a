/* realpath: dots, links, loops, what is missing */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char start[PATH_MAX];

static void show(const char *path)
{
    char resolved[PATH_MAX];

    errno = 0;
    if (realpath(path, resolved) == NULL)
        printf("%s: %s\n", path, strerror(errno));
    else if (strncmp(resolved, start, strlen(start)) == 0)
        printf("%s: START%s\n", path, resolved + strlen(start));
    else
        printf("%s: %s\n", path, strcmp(resolved, "/") == 0 || strcmp(resolved, "/dev") == 0 ? resolved : "elsewhere");
}

int main(void)
{
    static const char *const paths[] = { ".", "", "a", "a/", "a/.", "a/..", "./a/../a/./f", "a/f", "a/f/", "a/f/.", "a//f", "link", "link/f", "chain", "loop", "dangling", "none", "none/..", "a/none", "absolute", "/", "//", "/dev/../dev", "/..", "a/f/.." };
    char *allocated;

    realpath(".", start);
    mkdir("a", 0755);
    close(open("a/f", O_CREAT | O_WRONLY, 0644));
    symlink("a", "link");
    symlink("link/f", "chain");
    symlink("loop", "loop");
    symlink("nowhere", "dangling");
    symlink("/dev", "absolute");
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        show(paths[i]);
    allocated = realpath("chain", NULL);
    printf("allocated: %s\n", allocated + strlen(start));
    free(allocated);
    allocated = canonicalize_file_name("link");
    printf("canonical: %s\n", allocated + strlen(start));
    free(allocated);
    const char *volatile nothing = NULL;
    printf("null: %s", realpath(nothing, NULL) ? "path" : "null");
    printf(" %s\n", strerror(errno));
    return 0;
}
