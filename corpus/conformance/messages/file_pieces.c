/* readv, writev, preadv and pwritev on a file: which of them move its offset */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static void show(const char *what, int fd, ssize_t result)
{
    printf("%s %zd, offset %ld", what, result, (long)lseek(fd, 0, SEEK_CUR));
}

int main(void)
{
    char x[4] = "", y[6] = "";
    struct iovec text[2] = { { "Hello, ", 7 }, { "pieces!", 7 } };
    struct iovec two[2] = { { x, 3 }, { y, 5 } };
    int fd = open("pieces.txt", O_RDWR | O_CREAT | O_TRUNC, 0600);

    show("writev", fd, writev(fd, text, 2));
    printf("\n");
    show("preadv", fd, preadv(fd, two, 2, 2));
    printf(": [%s][%s]\n", x, y);
    text[0].iov_base = "HELLO";
    text[0].iov_len = 5;
    show("pwritev", fd, pwritev(fd, text, 1, 0));
    printf("\n");
    printf("readv at the end %zd\n", readv(fd, two, 2));
    lseek(fd, 0, SEEK_SET);
    show("readv", fd, readv(fd, two, 2));
    printf(": [%s][%s]\n", x, y);
    show("preadv2 at the file's offset", fd, preadv2(fd, two, 2, -1, 0));
    printf(": [%s][%s]\n", x, y);
    printf("preadv behind the end %zd\n", preadv(fd, two, 2, 1000));
    if (preadv(fd, two, 2, -5) < 0)
        printf("preadv before the start: %s\n", strerror(errno));
    close(fd);
    fd = open("pieces.txt", O_RDONLY);
    if (writev(fd, text, 1) < 0)
        printf("writev on a file for reading: %s\n", strerror(errno));
    close(fd);
    unlink("pieces.txt");
    return 0;
}
