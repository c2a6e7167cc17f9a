/* opendir and fdopendir on what is no directory */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, DIR *dir)
{
    printf("%s: %s\n", what, dir == NULL ? strerror(errno) : "open");
    if (dir != NULL)
        closedir(dir);
}

int main(void)
{
    int fd = open("f", O_CREAT | O_RDWR, 0644);
    int top = open(".", O_RDONLY);
    char buffer[8];

    report("file", opendir("f"));
    report("missing", opendir("none"));
    report("empty", opendir(""));
    report("below a file", opendir("f/x"));
    report("fdopendir file", fdopendir(fd));
    report("fdopendir bad", fdopendir(77));
    report("fdopendir", fdopendir(top));
    printf("closed with it: %d", close(top));
    printf(" %s\n", strerror(errno));
    top = open(".", O_RDONLY);
    printf("read a directory: %zd", read(top, buffer, sizeof buffer));
    printf(" %s\n", strerror(errno));
    printf("write a directory: %zd", write(top, buffer, sizeof buffer));
    printf(" %s\n", strerror(errno));
    return 0;
}
