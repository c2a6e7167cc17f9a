/* fcntl: F_GETFL and F_SETFL, what can be changed and what cannot */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void show(int fd)
{
    int flags = fcntl(fd, F_GETFL);
    printf("access %d%s%s%s\n", flags & O_ACCMODE, flags & O_APPEND ? " append" : "", flags & O_NONBLOCK ? " nonblock" : "", flags & O_CREAT ? " create" : "");
}

int main(void)
{
    int fd = open("f", O_CREAT | O_RDWR, 0644);
    int other;

    show(fd);
    printf("set append %d\n", fcntl(fd, F_SETFL, O_APPEND));
    show(fd);
    printf("set nonblock %d\n", fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK));
    show(fd);
    other = dup(fd);
    printf("clear on the duplicate %d\n", fcntl(other, F_SETFL, 0));
    show(fd);
    printf("access mode stays %d\n", fcntl(fd, F_SETFL, O_WRONLY));
    show(fd);
    printf("bad %d", fcntl(30, F_GETFL));
    printf(" %s\n", strerror(errno));
    printf("owner %d\n", fcntl(fd, F_GETOWN));
    return 0;
}
