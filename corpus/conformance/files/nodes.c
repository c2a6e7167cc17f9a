/* mkfifo, mknod and mkdir: what is there already, and where nothing can be */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    printf("%s: %d%s%s\n", what, result, result ? " " : "", result ? strerror(errno) : "");
}

int main(void)
{
    struct stat st;

    report("mkfifo", mkfifo("p", 0600));
    report("mkfifo again", mkfifo("p", 0600));
    report("mkfifo nowhere", mkfifo("none/p", 0600));
    report("mknod file", mknod("f", S_IFREG | 0644, 0));
    stat("f", &st);
    printf("regular %d size %ld\n", S_ISREG(st.st_mode), (long)st.st_size);
    report("mknod without type", mknod("g", 0600, 0));
    stat("g", &st);
    printf("regular %d\n", S_ISREG(st.st_mode));
    report("mknod fifo", mknod("q", S_IFIFO | 0600, 0));
    stat("q", &st);
    printf("fifo %d\n", S_ISFIFO(st.st_mode));
    report("mknod directory", mknod("d", S_IFDIR | 0755, 0));
    report("mknod wrong type", mknod("w", 0170000 | 0644, 0));
    report("mkfifoat", mkfifoat(AT_FDCWD, "r", 0600));
    report("mkdir", mkdir("d", 0755));
    report("mkdir again", mkdir("d", 0755));
    report("mkdir over file", mkdir("f", 0755));
    report("mkdir below file", mkdir("f/d", 0755));
    report("mkdir below nothing", mkdir("n/d", 0755));
    report("mkdir with slash", mkdir("e/", 0755));
    report("mkdir empty", mkdir("", 0755));
    report("fifo open without reader", open("p", O_WRONLY | O_NONBLOCK));
    report("rmdir file", rmdir("f"));
    report("rmdir", rmdir("e"));
    report("rmdir missing", rmdir("e"));
    report("rmdir dot", rmdir("."));
    report("rmdir dot", rmdir("d/."));
    return 0;
}
