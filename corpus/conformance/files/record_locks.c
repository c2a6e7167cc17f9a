/* fcntl locks within one process: they never stop the process itself; lockf */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int lock(int fd, int cmd, short type, off_t start, off_t length)
{
    struct flock request = { .l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length };
    int result = fcntl(fd, cmd, &request);

    printf("%d%s%s type %d\n", result, result ? " " : "", result ? strerror(errno) : "", result ? -1 : request.l_type);
    return result;
}

int main(void)
{
    int fd = open("f", O_CREAT | O_RDWR, 0644);
    int reader = open("f", O_RDONLY);
    int writer = open("f", O_WRONLY);
    int pipes[2];

    write(fd, "0123456789", 10);
    lock(fd, F_SETLK, F_WRLCK, 0, 5);
    lock(fd, F_SETLK, F_RDLCK, 3, 0);
    lock(fd, F_GETLK, F_WRLCK, 0, 0);
    lock(reader, F_SETLK, F_WRLCK, 0, 1);
    lock(writer, F_SETLK, F_RDLCK, 0, 1);
    lock(fd, F_SETLKW, F_UNLCK, 0, 0);
    lock(fd, F_SETLK, 7, 0, 0);
    lock(99, F_SETLK, F_WRLCK, 0, 0);
    pipe(pipes);
    printf("lockf %d\n", lockf(fd, F_TLOCK, 10));
    printf("test %d\n", lockf(fd, F_TEST, 10));
    printf("unlock %d\n", lockf(fd, F_ULOCK, 10));
    printf("bad command %d", lockf(fd, 9, 0));
    printf(" %s\n", strerror(errno));
    printf("bad descriptor %d", lockf(99, F_LOCK, 0));
    printf(" %s\n", strerror(errno));
    return 0;
}
