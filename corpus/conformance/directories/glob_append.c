/* glob: GLOB_APPEND, GLOB_DOOFFS, the function that is told of errors, wrong arguments */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int calls;

static int on_error(const char *path, int error)
{
    printf("told of %s: %s\n", path, strerror(error));
    calls++;
    return calls > 1;
}

int main(void)
{
    glob_t found;

    close(open("one.c", O_CREAT | O_WRONLY, 0644));
    close(open("two.h", O_CREAT | O_WRONLY, 0644));
    memset(&found, 0, sizeof found);
    found.gl_offs = 2;
    printf("first %d\n", glob("*.c", GLOB_DOOFFS, NULL, &found));
    printf("second %d\n", glob("*.h", GLOB_DOOFFS | GLOB_APPEND, NULL, &found));
    printf("third %d\n", glob("*.x", GLOB_DOOFFS | GLOB_APPEND | GLOB_NOCHECK, NULL, &found));
    printf("count %zu offset %zu null %d %d\n", found.gl_pathc, found.gl_offs, found.gl_pathv[0] == NULL, found.gl_pathv[1] == NULL);
    for (size_t i = 0; i < found.gl_pathc; i++)
        printf(" %s", found.gl_pathv[found.gl_offs + i]);
    printf("\n");
    globfree(&found);
    printf("missing directory %d\n", glob("nothing/*", 0, on_error, &found));
    printf("missing directory again %d\n", glob("nothing/*", 0, on_error, &found));
    printf("ends %d\n", glob("nothing/*", GLOB_ERR, NULL, &found));
    printf("file as directory %d\n", glob("one.c/*", GLOB_ERR, on_error, &found));
    printf("wrong flag %d", glob("*", 0x40000000, NULL, &found));
    printf(" %s\n", strerror(errno));
    printf("pattern %d %d %d\n", glob_pattern_p("a*", 1), glob_pattern_p("a\\*", 1), glob_pattern_p("a\\*", 0));
    return 0;
}
