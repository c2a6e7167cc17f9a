/* GNU's basename of string.h leaves the path alone */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int main(void)
{
    static const char *const paths[] = { "", "/", "a", "a/", "/a", "/a/b", "a/b/", "//", "a//b" };

    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        printf("'%s': '%s'\n", paths[i], basename(paths[i]));
    return 0;
}
