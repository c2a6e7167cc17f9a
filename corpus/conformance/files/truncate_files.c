/* truncate and ftruncate, shorter and longer, and their errors */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    struct stat st;
    int saved = errno;
    stat("f", &st);
    printf("%s: %d%s%s, size %ld\n", what, result, result ? " " : "", result ? strerror(saved) : "", (long)st.st_size);
}

int main(void)
{
    int fd = open("f", O_CREAT | O_RDWR, 0644);
    int reader;
    int pipes[2];
    char buffer[16] = "";

    write(fd, "0123456789", 10);
    report("ftruncate shorter", ftruncate(fd, 4));
    printf("offset stays %ld\n", (long)lseek(fd, 0, SEEK_CUR));
    report("ftruncate longer", ftruncate(fd, 20));
    pread(fd, buffer, 8, 0);
    printf("contents %s, then %d\n", buffer, buffer[5]);
    report("truncate", truncate("f", 7));
    report("truncate to nothing", truncate("f", 0));
    report("negative", ftruncate(fd, -1));
    report("negative name", truncate("f", -1));
    report("missing", truncate("none", 0));
    mkdir("d", 0755);
    report("directory", truncate("d", 0));
    report("not a directory", truncate("f/x", 0));
    reader = open("f", O_RDONLY);
    report("read-only", ftruncate(reader, 3));
    pipe(pipes);
    report("pipe", ftruncate(pipes[1], 3));
    report("bad descriptor", ftruncate(66, 3));
    printf("fsync %d fdatasync %d\n", fsync(fd), fdatasync(fd));
    printf("fsync of a pipe %d", fsync(pipes[0]));
    printf(" %s\n", strerror(errno));
    printf("fsync of nothing %d", fsync(66));
    printf(" %s\n", strerror(errno));
    return 0;
}
