/* isfdtype: what a descriptor is */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
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
    int ends[2], file = open("file", O_CREAT | O_RDWR, 0600), channel[2];
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    pipe(channel);
    show("a socket is a socket", isfdtype(ends[0], S_IFSOCK));
    show("a socket is a file", isfdtype(ends[0], S_IFREG));
    show("a file is a socket", isfdtype(file, S_IFSOCK));
    show("a file is a file", isfdtype(file, S_IFREG));
    show("a pipe is a pipe", isfdtype(channel[0], S_IFIFO));
    show("a pipe is a socket", isfdtype(channel[1], S_IFSOCK));
    show("nothing", isfdtype(99, S_IFSOCK));
    return 0;
}
