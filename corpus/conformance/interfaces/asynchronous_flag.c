/* FIOASYNC and FIONBIO on sockets and pipes */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0), ends[2], on = 1, off = 0;
    pipe(ends);
    show("FIONBIO on a pipe", ioctl(ends[0], FIONBIO, &on));
    printf("non-blocking %d\n", (fcntl(ends[0], F_GETFL) & O_NONBLOCK) != 0);
    show("read of nothing", read(ends[0], &on, 1));
    show("FIONBIO off", ioctl(ends[0], FIONBIO, &off));
    printf("non-blocking %d\n", (fcntl(ends[0], F_GETFL) & O_NONBLOCK) != 0);
    show("TIOCGWINSZ on a pipe", ioctl(ends[0], TIOCGWINSZ, &off));
    show("FIONBIO on a socket", ioctl(fd, FIONBIO, &on));
    show("accept does not wait", (listen(fd, 1), accept(fd, NULL, NULL)));
    return 0;
}
