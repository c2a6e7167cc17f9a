/* names that are too long, and that are just not */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    printf("%s: %d%s%s\n", what, result < 0 ? -1 : 0, result < 0 ? " " : "", result < 0 ? strerror(errno) : "");
}

int main(void)
{
    char name[5000];
    struct stat st;

    memset(name, 'n', sizeof name);
    name[255] = 0;
    report("255", open(name, O_CREAT | O_WRONLY, 0644));
    report("255", stat(name, &st));
    report("255", unlink(name));
    name[255] = 'n';
    name[256] = 0;
    report("256", open(name, O_CREAT | O_WRONLY, 0644));
    report("256", mkdir(name, 0755));
    report("256", stat(name, &st));
    for (int i = 0; i < 4998; i += 2)
        memcpy(name + i, "./", 2);
    strcpy(name + 4088, "nofile");
    report("4094", stat(name, &st));
    strcpy(name + 4090, "/nofil");
    report("4096", stat(name, &st));
    return 0;
}
