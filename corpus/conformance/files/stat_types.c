/* stat and lstat tell the type, the permissions and the size of a file, also of a symbolic link and of what it leads to */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *type_name(mode_t mode)
{
    if (S_ISREG(mode))
        return "regular";
    if (S_ISDIR(mode))
        return "directory";
    if (S_ISLNK(mode))
        return "link";
    if (S_ISFIFO(mode))
        return "fifo";
    if (S_ISCHR(mode))
        return "character device";
    if (S_ISBLK(mode))
        return "block device";
    return S_ISSOCK(mode) ? "socket" : "unknown";
}

static void show(const char *path)
{
    struct stat st, lst;

    if (stat(path, &st) != 0)
        printf("stat %s: %s\n", path, strerror(errno));
    else
        printf("stat %s: %s %04o size %ld links %lu\n", path, type_name(st.st_mode), (unsigned)(st.st_mode & 07777),
               S_ISDIR(st.st_mode) ? 0L : (long)st.st_size, S_ISREG(st.st_mode) ? (unsigned long)st.st_nlink : 0UL);
    if (lstat(path, &lst) != 0)
        printf("lstat %s: %s\n", path, strerror(errno));
    else
        printf("lstat %s: %s size %ld\n", path, type_name(lst.st_mode), S_ISDIR(lst.st_mode) ? 0L : (long)lst.st_size);
}

int main(void)
{
    int fd;
    struct stat st;

    umask(022);
    fd = open("file", O_CREAT | O_WRONLY, 0666);
    write(fd, "hello world\n", 12);
    printf("fstat: %d", fstat(fd, &st));
    printf(" %s size %ld blksize>0 %d\n", type_name(st.st_mode), (long)st.st_size, st.st_blksize > 0);
    printf("owner is me: %d\n", st.st_uid == geteuid());
    close(fd);
    printf("mkdir: %d\n", mkdir("dir", 0750));
    printf("mkfifo: %d\n", mkfifo("pipe", 0640));
    printf("symlink: %d\n", symlink("file", "link"));
    printf("symlink: %d\n", symlink("nowhere", "dangling"));
    printf("link: %d\n", link("file", "second"));
    show("file");
    show("dir");
    show("pipe");
    show("link");
    show("dangling");
    show("missing");
    show("file/below");
    show("");
    show("/dev/null");
    printf("fstat: %d", fstat(99, &st));
    printf(" %s\n", strerror(errno));
    printf("fstat of stdin works: %d\n", fstat(0, &st) == 0);
    return 0;
}
