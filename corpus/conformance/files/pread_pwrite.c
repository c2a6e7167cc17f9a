/* pread and pwrite leave the file offset as it is */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
    char buffer[32];
    int pipes[2];
    int fd = open("f", O_CREAT | O_RDWR | O_TRUNC, 0644);

    printf("pwrite %zd\n", pwrite(fd, "abcdef", 6, 4));
    printf("offset %ld\n", (long)lseek(fd, 0, SEEK_CUR));
    printf("write %zd\n", write(fd, "01", 2));
    printf("pread %zd\n", pread(fd, buffer, sizeof buffer, 0));
    for (int i = 0; i < 10; i++)
        printf(" %02x", (unsigned char)buffer[i]);
    printf("\noffset %ld\n", (long)lseek(fd, 0, SEEK_CUR));
    printf("behind the end %zd\n", pread(fd, buffer, 4, 100));
    printf("negative %zd", pread(fd, buffer, 4, -1));
    printf(" %s\n", strerror(errno));
    printf("negative %zd", pwrite(fd, buffer, 4, -5));
    printf(" %s\n", strerror(errno));
    pipe(pipes);
    printf("pipe %zd", pread(pipes[0], buffer, 1, 0));
    printf(" %s\n", strerror(errno));
    printf("pipe %zd", pwrite(pipes[1], buffer, 1, 0));
    printf(" %s\n", strerror(errno));
    close(fd);
    printf("closed %zd", pread(fd, buffer, 1, 0));
    printf(" %s\n", strerror(errno));
    fd = open("f", O_WRONLY | O_APPEND);
    printf("append %zd\n", pwrite(fd, "ZZ", 2, 0));
    printf("write-only %zd", pread(fd, buffer, 1, 0));
    printf(" %s\n", strerror(errno));
    close(fd);
    fd = open("f", O_RDONLY);
    memset(buffer, '.', sizeof buffer);
    printf("now %zd:", read(fd, buffer, sizeof buffer));
    for (int i = 0; i < 12; i++)
        printf(" %02x", (unsigned char)buffer[i]);
    printf("\n");
    printf("read-only %zd", pwrite(fd, "x", 1, 0));
    printf(" %s\n", strerror(errno));
    return 0;
}
