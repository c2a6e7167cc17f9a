/* lseek: every whence, beyond the end, holes, errors */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, off_t result)
{
    printf("%s: %ld%s%s\n", what, (long)result, result < 0 ? " " : "", result < 0 ? strerror(errno) : "");
}

int main(void)
{
    struct stat st;
    char c = 'x';
    int pipes[2];
    int fd = open("f", O_CREAT | O_RDWR, 0644);

    write(fd, "0123456789", 10);
    report("set", lseek(fd, 3, SEEK_SET));
    report("current", lseek(fd, 2, SEEK_CUR));
    report("back", lseek(fd, -4, SEEK_CUR));
    report("end", lseek(fd, -1, SEEK_END));
    report("beyond", lseek(fd, 5, SEEK_END));
    write(fd, &c, 1);
    fstat(fd, &st);
    printf("size %ld\n", (long)st.st_size);
    report("hole", lseek(fd, 12, SEEK_SET));
    printf("read %zd", read(fd, &c, 1));
    printf(" value %d\n", c);
    report("before the start", lseek(fd, -1, SEEK_SET));
    report("before the start", lseek(fd, -100, SEEK_CUR));
    report("unchanged", lseek(fd, 0, SEEK_CUR));
    report("bad whence", lseek(fd, 0, 99));
    pipe(pipes);
    report("pipe", lseek(pipes[0], 0, SEEK_SET));
    report("bad descriptor", lseek(44, 0, SEEK_SET));
    return 0;
}
