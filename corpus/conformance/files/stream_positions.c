/* fgetpos, fsetpos, tmpnam, tempnam */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
    fpos_t position;
    char line[32], name[L_tmpnam], *allocated;
    int pipes[2];
    FILE *file = fopen("f", "w+");

    fputs("first\nsecond\nthird\n", file);
    rewind(file);
    fgets(line, sizeof line, file);
    printf("fgetpos %d\n", fgetpos(file, &position));
    fgets(line, sizeof line, file);
    printf("%s", line);
    printf("fsetpos %d\n", fsetpos(file, &position));
    fgets(line, sizeof line, file);
    printf("%s", line);
    fclose(file);
    pipe(pipes);
    file = fdopen(pipes[0], "r");
    printf("pipe %d", fgetpos(file, &position));
    printf(" %s\n", strerror(errno));
    printf("tmpnam %d free %d\n", tmpnam(name) == name, access(name, F_OK) == -1);
    printf("static %d\n", tmpnam(NULL) != NULL);
    allocated = tempnam("/dev", "prefix-is-long");
    printf("tempnam %d free %d\n", strstr(allocated, "/prefi") != NULL && strstr(allocated, "/prefix") == NULL, access(allocated, F_OK) == -1);
    free(allocated);
    return 0;
}
