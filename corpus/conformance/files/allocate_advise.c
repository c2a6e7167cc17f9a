/* posix_fallocate and posix_fadvise return error numbers and leave errno alone */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    printf("%s: %s, errno %d\n", what, result ? strerror(result) : "ok", errno);
}

int main(void)
{
    struct stat st;
    int pipes[2];
    int fd = open("f", O_CREAT | O_RDWR, 0644);
    int reader = open("f", O_RDONLY);

    pipe(pipes);
    errno = 0;
    report("allocate", posix_fallocate(fd, 0, 1000));
    fstat(fd, &st);
    printf("size %ld\n", (long)st.st_size);
    report("allocate inside", posix_fallocate(fd, 10, 20));
    fstat(fd, &st);
    printf("size %ld\n", (long)st.st_size);
    report("allocate nothing", posix_fallocate(fd, 0, 0));
    report("allocate negative", posix_fallocate(fd, -1, 10));
    report("read-only", posix_fallocate(reader, 0, 10));
    report("bad descriptor", posix_fallocate(90, 0, 10));
    report("pipe", posix_fallocate(pipes[1], 0, 10));
    report("advise", posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL));
    report("advise wrongly", posix_fadvise(fd, 0, 0, 99));
    report("advise a pipe", posix_fadvise(pipes[0], 0, 0, POSIX_FADV_NORMAL));
    report("advise nothing", posix_fadvise(90, 0, 0, POSIX_FADV_NORMAL));
    return 0;
}
