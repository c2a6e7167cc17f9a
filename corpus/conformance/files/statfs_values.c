/* statfs and fstatfs agree with statvfs */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

int main(void)
{
    struct statfs a, b;
    struct statvfs c;
    int fd = open("f", O_CREAT | O_RDWR, 0644);

    printf("statfs %d fstatfs %d statvfs %d\n", statfs(".", &a), fstatfs(fd, &b), statvfs(".", &c));
    printf("same %d %d %d\n", a.f_bsize == b.f_bsize, a.f_blocks == c.f_blocks, (unsigned long)a.f_namelen == c.f_namemax);
    printf("missing %d", statfs("none", &a));
    printf(" %s\n", strerror(errno));
    printf("bad descriptor %d", fstatfs(80, &a));
    printf(" %s\n", strerror(errno));
    return 0;
}
