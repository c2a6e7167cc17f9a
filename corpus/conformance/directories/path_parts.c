/* dirname and basename of every shape of path */
#include <libgen.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    static const char *const paths[] = { "", "/", "//", "///", "a", "a/", "a//", "/a", "//a", "///a", "/a/", "/a/b", "/a/b/", "/a//b", "/a/b//", "a/b", "a/b/c", "a//b//", "./a", "../a", ".", "..", "/.", "/..", "a/.", "usr/lib//", "//usr", "//usr/x", "///usr//x" };
    char first[64], second[64];

    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        strcpy(first, paths[i]);
        strcpy(second, paths[i]);
        char *directory = dirname(first);
        char *name = basename(second);
        printf("'%s': '%s' '%s'\n", paths[i], directory, name);
    }
    printf("null: '%s' '%s'\n", dirname(NULL), basename(NULL));
    return 0;
}
