/* open: which flags make, empty, append to or refuse a file */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void try(const char *what, const char *path, int flags)
{
    int fd = open(path, flags, 0644);

    if (fd < 0) {
        printf("%s: %s\n", what, strerror(errno));
        return;
    }
    struct stat st;
    fstat(fd, &st);
    printf("%s: ok, mode %d, size %ld\n", what, fcntl(fd, F_GETFL) & O_ACCMODE, S_ISDIR(st.st_mode) ? 0L : (long)st.st_size);
    close(fd);
}

int main(void)
{
    char buffer[32];
    int fd;

    mkdir("d", 0755);
    try("missing", "f", O_RDONLY);
    try("create", "f", O_RDWR | O_CREAT);
    fd = open("f", O_WRONLY);
    write(fd, "0123456789", 10);
    close(fd);
    try("exclusive", "f", O_RDWR | O_CREAT | O_EXCL);
    try("create again", "f", O_RDONLY | O_CREAT);
    try("directory flag on a file", "f", O_RDONLY | O_DIRECTORY);
    try("directory flag", "d", O_RDONLY | O_DIRECTORY);
    try("directory for reading", "d", O_RDONLY);
    try("directory for writing", "d", O_WRONLY);
    try("directory to create", "d", O_RDONLY | O_CREAT);
    try("below a file", "f/g", O_RDONLY);
    try("below nothing", "n/g", O_RDWR | O_CREAT);
    try("empty name", "", O_RDONLY);
    symlink("f", "l");
    symlink("loop", "loop");
    symlink("target", "dangling");
    try("link", "l", O_RDONLY);
    try("link without following", "l", O_RDONLY | O_NOFOLLOW);
    try("loop", "loop", O_RDONLY);
    try("exclusive on dangling link", "dangling", O_RDWR | O_CREAT | O_EXCL);
    try("create through link", "dangling", O_RDWR | O_CREAT);
    try("its target", "target", O_RDONLY);
    fd = open("f", O_WRONLY | O_APPEND);
    write(fd, "AB", 2);
    lseek(fd, 0, SEEK_SET);
    write(fd, "CD", 2);
    printf("append: position %ld\n", (long)lseek(fd, 0, SEEK_CUR));
    close(fd);
    fd = open("f", O_RDONLY);
    printf("contents: %.*s\n", (int)read(fd, buffer, sizeof buffer), buffer);
    printf("write to read-only: %zd", write(fd, "x", 1));
    printf(" %s\n", strerror(errno));
    close(fd);
    try("truncate", "f", O_WRONLY | O_TRUNC);
    fd = open("f", O_WRONLY);
    printf("read from write-only: %zd", read(fd, buffer, 1));
    printf(" %s\n", strerror(errno));
    close(fd);
    printf("close twice: %d", close(fd));
    printf(" %s\n", strerror(errno));
    return 0;
}
