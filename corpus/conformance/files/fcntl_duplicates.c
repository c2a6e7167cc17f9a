/* fcntl: F_DUPFD, F_DUPFD_CLOEXEC, FD_CLOEXEC; dup, dup2, dup3, pipe2 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int report(const char *what, int result)
{
    printf("%s: %d%s%s\n", what, result, result < 0 ? " " : "", result < 0 ? strerror(errno) : "");
    return result;
}

int main(void)
{
    int pipes[2];
    int fd = open("f", O_CREAT | O_RDWR, 0644);

    report("open", fd);
    report("F_DUPFD", fcntl(fd, F_DUPFD, 100));
    report("F_DUPFD again", fcntl(fd, F_DUPFD, 100));
    report("F_DUPFD_CLOEXEC", fcntl(fd, F_DUPFD_CLOEXEC, 0));
    report("flags of it", fcntl(4, F_GETFD));
    report("flags", fcntl(fd, F_GETFD));
    report("set", fcntl(fd, F_SETFD, FD_CLOEXEC));
    report("flags", fcntl(fd, F_GETFD));
    report("dup clears", fcntl(report("dup", dup(fd)), F_GETFD));
    report("negative", fcntl(fd, F_DUPFD, -1));
    report("bad descriptor", fcntl(50, F_GETFD));
    report("bad command", fcntl(fd, 12345));
    report("dup2", dup2(fd, 20));
    report("dup2 itself", dup2(fd, fd));
    report("dup2 bad", dup2(50, 21));
    report("dup2 negative", dup2(fd, -1));
    report("dup3", dup3(fd, 22, O_CLOEXEC));
    report("its flags", fcntl(22, F_GETFD));
    report("dup3 itself", dup3(fd, fd, 0));
    report("dup3 flags", dup3(fd, 23, 1));
    report("dup3 bad", dup3(50, 23, 0));
    lseek(20, 5, SEEK_SET);
    printf("shared offset %ld\n", (long)lseek(fd, 0, SEEK_CUR));
    report("pipe2", pipe2(pipes, O_CLOEXEC | O_NONBLOCK));
    report("close-on-exec", fcntl(pipes[0], F_GETFD));
    report("non-blocking", (fcntl(pipes[1], F_GETFL) & O_NONBLOCK) != 0);
    char c;
    printf("read %zd", read(pipes[0], &c, 1));
    printf(" %s\n", strerror(errno));
    report("pipe2 flags", pipe2(pipes, 0x1));
    return 0;
}
