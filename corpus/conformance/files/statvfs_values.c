/* statvfs and fstatvfs: sizes that fit each other */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/statvfs.h>
#include <unistd.h>

int main(void)
{
    struct statvfs a, b;
    int fd = open("f", O_CREAT | O_RDWR, 0644);

    printf("statvfs %d\n", statvfs(".", &a));
    printf("fstatvfs %d\n", fstatvfs(fd, &b));
    printf("same block size %d\n", a.f_bsize == b.f_bsize);
    printf("sane %d %d %d\n", a.f_blocks >= a.f_bfree, a.f_bfree >= a.f_bavail, a.f_namemax == 255);
    printf("writable %d\n", (a.f_flag & ST_RDONLY) == 0);
    printf("missing %d", statvfs("none", &a));
    printf(" %s\n", strerror(errno));
    printf("bad descriptor %d", fstatvfs(80, &a));
    printf(" %s\n", strerror(errno));
    return 0;
}
